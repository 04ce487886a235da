import Diagnostics

/// `render` and `include`.
extension UnitCompiler {
    func compile(_ partial: Partial, _ range: Range<Int>) {
        guard let name = partial.name.literalText else { return computed(partial, range) }
        guard let path = library.path(of: name, in: "partials", from: source) else {
            guard isStrict else { return computed(partial, range) }
            var arguments: [String: Diagnostic.Argument] = ["name": .text(name)]
            let known = library.known(in: "partials")
            if let near = suggestion(for: name, among: known) { arguments["suggestion"] = .text(near) }
            report(LiquidDiagnostics.unknownPartial, partial.name.range, arguments)
            for argument in partial.arguments { _ = expression(argument.value) }
            return
        }
        let entry = state
        guard let index = library.unit(ofPartial: path, state: state.isText || isStrict ? state : entry) else {
            report(LiquidDiagnostics.partialRecursion, partial.name.range, ["name": .text(name)])
            return
        }
        if isStrict {
            strict(partial, path, index, range)
        } else {
            compatible(partial, index, name, range)
        }
    }

    /// Values go straight to the slots of the partial's frame.
    private func strict(_ partial: Partial, _ path: String, _ index: Int32, _ range: Range<Int>) {
        depend(on: (library.units[Int(index)]?.dependence ?? .page).intersection(.page))
        let parameters = library.partialParameters[path] ?? []
        let name = partial.name.literalText ?? ""
        var given: Set<String> = []
        var operands: [Int32] = []
        for argument in partial.arguments {
            let value = expression(argument.value)
            guard let slot = parameter(argument.name, argument.nameRange, parameters, name) else { continue }
            if !given.insert(argument.name).inserted {
                report(LiquidDiagnostics.repeatedArgument, argument.nameRange, ["name": .text(argument.name)])
            }
            check(value.type, argument.value.range, parameters[slot])
            operands += [Int32(slot), value.code]
        }
        var binding: Int32 = -1
        var isEach = false
        var target: Int32 = -1
        switch partial.binding {
        case .none: break
        case .with(let value), .each(let value):
            let result = expression(value)
            var type = result.type
            if case .each = partial.binding {
                isEach = true
                if let element = type.element {
                    type = element
                } else {
                    report(LiquidDiagnostics.notAList, value.range, ["found": .text(type.name)])
                }
            }
            binding = result.code
            let bound = partial.alias ?? Self.bareName(name)
            if let slot = parameter(bound, partial.aliasRange, parameters, name) {
                given.insert(bound)
                check(type, value.range, parameters[slot])
                target = Int32(slot)
            }
        }
        for parameter in parameters where !parameter.isOptional && !given.contains(parameter.name) {
            report(
                LiquidDiagnostics.missingParameter, range,
                ["name": .text(parameter.name), "partial": .text(name), "type": .text(parameter.type.name)])
        }
        unit.partials.append(
            PartialCode(
                unit: index, nameExpression: -1, isInclude: false, arguments: unit.operands(operands),
                binding: binding, isEach: isEach, bindingTarget: target, state: -1, breakTarget: -1,
                continueTarget: -1))
        unit.emit(.partial(Int32(unit.partials.count - 1)), at: place(range))
    }

    private func parameter(_ name: String, _ range: Range<Int>, _ parameters: [Parameter], _ partial: String) -> Int? {
        if let index = parameters.firstIndex(where: { $0.name == name }) { return index }
        var arguments: [String: Diagnostic.Argument] = ["name": .text(name), "partial": .text(partial)]
        if let near = suggestion(for: name, among: parameters.map(\.name)) { arguments["suggestion"] = .text(near) }
        report(LiquidDiagnostics.surplusParameter, range, arguments)
        return nil
    }

    private func check(_ type: ValueType, _ range: Range<Int>, _ parameter: Parameter) {
        let isText = parameter.type == .string && type == .html
        guard !type.fits(parameter.type) || isText else { return }
        report(
            LiquidDiagnostics.wrongParameter, range,
            ["name": .text(parameter.name), "expected": .text(parameter.type.name), "found": .text(type.name)])
    }

    /// `cards/small` binds to `small`.
    private static func bareName(_ name: String) -> String {
        name.split(separator: "/").last.map(String.init) ?? name
    }

    // MARK: Compatible mode

    private func compatible(_ partial: Partial, _ index: Int32, _ name: String, _ range: Range<Int>) {
        emit(
            partial, unit: index, nameExpression: expression(partial.name).code,
            target: partial.alias ?? Self.bareName(name), range)
    }

    /// A partial whose name is only known at render.
    private func computed(_ partial: Partial, _ range: Range<Int>) {
        if !state.isText { report(LiquidDiagnostics.partialNotLiteral, partial.name.range) }
        let target = partial.alias ?? partial.name.literalText.map(Self.bareName) ?? ""
        emit(partial, unit: -1, nameExpression: expression(partial.name).code, target: target, range)
    }

    private func emit(
        _ partial: Partial, unit index: Int32, nameExpression: Int32, target: String, _ range: Range<Int>
    ) {
        var operands: [Int32] = []
        for argument in partial.arguments {
            operands += [library.name(argument.name), expression(argument.value).code]
        }
        var binding: Int32 = -1
        var isEach = false
        switch partial.binding {
        case .none: break
        case .with(let value): binding = expression(value).code
        case .each(let value):
            binding = expression(value).code
            isEach = true
        }
        if partial.isInclude, binding < 0, partial.alias == nil {
            // The reference looks for a variable with the partial's name.
            binding = unit.add(.name(library.name(target)), at: place(range))
        }
        var loop: Int32 = -1
        if let index = enclosing.lastIndex(where: { if case .loop = $0 { true } else { false } }),
            case .loop(let code, _, _) = enclosing[index]
        {
            loop = code
        }
        unit.partials.append(
            PartialCode(
                unit: index, nameExpression: nameExpression, isInclude: partial.isInclude,
                arguments: unit.operands(operands), binding: binding, isEach: isEach,
                bindingTarget: library.name(target), state: 0, breakTarget: loop, continueTarget: loop))
        unit.emit(.partial(Int32(unit.partials.count - 1)), at: place(range))
    }
}
