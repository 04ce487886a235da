import Diagnostics

/// `if`, `unless`, `case`.
extension UnitCompiler {
    func conditional(_ branches: [Branch], _ range: Range<Int>) {
        let isBlank = branches.allSatisfy { $0.body.isBlank }
        let start = state
        let scope = locals
        var ways: [(MarkupState, [String: Local])] = []
        var exits: [Int32] = []
        var hasElse = false
        for branch in branches {
            var skip: Int32?
            state = start
            locals = scope
            if let condition = branch.conditions.first {
                let code = self.condition(condition)
                let jump: Instruction =
                    branch.isNegated ? .jumpIf(condition: code, target: 0) : .jumpUnless(condition: code, target: 0)
                skip = unit.emit(jump, at: place(branch.range))
            } else {
                hasElse = true
            }
            ways.append(way(start, scope) { compile(branch.body, strippingBlank: isBlank) })
            exits.append(unit.emit(.jump(0), at: place(branch.range)))
            if let skip { patch(skip) }
            if hasElse { break }
        }
        if !hasElse { ways.append((start, scope)) }
        for exit in exits { patch(exit) }
        meet(ways, tag: "if", range)
    }

    func compile(_ selection: Selection, _ range: Range<Int>) {
        let isBlank = selection.branches.allSatisfy { $0.body.isBlank }
        let subject = expression(selection.subject)
        let subjectSlot = unit.slot()
        unit.emit(.assign(slot: subjectSlot, value: subject.code), at: place(range))
        let subjectCode = unit.add(.slot(subjectSlot), at: place(selection.subject.range))
        if isStrict {
            strictSelection(selection, subject.type, subjectCode, isBlank, range)
        } else {
            compatibleSelection(selection, subjectCode, isBlank, range)
        }
    }

    /// The first `when` that matches is taken.
    private func strictSelection(
        _ selection: Selection, _ type: ValueType, _ subject: Int32, _ isBlank: Bool, _ range: Range<Int>
    ) {
        let start = state
        let scope = locals
        var ways: [(MarkupState, [String: Local])] = []
        var exits: [Int32] = []
        var hasElse = false
        for branch in selection.branches {
            var skip: Int32?
            state = start
            locals = scope
            if branch.conditions.isEmpty {
                hasElse = true
            } else {
                let code = matches(subject, type, branch)
                let none = unit.constant(.int(0), at: place(branch.range))
                let any = unit.add(.comparison(.greater, left: code, right: none), at: place(branch.range))
                skip = unit.emit(.jumpUnless(condition: any, target: 0), at: place(branch.range))
            }
            ways.append(way(start, scope) { compile(branch.body, strippingBlank: isBlank) })
            exits.append(unit.emit(.jump(0), at: place(branch.range)))
            if let skip { patch(skip) }
            if hasElse { break }
        }
        if !hasElse { ways.append((start, scope)) }
        for exit in exits { patch(exit) }
        meet(ways, tag: "case", range)
    }

    private func matches(_ subject: Int32, _ type: ValueType, _ branch: Branch) -> Int32 {
        var operands: [Int32] = []
        for condition in branch.conditions {
            let value = expression(condition)
            if isStrict, !type.isEquatable(with: value.type) {
                report(
                    LiquidDiagnostics.neverEqual, condition.range,
                    ["left": .text(type.name), "right": .text(value.type.name)])
            }
            operands.append(value.code)
        }
        let range = unit.operands(operands)
        return unit.add(
            .matches(subject: subject, first: range.lowerBound, count: Int32(range.count)), at: place(branch.range))
    }

    /// Every `when` is run as often as it matches; every `else` while nothing before it did.
    private func compatibleSelection(_ selection: Selection, _ subject: Int32, _ isBlank: Bool, _ range: Range<Int>) {
        let counter = unit.slot()
        let matched = unit.slot()
        let no = unit.constant(.bool(false), at: place(range))
        let yes = unit.constant(.bool(true), at: place(range))
        let wasMatched = unit.add(.slot(matched), at: place(range))
        unit.emit(.assign(slot: matched, value: no), at: place(range))
        let start = state
        for branch in selection.branches {
            state = start
            if branch.conditions.isEmpty {
                let skip = unit.emit(.jumpIf(condition: wasMatched, target: 0), at: place(branch.range))
                compile(branch.body, strippingBlank: isBlank)
                patch(skip)
            } else {
                let count = matches(subject, .any, branch)
                unit.emit(.assign(slot: counter, value: count), at: place(branch.range))
                let again = unit.target()
                let leave = unit.emit(.countdown(slot: counter, target: 0), at: place(branch.range))
                unit.emit(.assign(slot: matched, value: yes), at: place(branch.range))
                compile(branch.body, strippingBlank: isBlank)
                unit.emit(.jump(again), at: place(branch.range))
                patch(leave)
            }
            meet([(start, locals), (state, locals)], tag: "case", branch.range)
        }
    }

    /// Lets a jump that was emitted before lead here.
    func patch(_ position: Int32) {
        let target = unit.target()
        let index = Int(position)
        switch unit.instructions[index] {
        case .jump: unit.instructions[index] = .jump(target)
        case .jumpIf(let condition, _): unit.instructions[index] = .jumpIf(condition: condition, target: target)
        case .jumpUnless(let condition, _):
            unit.instructions[index] = .jumpUnless(condition: condition, target: target)
        case .countdown(let slot, _): unit.instructions[index] = .countdown(slot: slot, target: target)
        default: break
        }
    }
}
