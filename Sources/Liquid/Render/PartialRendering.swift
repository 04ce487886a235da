import Diagnostics

/// `render` and `include`.
extension Renderer {
    mutating func call(_ partial: PartialCode, _ unit: Unit, _ place: Place) throws(RenderFailure) -> Status {
        depth += 1
        defer { depth -= 1 }
        let limit = library.engine.limits.partialDepth
        if depth > limit { throw failure(LiquidDiagnostics.partialsTooDeep, place, ["limit": .number(limit)]) }
        if isStrict { return try callStrict(partial, unit, place) }
        let target = try compatibleTarget(partial, unit, place)
        return partial.isInclude
            ? try include(partial, target, unit, place) : try renderIsolated(partial, target, unit, place)
    }

    /// What `cycle`, `ifchanged` and `offset: continue` remember: a partial begins without any of it.
    struct TagState {
        var registers: [Int]
        var groups: [String: Int]
        var continuing: [Int32: Int]
        var lastChanged: [UInt8]?
    }

    mutating func takeTagState() -> TagState {
        let state = TagState(
            registers: registers, groups: groups, continuing: continuing, lastChanged: lastChanged)
        for index in registers.indices where registers[index] != 0 { registers[index] = 0 }
        (groups, continuing, lastChanged) = ([:], [:], nil)
        return state
    }

    mutating func restore(_ state: TagState) {
        (registers, groups, continuing) = (state.registers, state.groups, state.continuing)
        lastChanged = state.lastChanged
    }

    private mutating func callStrict(_ partial: PartialCode, _ unit: Unit, _ place: Place) throws(RenderFailure)
        -> Status
    {
        let target = library.units[Int(partial.unit)]
        let state = target.remembers ? takeTagState() : nil
        defer { if let state { restore(state) } }
        guard partial.isEach else {
            let frame = slots.count
            let bound = partial.bindingTarget >= 0 ? try evaluate(partial.binding, unit) : .null
            return try run(target) { renderer throws(RenderFailure) in
                try renderer.arguments(partial, unit, frame)
                if partial.bindingTarget >= 0 { renderer.slots[frame + Int(partial.bindingTarget)] = bound }
            }
        }
        for item in try list(try evaluate(partial.binding, unit), place) {
            iterations += 1
            if iterations > iterationLimit {
                throw failure(LiquidDiagnostics.tooManyIterations, place, ["limit": .number(iterationLimit)])
            }
            let frame = slots.count
            _ = try run(target) { renderer throws(RenderFailure) in
                try renderer.arguments(partial, unit, frame)
                if partial.bindingTarget >= 0 { renderer.slots[frame + Int(partial.bindingTarget)] = item }
            }
            try checkSize(place)
        }
        return .done
    }

    private mutating func arguments(_ partial: PartialCode, _ unit: Unit, _ frame: Int) throws(RenderFailure) {
        var operand = Int(partial.arguments.lowerBound)
        while operand < Int(partial.arguments.upperBound) {
            slots[frame + Int(unit.operands[operand])] = try evaluate(unit.operands[operand + 1], unit)
            operand += 2
        }
    }

    private func list(_ value: Value, _ place: Place) throws(RenderFailure) -> [Value] {
        switch value {
        case .array(let list): return list.elements
        case .null, .empty, .blank: return []
        case .dictionary(let dictionary) where !isStrict:
            return zip(dictionary.keys, dictionary.values).map { .array(ValueList([.string($0), $1])) }
        case .range(let first, let last):
            guard first <= last else { return [] }
            let (size, overflow) = last.subtractingReportingOverflow(first)
            guard !overflow, size < iterationLimit else {
                throw failure(LiquidDiagnostics.tooManyIterations, place, ["limit": .number(iterationLimit)])
            }
            return (first...last).map { .int($0) }
        default: return [value]
        }
    }

    // MARK: Compatible mode

    private mutating func compatibleTarget(
        _ partial: PartialCode, _ unit: Unit, _ place: Place
    ) throws(RenderFailure) -> Unit {
        if partial.unit >= 0 { return library.units[Int(partial.unit)] }
        let name = Text.shown(try evaluate(partial.nameExpression, unit))
        if let index = library.partials[name] { return library.units[Int(index)] }
        throw failure(LiquidDiagnostics.partialMissing, place, ["name": .text(name)])
    }

    /// The partial shares all variables; its arguments hide others while it runs.
    private mutating func include(
        _ partial: PartialCode, _ target: Unit, _ unit: Unit, _ place: Place
    ) throws(RenderFailure) -> Status {
        var values: [(name: Int, value: Value?)] = []
        var operand = Int(partial.arguments.lowerBound)
        while operand < Int(partial.arguments.upperBound) {
            values.append((Int(unit.operands[operand]), try evaluate(unit.operands[operand + 1], unit)))
            operand += 2
        }
        var bound: Value?
        if partial.binding >= 0 { bound = try evaluate(partial.binding, unit) }
        let hidden = values.map { ($0.name, scopes.locals[$0.name]) }
        for (name, value) in values { scopes.locals[name] = value }
        defer { for (name, value) in hidden.reversed() { scopes.locals[name] = value } }
        let name = Int(partial.bindingTarget)
        let outer = scopes.locals[name]
        defer { scopes.locals[name] = outer }
        if case .array(let items)? = bound {
            for item in items.elements {
                scopes.locals[name] = item
                let status = try run(target) { _ in }
                if status != .done { return status }
                try checkSize(place)
            }
            return .done
        }
        if let bound, !bound.isNull || outer == nil { scopes.locals[name] = bound.isNull ? outer : bound }
        return try run(target) { _ in }
    }

    /// The partial sees its arguments and nothing else.
    private mutating func renderIsolated(
        _ partial: PartialCode, _ target: Unit, _ unit: Unit, _ place: Place
    ) throws(RenderFailure) -> Status {
        var inner = DynamicScopes(count: library.names.count)
        inner.isIsolated = true
        var operand = Int(partial.arguments.lowerBound)
        while operand < Int(partial.arguments.upperBound) {
            inner.globals[Int(unit.operands[operand])] = try evaluate(unit.operands[operand + 1], unit)
            operand += 2
        }
        let bound = partial.binding >= 0 ? try evaluate(partial.binding, unit) : .null
        let outer = scopes
        defer { scopes = outer }
        let state = takeTagState()
        defer { restore(state) }
        guard partial.isEach, isList(bound) else {
            if partial.binding >= 0, !bound.isNull { inner.globals[Int(partial.bindingTarget)] = bound }
            scopes = inner
            _ = try run(target) { _ in }
            return .done
        }
        let items = try list(bound, place)
        let loop = LoopState(name: library.names[Int(partial.bindingTarget)], length: items.count, parent: nil)
        inner.globals[0] = .loop(loop)
        for (index, item) in items.enumerated() {
            iterations += 1
            if iterations > iterationLimit {
                throw failure(LiquidDiagnostics.tooManyIterations, place, ["limit": .number(iterationLimit)])
            }
            loop.index0 = index
            _ = takeTagState()
            scopes = inner
            scopes.globals[Int(partial.bindingTarget)] = item
            _ = try run(target) { _ in }
            try checkSize(place)
        }
        return .done
    }

    private func isList(_ value: Value) -> Bool {
        switch value {
        case .array, .range, .dictionary: true
        default: false
        }
    }
}
