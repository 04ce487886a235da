import Bytes
import Diagnostics

/// Why a render stopped.
final class RenderFailure: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// One render: runs the instructions of a root and of the partials that it calls.
struct Renderer {
    let library: TemplateLibrary
    let context: RenderContext
    let root: Value
    let isStrict: Bool
    var output: ByteBuffer
    /// Frames one behind another.
    var slots = SlotStack()
    var kept = KeptFields()
    var base = 0
    var loops: [LoopFrame] = []
    /// Where the loops of the current unit begin.
    var loopBase = 0
    /// Where the outputs of open captures began.
    var marks: [Int] = []
    var depth = 0
    var iterations = 0
    let iterationLimit: Int
    let outputLimit: Int
    /// Counters of `cycle`.
    var registers: [Int]
    var groups: [String: Int] = [:]
    var continuing: [Int32: Int] = [:]
    var lastChanged: [UInt8]?
    var scopes: DynamicScopes
    /// Those that other pages wrote; nil when nothing is shared.
    private let fragments: Fragments?
    /// Those that this page was the first to write.
    private(set) var found: [Int32: [UInt8]] = [:]

    enum Status {
        case done, broken, continued
    }

    init(
        _ library: TemplateLibrary, _ root: Value, _ language: RenderLanguage, _ fragments: Fragments?,
        _ output: ByteBuffer
    ) {
        self.library = library
        self.fragments = fragments
        self.root = root
        self.output = output
        context = RenderContext(language: language, now: library.engine.now)
        isStrict = library.engine.mode == .strict
        let limits = library.engine.limits
        iterationLimit = limits.iterations
        outputLimit = limits.outputBytes &+ output.count
        registers = [Int](repeating: 0, count: library.registerCount)
        scopes = DynamicScopes(count: isStrict ? 0 : library.names.count)
    }

    // MARK: Failures

    func failure(_ kind: DiagnosticKind, _ place: Place, _ arguments: [String: Diagnostic.Argument] = [:])
        -> RenderFailure
    {
        let path = library.paths.indices.contains(Int(place.source)) ? library.paths[Int(place.source)] : ""
        let range = Int(place.start)..<max(Int(place.start), Int(place.end))
        return RenderFailure(Diagnostic(kind, at: SourceLocation(path, range), arguments))
    }

    func checkSize(_ place: Place) throws(RenderFailure) {
        if output.count > outputLimit {
            throw failure(
                LiquidDiagnostics.outputTooLarge, place, ["limit": .number(library.engine.limits.outputBytes)])
        }
    }

    // MARK: Frames

    /// Makes room for a unit's frame behind the current one, runs it, and takes the room back.
    mutating func run(_ unit: Unit, _ prepare: (inout Renderer) throws(RenderFailure) -> Void) throws(RenderFailure)
        -> Status
    {
        if let fault = unit.fault { throw RenderFailure(fault) }
        let (outerBase, outerCount, outerLoops) = (base, slots.count, loopBase)
        slots.push(unit.slotCount)
        let inner = outerCount
        try prepare(&self)
        base = inner
        loopBase = loops.count
        let status = try execute(unit, 0..<unit.instructions.count)
        base = outerBase
        loopBase = outerLoops
        slots.pop(to: outerCount)
        return status
    }

    private mutating func execute(_ unit: Unit, _ range: Range<Int>) throws(RenderFailure) -> Status {
        let instructions = unit.instructions
        var next = range.lowerBound
        while next < range.upperBound {
            let current = next
            next += 1
            switch instructions[current] {
            case .text(let start, let count):
                let text = UnsafeBufferPointer(rebasing: unit.text.buffer[Int(start)..<Int(start + count)])
                output.append(contentsOf: text)
            case .output(let expression, let mode):
                let value = try evaluate(expression, unit)
                try write(value, mode, unit.expressionPlaces[Int(expression)])
            case .fragment(let number, let end):
                if try fragment(number, unit, next..<Int(end)) { next = Int(end) }
            case .assign(let slot, let value):
                slots[base + Int(slot)] = try evaluate(value, unit)
            case .assignName(let name, let value):
                scopes.globals[Int(name)] = try evaluate(value, unit)
            case .jump(let target): next = Int(target)
            case .jumpUnless(let condition, let target):
                if try !holds(condition, unit) { next = Int(target) }
            case .jumpIf(let condition, let target):
                if try holds(condition, unit) { next = Int(target) }
            case .countdown(let slot, let target):
                if case .int(let count)? = slots[base + Int(slot)], count > 0 {
                    slots[base + Int(slot)] = .int(count - 1)
                } else {
                    next = Int(target)
                }
            case .loopBegin(let loop): next = try begin(loop, unit, unit.places[current])
            case .loopNext(let loop): next = try advance(loop, unit, unit.places[current])
            case .loopBreak(let loop):
                leave(unit.loops[Int(loop)])
                if unit.loops[Int(loop)].isTable { output.append("</tr>\n") }
                next = Int(unit.loops[Int(loop)].end)
            case .cellOpen: openCell()
            case .cellClose: output.append("</td>")
            case .captureBegin: marks.append(output.count)
            case .captureEnd(let slot, let isHTML): slots[base + Int(slot)] = captured(isHTML)
            case .captureEndName(let name, let isHTML): scopes.globals[Int(name)] = captured(isHTML)
            case .counter(let slot, let step): count(slot, Int(step))
            case .counterName(let name, let step): countName(name, Int(step))
            case .cycle(let cycle): try run(unit.cycles[Int(cycle)], unit, unit.places[current])
            case .changedBegin: marks.append(output.count)
            case .changedEnd: endChanged()
            case .partial(let partial):
                let status = try call(unit.partials[Int(partial)], unit, unit.places[current])
                try checkSize(unit.places[current])
                guard status != .done else { continue }
                let loop = unit.partials[Int(partial)].breakTarget
                guard loop >= 0 else { return status }
                if status == .broken {
                    leave(unit.loops[Int(loop)])
                    next = Int(unit.loops[Int(loop)].end)
                } else {
                    next = try advance(loop, unit, unit.places[current])
                }
            case .interrupt(let isBreak): return isBreak ? .broken : .continued
            }
        }
        return .done
    }

    /// - Returns: whether it is written now; otherwise the caller goes on with the first of its instructions.
    private mutating func fragment(_ number: Int32, _ unit: Unit, _ range: Range<Int>) throws(RenderFailure) -> Bool {
        guard let fragments else { return false }
        if let bytes = fragments[number] {
            output.append(contentsOf: bytes)
            return true
        }
        let start = output.count
        _ = try execute(unit, range)
        found[number] = output.bytes(from: start)
        return true
    }

    // MARK: Captures and counters

    private mutating func takeMarked() -> [UInt8] {
        let mark = min(marks.popLast() ?? 0, output.count)
        let bytes = output.bytes(from: mark)
        output.removeLast(output.count - mark)
        return bytes
    }

    private mutating func captured(_ isHTML: Bool) -> Value {
        let bytes = takeMarked()
        return isHTML ? .html(HTML(safe: bytes)) : .string(String(decoding: bytes, as: UTF8.self))
    }

    private mutating func endChanged() {
        let bytes = takeMarked()
        if bytes == lastChanged { return }
        output.append(contentsOf: bytes)
        lastChanged = bytes
    }

    /// `increment` shows the number before it grows, `decrement` the number after it shrank.
    private mutating func count(_ slot: Int32, _ step: Int) {
        var number = 0
        if case .int(let current)? = slots[base + Int(slot)] { number = current }
        output.append(decimal: step > 0 ? number : number &- 1)
        slots[base + Int(slot)] = .int(number &+ step)
    }

    private mutating func countName(_ name: Int32, _ step: Int) {
        var number = 0
        if case .int(let current)? = scopes.counters[Int(name)] ?? rootValue(name) { number = current }
        output.append(decimal: step > 0 ? number : number &- 1)
        scopes.counters[Int(name)] = .int(number &+ step)
    }

    private mutating func run(_ cycle: CycleCode, _ unit: Unit, _ place: Place) throws(RenderFailure) {
        let count = cycle.values.count
        guard count > 0 else { return }
        var index: Int
        if cycle.counter >= 0 {
            index = registers[Int(cycle.counter)]
            registers[Int(cycle.counter)] = (index &+ 1) % count
        } else {
            let key = Text.shown(try evaluate(cycle.group, unit))
            index = groups[key] ?? 0
            groups[key] = (index &+ 1) % count
        }
        if index >= count { index = 0 }
        let value = try evaluate(unit.operands[Int(cycle.values.lowerBound) + index], unit)
        try write(value, cycle.mode, place)
    }
}

/// The variables of compatible mode, by the position of their name.
struct DynamicScopes {
    /// `assign` and `capture`.
    var globals: [Value?]
    /// Loop variables and the arguments of `include`, which hide the others.
    var locals: [Value?]
    /// `increment` and `decrement`.
    var counters: [Value?]
    /// A `render` sees nothing of the page's data.
    var isIsolated = false

    init(count: Int) {
        globals = [Value?](repeating: nil, count: count)
        locals = globals
        counters = globals
    }
}
