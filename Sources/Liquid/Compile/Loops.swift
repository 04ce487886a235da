import Diagnostics

/// `for`, `tablerow`, `break`, `continue`.
extension UnitCompiler {
    func compile(_ loop: Loop, _ range: Range<Int>) {
        let ((list, limit, offset, columns), dependence) = measured {
            (expression(loop.list), bound(loop.limit), bound(loop.offset), bound(loop.columns))
        }
        depend(on: dependence)
        var element = list.type.element
        if isStrict, element == nil {
            report(LiquidDiagnostics.notAList, loop.list.range, ["found": .text(list.type.name)])
        }
        if !isStrict { element = .any }
        if loop.isTable, state.mode != .plain, state.mode != .text {
            report(LiquidDiagnostics.tableNotInText, range, ["place": .text(state.sample)])
        }
        let before = locals
        let start = state
        let pass = Dependence.pass(ofLoop: enclosing.count)
        let stateName = loop.isTable ? "tablerowloop" : "forloop"
        let usesState = !isStrict || Self.mentions(loop.body, stateName) || Self.mentions(loop.body, "forloop")
        let (variable, stateTarget) = loopTargets(loop, stateName, element ?? .any, usesState, dependence.union(pass))
        let index = Int32(unit.loops.count)
        unit.loops.append(
            LoopCode(
                isTable: loop.isTable, list: list.code, limit: limit, offset: offset, columns: columns,
                isReversed: loop.isReversed, continuesOffset: loop.continuesOffset, variable: variable,
                state: stateTarget, name: library.name("\(loop.variable)-\(loop.listText)")))
        unit.emit(.loopBegin(index), at: place(range))
        unit.loops[Int(index)].bodyStart = unit.target()
        if loop.isTable { unit.emit(.cellOpen, at: place(range)) }
        enclosing.append(.loop(index: index, start: start, isTable: loop.isTable))
        let isBlank = loop.body.isBlank && (loop.otherwise?.isBlank ?? true)
        let body = measured { compile(loop.body, strippingBlank: !loop.isTable && isBlank) }
        depend(on: body.dependence.subtracting(pass))
        enclosing.removeLast()
        // The next pass starts where the first did.
        if let joined = MarkupState.join(state, start), joined == start {
        } else {
            report(
                LiquidDiagnostics.loopEndsElsewhere, range,
                [
                    "tag": .text(loop.isTable ? "tablerow" : "for"), "first": .text(start.sample),
                    "second": .text(state.sample),
                ])
        }
        if loop.isTable { unit.emit(.cellClose, at: place(range)) }
        unit.emit(.loopNext(index), at: place(range))
        finish(loop, index, start, before, range)
    }

    private func finish(
        _ loop: Loop, _ index: Int32, _ start: MarkupState, _ before: [String: Local], _ range: Range<Int>
    ) {
        // What the body assigned stays; its own names go.
        var after = locals
        for name in [loop.variable, loop.isTable ? "tablerowloop" : "forloop"] { after[name] = before[name] }
        state = start
        var ways = [(start, after), (start, before)]
        if let otherwise = loop.otherwise {
            unit.loops[Int(index)].otherwise = unit.target()
            ways[1] = way(start, before) {
                compile(otherwise, strippingBlank: loop.body.isBlank && otherwise.isBlank)
            }
        } else {
            unit.loops[Int(index)].otherwise = unit.target()
        }
        unit.loops[Int(index)].end = unit.target()
        meet(ways, tag: "for", range)
    }

    private func bound(_ expression: Expression?) -> Int32 {
        guard let expression else { return -1 }
        let value = self.expression(expression)
        if isStrict, !value.type.fits(.number) {
            report(
                LiquidDiagnostics.notANumber, expression.range, ["found": .text(value.type.name)])
        }
        return value.code
    }

    private func loopTargets(
        _ loop: Loop, _ stateName: String, _ element: ValueType, _ usesState: Bool, _ dependence: Dependence
    ) -> (variable: Int32, state: Int32) {
        guard isStrict else { return (library.name(loop.variable), library.name(stateName)) }
        let variable = unit.slot()
        let stateSlot = usesState ? unit.slot() : -1
        locals[loop.variable] = Local(slot: variable, type: element, dependence: dependence)
        if usesState {
            let type: ValueType = loop.isTable ? .tablerowloop : .forloop
            locals[stateName] = Local(slot: stateSlot, type: type, dependence: dependence)
        }
        return (variable, stateSlot)
    }

    func interrupt(_ isBreak: Bool, _ range: Range<Int>) {
        // It leads out of what could be a fragment.
        depend(on: .page)
        let name = isBreak ? "break" : "continue"
        guard let depth = enclosing.lastIndex(where: { if case .loop = $0 { true } else { false } }),
            case .loop(let index, let start, let isTable) = enclosing[depth]
        else {
            if isStrict { report(LiquidDiagnostics.outsideLoop, range, ["tag": .text(name)]) }
            // The reference ends the template here, or the loop around the call of a partial.
            closeOpen(after: -1, range)
            unit.emit(.interrupt(isBreak: isBreak), at: place(range))
            return
        }
        closeOpen(after: depth, range)
        if MarkupState.join(state, start) != start, state.mode != .unreachable, !openCapture(after: depth) {
            report(
                LiquidDiagnostics.loopEndsElsewhere, range,
                ["tag": .text(name), "first": .text(start.sample), "second": .text(state.sample)])
        }
        if isTable { unit.emit(.cellClose, at: place(range)) }
        unit.emit(isBreak ? .loopBreak(index) : .loopNext(index), at: place(range))
        if state.mode != .plain { state.mode = .unreachable }
    }

    private func openCapture(after depth: Int) -> Bool {
        enclosing[(depth + 1)...].contains { if case .capture = $0 { true } else { false } }
    }

    /// Ends the captures that a jump leaves.
    private func closeOpen(after depth: Int, _ range: Range<Int>) {
        for open in enclosing[(depth + 1)...].reversed() {
            switch open {
            case .capture(let slot, let isName):
                unit.emit(
                    isName
                        ? .captureEndName(name: slot, isHTML: makesHTML) : .captureEnd(slot: slot, isHTML: makesHTML),
                    at: place(range))
            case .changed: unit.emit(.changedEnd, at: place(range))
            case .loop: break
            }
        }
    }

    /// Whether a body names a variable, in itself or in what it calls.
    static func mentions(_ body: Body, _ name: String) -> Bool {
        body.nodes.contains { MentionFinder(name: name).finds($0) }
    }
}
