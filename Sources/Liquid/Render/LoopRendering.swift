import Bytes
import Diagnostics

/// A loop that is running.
final class LoopFrame {
    enum Items {
        case list([Value])
        case numbers(first: Int)
        case pairs(ValueDictionary)
        case text(String)
    }

    /// The elements, unless the items are computed.
    private let list: [Value]
    private let items: Items?
    /// Where the passes begin in the items, and how many there are.
    private let start: Int
    let count: Int
    private let isReversed: Bool
    var index = 0
    let state: LoopState?
    /// What the loop's names meant outside, in compatible mode.
    var hidden: Value?
    var hiddenState: Value?

    init(items: Items, start: Int, count: Int, isReversed: Bool, state: LoopState?) {
        if case .list(let list) = items {
            self.list = list
            self.items = nil
        } else {
            list = []
            self.items = items
        }
        self.start = start
        self.count = count
        self.isReversed = isReversed
        self.state = state
    }

    var current: Value {
        let position = isReversed ? start + count - 1 - index : start + index
        guard let items else { return list[position] }
        switch items {
        case .list, .text: return current(of: items)
        case .numbers(let first): return .int(first &+ position)
        case .pairs(let dictionary):
            return .array(ValueList([.string(dictionary.keys[position]), dictionary.values[position]]))
        }
    }

    private func current(of items: Items) -> Value {
        if case .text(let text) = items { return .string(text) }
        return .null
    }
}

extension Renderer {
    /// Starts a loop; says where to go on.
    mutating func begin(_ index: Int32, _ unit: Unit, _ place: Place) throws(RenderFailure) -> Int {
        let loop = unit.loops[Int(index)]
        let list = try evaluate(loop.list, unit)
        if loop.isTable, !list.isTruthy { return Int(loop.end) }
        let (items, total) = try self.items(list, loop, unit)
        var start = 0
        if case .text = items { return try enter(loop, items, 0, total, unit, place) }
        if loop.continuesOffset {
            start = continuing[loop.name] ?? 0
        } else if loop.offset >= 0 {
            start = try bound(loop.offset, unit, loop.isTable) ?? 0
        }
        var end = total
        if loop.limit >= 0, let limit = try bound(loop.limit, unit, loop.isTable) {
            let (sum, overflow) = start.addingReportingOverflow(limit)
            if !overflow { end = min(total, sum) }
        }
        start = max(0, start)
        let count = max(0, end - min(start, total))
        if !loop.isTable, !isStrict || unit.continues {
            let (next, overflow) = start.addingReportingOverflow(count)
            continuing[loop.name] = overflow ? total : next
        }
        guard count > 0 || loop.isTable else { return Int(loop.otherwise) }
        return try enter(loop, items, start, count, unit, place)
    }

    private mutating func enter(
        _ loop: LoopCode, _ items: LoopFrame.Items, _ start: Int, _ count: Int, _ unit: Unit, _ place: Place
    ) throws(RenderFailure) -> Int {
        var state: LoopState?
        if loop.state >= 0 {
            state = LoopState(name: library.names[Int(loop.name)], length: count, parent: currentLoop(loop))
        }
        if loop.isTable {
            var columns = count
            if loop.columns >= 0, let given = try bound(loop.columns, unit, true) { columns = given }
            if state == nil { state = LoopState(name: "", length: count, parent: nil) }
            state?.columns = columns > 0 ? columns : max(1, count)
            output.append("<tr class=\"row1\">\n")
            if count == 0 {
                output.append("</tr>\n")
                return Int(loop.end)
            }
        }
        let frame = LoopFrame(items: items, start: start, count: count, isReversed: loop.isReversed, state: state)
        if isStrict {
            if loop.state >= 0, let state { slots[base + Int(loop.state)] = .loop(state) }
            slots[base + Int(loop.variable)] = frame.current
        } else {
            frame.hidden = scopes.locals[Int(loop.variable)]
            frame.hiddenState = scopes.locals[Int(loop.state)]
            if let state { scopes.locals[Int(loop.state)] = .loop(state) }
            scopes.locals[Int(loop.variable)] = frame.current
        }
        loops.append(frame)
        try countIteration(place)
        return Int(loop.bodyStart)
    }

    /// The `forloop` around, which `parentloop` names.
    private func currentLoop(_ loop: LoopCode) -> LoopState? {
        if loop.isTable { return nil }
        if !isStrict {
            if case .loop(let state)? = scopes.locals[0] { return state }
            return nil
        }
        return loops.count > loopBase ? loops.last?.state : nil
    }

    private mutating func countIteration(_ place: Place) throws(RenderFailure) {
        iterations += 1
        if iterations > iterationLimit {
            throw failure(LiquidDiagnostics.tooManyIterations, place, ["limit": .number(iterationLimit)])
        }
        try checkSize(place)
    }

    /// The next pass; says where to go on.
    mutating func advance(_ index: Int32, _ unit: Unit, _ place: Place) throws(RenderFailure) -> Int {
        let loop = unit.loops[Int(index)]
        guard let frame = loops.last else { return Int(loop.end) }
        frame.index += 1
        let passes = frame.index
        guard passes < frame.count else {
            if loop.isTable { output.append("</tr>\n") }
            leave(loop)
            return Int(loop.end)
        }
        if let state = frame.state {
            if loop.isTable, passes % state.columns == 0 {
                output.append("</tr>\n<tr class=\"row")
                output.append(decimal: passes / state.columns + 1)
                output.append("\">")
            }
            state.index0 = passes
        }
        if isStrict {
            slots[base + Int(loop.variable)] = frame.current
        } else {
            scopes.locals[Int(loop.variable)] = frame.current
        }
        try countIteration(place)
        return Int(loop.bodyStart)
    }

    mutating func leave(_ loop: LoopCode) {
        guard let frame = loops.popLast() else { return }
        if !isStrict {
            scopes.locals[Int(loop.variable)] = frame.hidden
            scopes.locals[Int(loop.state)] = frame.hiddenState
        }
    }

    mutating func openCell() {
        guard let state = loops.last?.state else { return }
        output.append("<td class=\"col")
        output.append(decimal: state.index0 % state.columns + 1)
        output.append("\">")
    }

    private func items(_ value: Value, _ loop: LoopCode, _ unit: Unit) throws(RenderFailure) -> (LoopFrame.Items, Int) {
        switch value {
        case .array(let list): return (.list(list.elements), list.count)
        case .range(let first, let last):
            guard first <= last else { return (.numbers(first: first), 0) }
            let (size, overflow) = last.subtractingReportingOverflow(first)
            return (.numbers(first: first), overflow || size == .max ? .max : size + 1)
        case .dictionary(let dictionary): return (.pairs(dictionary), dictionary.count)
        case .null, .empty, .blank: return (.list([]), 0)
        // The reference takes a text as a list of it, and does not look at `limit` and `offset`.
        case .string(let text) where !isStrict: return text.isEmpty ? (.list([]), 0) : (.text(text), 1)
        default:
            if !isStrict { return (.list([]), 0) }
            throw failure(
                LiquidDiagnostics.notLoopable, unit.expressionPlaces[Int(loop.list)], ["found": .text(value.typeName)])
        }
    }

    /// A `limit`, an `offset` or a number of columns; nil when it is empty.
    private mutating func bound(_ expression: Int32, _ unit: Unit, _ isLenient: Bool) throws(RenderFailure) -> Int? {
        let value = try evaluate(expression, unit)
        if case .null = value { return isLenient ? 0 : nil }
        if let number = isLenient ? Number(value).truncated : Number.whole(value) { return number }
        if isLenient { return 0 }
        throw failure(
            LiquidDiagnostics.notWhole, unit.expressionPlaces[Int(expression)], ["found": .text(Text.shown(value))])
    }
}
