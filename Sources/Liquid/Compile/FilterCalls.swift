import Diagnostics

/// `value | filter: argument`.
extension UnitCompiler {
    func pipeline(_ base: Expression, _ filters: [FilterCall], _ range: Range<Int>) -> Typed {
        let input = expression(base)
        var type = input.type
        var calls: [CallCode] = []
        for (index, filter) in filters.enumerated() {
            let literal = index == 0 ? base.literalText : nil
            guard let (call, result) = compile(filter, input: type, literal: literal, base.range) else {
                type = .any
                continue
            }
            calls.append(call)
            type = result
        }
        let start = Int32(unit.calls.count)
        // Calls within arguments were added meanwhile; these stand together behind them.
        for (call, filter) in zip(calls, filters) {
            unit.calls.append(call)
            unit.callPlaces.append(place(filter.range))
        }
        let code = ExpressionCode.pipeline(base: input.code, first: start, count: Int32(calls.count))
        return Typed(code: unit.add(code, at: place(range)), type: type)
    }

    private func compile(
        _ filter: FilterCall, input: ValueType, literal: String?, _ baseRange: Range<Int>
    ) -> (CallCode, ValueType)? {
        let arguments = filter.arguments.map(expression)
        let named = filter.named.map { ($0, expression($0.value)) }
        var function: CallCode.Function
        var signature: FilterSignature?
        if let index = library.filterIndex[filter.name] {
            let custom = library.engine.filters[Int(index)]
            function = .custom(index)
            signature = FilterSignature(
                input: custom.input, parameters: custom.parameters, result: .fixed(custom.result),
                documentation: custom.documentation, acceptsHTML: custom.input == .html)
        } else if let standard = StandardFilter.named[filter.name], isStrict ? standard != .h : true {
            function = .standard(standard)
            signature = StandardFilter.signatures[standard]
            if standard == .translate {
                function = translation(filter, literal, named, baseRange)
                if !isStrict { signature = nil }
            }
        } else {
            guard isStrict else { return (call(.unknown, arguments, named, filter), .any) }
            unknown(filter)
            return nil
        }
        if isStrict, let signature { check(filter, signature, input, arguments, named) }
        if !isStrict, let signature { checkCount(filter, signature) }
        let result = isStrict ? resultType(filter, signature, input, arguments) : .any
        return (call(function, arguments, named, filter), result)
    }

    private func call(
        _ function: CallCode.Function, _ arguments: [Typed], _ named: [(NamedArgument, Typed)], _ filter: FilterCall
    ) -> CallCode {
        CallCode(
            function: function, arguments: unit.operands(arguments.map(\.code)),
            named: unit.operands(named.flatMap { [library.name($0.0.name), $0.1.code] }), makesHTML: makesHTML)
    }

    private func unknown(_ filter: FilterCall) {
        if let foreign = ForeignNames.filters[filter.name] {
            return report(foreign, filter.nameRange, ["name": .text(filter.name)])
        }
        var arguments: [String: Diagnostic.Argument] = ["name": .text(filter.name)]
        let known = StandardFilter.allCases.map(\.rawValue) + library.engine.filters.map(\.name)
        if let near = suggestion(for: filter.name, among: known) { arguments["suggestion"] = .text(near) }
        report(LiquidDiagnostics.unknownFilter, filter.nameRange, arguments)
    }

    // MARK: Checks

    /// The reference passes named arguments as one more positional argument.
    private func checkCount(_ filter: FilterCall, _ signature: FilterSignature) {
        let takesNamed = signature.parameters.contains { $0.isNamed }
        let count = filter.arguments.count + (filter.named.isEmpty || takesNamed ? 0 : 1)
        if count < signature.required {
            report(
                LiquidDiagnostics.missingArgument, filter.range,
                ["filter": .text(filter.name), "name": .text(signature.parameters[count].name)])
        } else if count > signature.positional {
            surplus(filter, signature.positional)
        }
    }

    private func surplus(_ filter: FilterCall, _ count: Int) {
        let range = filter.arguments.count > count ? filter.arguments[count].range : filter.range
        report(LiquidDiagnostics.surplusArgument, range, ["filter": .text(filter.name), "count": .number(count)])
    }

    private func check(
        _ filter: FilterCall, _ signature: FilterSignature, _ input: ValueType, _ arguments: [Typed],
        _ named: [(NamedArgument, Typed)]
    ) {
        if input == .html, signature.input == .string, !signature.acceptsHTML {
            report(LiquidDiagnostics.filterOnMarkup, filter.nameRange, ["filter": .text(filter.name)])
        } else if !input.fits(signature.input), !(signature.input == .array(.any) && input == .range) {
            report(
                LiquidDiagnostics.wrongInput, filter.nameRange,
                ["filter": .text(filter.name), "expected": .text(signature.input.name), "found": .text(input.name)])
        }
        let positional = signature.parameters.filter { !$0.isNamed }
        for (index, parameter) in positional.enumerated() {
            if index < arguments.count {
                checkArgument(filter, parameter, arguments[index].type, filter.arguments[index].range)
            } else if !parameter.isOptional {
                report(
                    LiquidDiagnostics.missingArgument, filter.range,
                    ["filter": .text(filter.name), "name": .text(parameter.name)])
            }
        }
        if arguments.count > positional.count { surplus(filter, positional.count) }
        if filter.name == "t", library.filterIndex["t"] == nil { return }
        for (argument, value) in named {
            if let parameter = signature.parameters.first(where: { $0.isNamed && $0.name == argument.name }) {
                checkArgument(filter, parameter, value.type, argument.value.range)
                continue
            }
            var arguments: [String: Diagnostic.Argument] = [
                "filter": .text(filter.name), "name": .text(argument.name),
            ]
            let known = signature.parameters.filter(\.isNamed).map(\.name)
            if let near = suggestion(for: argument.name, among: known) { arguments["suggestion"] = .text(near) }
            report(LiquidDiagnostics.unknownArgument, argument.nameRange, arguments)
        }
    }

    private func checkArgument(
        _ filter: FilterCall, _ parameter: Filter.Parameter, _ type: ValueType, _ range: Range<Int>
    ) {
        let mixesMarkup = ["append", "prepend", "default"].contains(filter.name)
        if type == .html, parameter.type == .string, !mixesMarkup {
            report(LiquidDiagnostics.markupArgument, range, ["filter": .text(filter.name)])
        } else if !type.fits(parameter.type) {
            report(
                LiquidDiagnostics.wrongArgument, range,
                [
                    "filter": .text(filter.name), "name": .text(parameter.name),
                    "expected": .text(parameter.type.name), "found": .text(type.name),
                ])
        }
    }

    // MARK: Results

    private func resultType(
        _ filter: FilterCall, _ signature: FilterSignature?, _ input: ValueType, _ arguments: [Typed]
    ) -> ValueType {
        guard let signature else { return .any }
        let first = arguments.first?.type ?? .null
        checkProperty(filter, signature, input)
        switch signature.result {
        case .fixed(let type): return type
        case .input: return input == .range ? .array(.number) : (input == .null ? .array(.any) : input)
        case .element: return input.element ?? (input == .string ? .string : .any)
        case .properties: return .array(property(filter, of: input) ?? .any)
        case .either: return input == .any || first == .any ? .any : ValueType.join(input, first)
        case .concatenation:
            if input == .null { return first }
            if input == .any || first == .any { return .array(.any) }
            return ValueType.join(input == .range ? .array(.number) : input, first == .range ? .array(.number) : first)
        case .text:
            if input == .any || first == .any { return makesHTML ? .any : .string }
            return input == .html || first == .html ? .html : .string
        case .slice:
            if case .array = input { return input }
            return input == .any ? .any : .string
        case .markup: return makesHTML ? .html : .string
        }
    }

    /// A literal first argument that names a field of the list's elements.
    private func property(_ filter: FilterCall, of input: ValueType) -> ValueType? {
        guard let argument = filter.arguments.first, let name = argument.literalText,
            case .object(let viewName) = input.element ?? .any, let view = library.views[viewName],
            let slot = view.slots[name]
        else { return nil }
        return view.fields[slot].type
    }

    private func checkProperty(_ filter: FilterCall, _ signature: FilterSignature, _ input: ValueType) {
        guard signature.parameters.first?.name == "property", let argument = filter.arguments.first else { return }
        guard let name = argument.literalText else { return }
        guard let element = input.element, element != .any else { return }
        if case .object = element {
            _ = field(name, library.name(name), of: element, argument.range)
        } else {
            report(LiquidDiagnostics.noFields, argument.range, ["type": .text(element.name), "name": .text(name)])
        }
    }

    // MARK: Strings

    /// `"key" | t: count: n`.
    private func translation(
        _ filter: FilterCall, _ key: String?, _ named: [(NamedArgument, Typed)], _ range: Range<Int>
    ) -> CallCode.Function {
        guard let key else { return .translate(key: -1) }
        guard isStrict else { return .translate(key: library.name(key)) }
        guard let entry = library.engine.strings[key] else {
            var arguments: [String: Diagnostic.Argument] = ["key": .text(key)]
            let known = library.engine.strings.entries.map(\.key)
            if let near = suggestion(for: key, among: known) { arguments["suggestion"] = .text(near) }
            report(LiquidDiagnostics.unknownString, range, arguments)
            return .translate(key: library.name(key))
        }
        let expected = entry.parameters + (entry.isPlural ? ["count"] : [])
        for name in expected where !named.contains(where: { $0.0.name == name }) {
            report(LiquidDiagnostics.stringNeeds, filter.range, ["key": .text(key), "name": .text(name)])
        }
        for (argument, value) in named {
            if !expected.contains(argument.name) {
                var arguments: [String: Diagnostic.Argument] = ["key": .text(key), "name": .text(argument.name)]
                if let near = suggestion(for: argument.name, among: expected) { arguments["suggestion"] = .text(near) }
                report(LiquidDiagnostics.stringTakesNot, argument.nameRange, arguments)
            } else if argument.name == "count", entry.isPlural, !value.type.fits(.number) {
                report(LiquidDiagnostics.notANumber, argument.value.range, ["found": .text(value.type.name)])
            } else if value.type == .html {
                report(LiquidDiagnostics.markupArgument, argument.value.range, ["filter": "t"])
            }
        }
        return .translate(key: library.name(key))
    }
}
