import Diagnostics

/// `assign`, `capture`, `increment`, `decrement`, `cycle`, `ifchanged`. Each page runs them for itself: they change what
/// is behind them.
extension UnitCompiler {
    func assign(_ name: String, _ nameRange: Range<Int>, _ value: Expression, _ range: Range<Int>) {
        depend(on: .page)
        let result = expression(value)
        guard isStrict else {
            unit.emit(.assignName(name: library.name(name), value: result.code), at: place(range))
            return
        }
        unit.emit(.assign(slot: slot(for: name, result.type), value: result.code), at: place(range))
    }

    /// The slot of a variable, which it now has a value of that type in.
    private func slot(for name: String, _ type: ValueType) -> Int32 {
        let slot = locals[name]?.slot ?? unit.slot()
        locals[name] = Local(slot: slot, type: type)
        return slot
    }

    /// What a capture holds is markup of its own: it starts and ends in text.
    func capture(_ name: String, _ nameRange: Range<Int>, _ body: Body, _ range: Range<Int>) {
        depend(on: .page)
        let outside = state
        let isHTML = makesHTML
        let start = MarkupState(start: source.format)
        state = start
        let target = isStrict ? (locals[name]?.slot ?? unit.slot()) : library.name(name)
        unit.emit(.captureBegin, at: place(range))
        enclosing.append(.capture(slot: target, isName: !isStrict))
        compile(body)
        enclosing.removeLast()
        if MarkupState.join(state, start) != start {
            report(LiquidDiagnostics.captureEndsElsewhere, range, ["place": .text(state.sample)])
        }
        state = outside
        if isStrict {
            locals[name] = Local(slot: target, type: isHTML ? .html : .string)
            unit.emit(.captureEnd(slot: target, isHTML: isHTML), at: place(range))
        } else {
            unit.emit(.captureEndName(name: target, isHTML: isHTML), at: place(range))
        }
    }

    func counter(_ name: String, _ step: Int, _ range: Range<Int>) {
        depend(on: .page)
        guard isStrict else {
            unit.emit(.counterName(name: library.name(name), step: Int32(step)), at: place(range))
            return
        }
        _ = outputMode(for: .number, range)
        let slot = locals[name]?.slot ?? unit.slot()
        locals[name] = Local(slot: slot, type: .number)
        unit.emit(.counter(slot: slot, step: Int32(step)), at: place(range))
    }

    func cycle(_ group: Expression?, _ isNamed: Bool, _ values: [Expression], _ range: Range<Int>) {
        depend(on: .page)
        var operands: [Int32] = []
        var type: ValueType?
        for value in values {
            let result = expression(value)
            operands.append(result.code)
            type = type.map { ValueType.join($0, result.type) } ?? result.type
        }
        let mode = outputMode(for: type ?? .any, range)
        var counter: Int32 = -1
        var groupCode: Int32 = -1
        if let group {
            groupCode = expression(group).code
        } else {
            let isConstant = values.allSatisfy { if case .literal = $0.kind { true } else { false } }
            let text = values.map { source.text($0.range) }.joined(separator: ", ")
            // Without a name, cycles of the same constants are one; variables make each its own.
            let own = isConstant || isStrict ? "" : "@\(range.lowerBound)"
            counter = library.register("cycle \(source.path)\(own): \(text)")
            if !isStrict, isConstant { counter = library.register("cycle: \(text)") }
        }
        unit.cycles.append(
            CycleCode(counter: counter, group: groupCode, values: unit.operands(operands), mode: mode))
        unit.emit(.cycle(Int32(unit.cycles.count - 1)), at: place(range))
    }

    func changed(_ body: Body, _ range: Range<Int>) {
        depend(on: .page)
        let start = state
        unit.emit(.changedBegin, at: place(range))
        enclosing.append(.changed)
        compile(body)
        enclosing.removeLast()
        unit.emit(.changedEnd, at: place(range))
        // It may write nothing.
        meet([(start, locals), (state, locals)], tag: "ifchanged", range)
    }
}
