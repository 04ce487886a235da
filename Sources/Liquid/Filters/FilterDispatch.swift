import Bytes
import Diagnostics

/// Calls filters.
extension Renderer {
    mutating func apply(_ index: Int, _ input: Value, _ unit: Unit) throws(RenderFailure) -> Value {
        let call = unit.calls[index]
        let place = unit.callPlaces[index]
        do {
            switch call.function {
            case .standard(let filter): return try standard(filter, input, call, unit)
            case .custom(let position):
                let filter = library.engine.filters[Int(position)]
                if case .html = input, filter.input == .string { throw FilterError(LiquidDiagnostics.markupHere) }
                return try filter.body(input, try arguments(call, unit), context)
            case .translate(let key):
                let name = key >= 0 ? library.names[Int(key)] : Text.shown(input)
                let arguments = try arguments(call, unit)
                if let text = context.language.translate(name, arguments) { return text }
                if !isStrict { return input }
                throw FilterError(LiquidDiagnostics.unknownString, ["key": .text(name)])
            case .unknown: return input
            }
        } catch let error as RenderFailure {
            throw error
        } catch let error as FilterError {
            throw failure(error.kind, place, error.arguments)
        } catch {
            throw failure(LiquidDiagnostics.valueType, place, ["filter": "?", "found": .text(input.typeName)])
        }
    }

    private mutating func arguments(_ call: CallCode, _ unit: Unit) throws(RenderFailure) -> FilterArguments {
        if call.arguments.isEmpty, call.named.isEmpty { return FilterArguments(positional: []) }
        var positional: [Value] = []
        for operand in Int(call.arguments.lowerBound)..<Int(call.arguments.upperBound) {
            positional.append(try evaluate(unit.operands[operand], unit))
        }
        var named: [(name: String, value: Value)] = []
        var operand = Int(call.named.lowerBound)
        while operand < Int(call.named.upperBound) {
            named.append(
                (library.names[Int(unit.operands[operand])], try evaluate(unit.operands[operand + 1], unit)))
            operand += 2
        }
        return FilterArguments(positional: positional, named: named)
    }

    private mutating func standard(
        _ filter: StandardFilter, _ input: Value, _ call: CallCode, _ unit: Unit
    ) throws -> Value {
        let operands = Int(call.arguments.lowerBound)
        let count = call.arguments.count
        var first: Value?
        var second: Value?
        if count > 0 { first = try evaluate(unit.operands[operands], unit) }
        if count > 1 { second = try evaluate(unit.operands[operands + 1], unit) }
        var allowsFalse = false
        if filter == .default, !call.named.isEmpty {
            allowsFalse = try evaluate(unit.operands[Int(call.named.lowerBound) + 1], unit).isTruthy
        }
        let standard = StandardCall(
            filter: filter, first: first, second: second, allowsFalse: allowsFalse, isStrict: isStrict,
            makesHTML: call.makesHTML, limit: library.engine.limits.outputBytes,
            listLimit: iterationLimit, now: context.now)
        let result = try standard.apply(to: input)
        switch result {
        case .string(let text) where text.utf8.count > library.engine.limits.outputBytes:
            throw FilterError(LiquidDiagnostics.outputTooLarge, ["limit": .number(library.engine.limits.outputBytes)])
        case .array(let list) where list.count > iterationLimit:
            throw FilterError(LiquidDiagnostics.tooManyIterations, ["limit": .number(iterationLimit)])
        default: return result
        }
    }
}

/// One call of a standard filter.
struct StandardCall {
    let filter: StandardFilter
    let first: Value?
    let second: Value?
    let allowsFalse: Bool
    let isStrict: Bool
    let makesHTML: Bool
    /// Bytes of a text, elements of a list.
    let limit: Int
    let listLimit: Int
    let now: DateValue?

    var argument: Value { first ?? .null }

    func apply(to input: Value) throws -> Value {
        switch filter {
        case .abs, .ceil, .floor, .round, .plus, .minus, .times, .dividedBy, .modulo, .atLeast, .atMost:
            return try arithmetic(input)
        case .append, .prepend: return try join(input)
        case .upcase, .downcase, .capitalize, .strip, .lstrip, .rstrip, .stripNewlines, .remove, .removeFirst,
            .removeLast, .replace, .replaceFirst, .replaceLast, .truncate, .truncatewords, .base64Encode,
            .base64Decode, .base64URLSafeEncode, .base64URLSafeDecode, .urlEncode, .urlDecode:
            return try text(input)
        case .escape, .h, .escapeOnce, .newlineToBr, .stripHTML: return try markup(input)
        case .split: return split(try string(input))
        case .slice: return try slice(input)
        case .size: return size(input)
        case .first, .last: return end(input)
        case .default: return defaulted(input)
        case .date: return try date(input)
        case .url: return try url(input)
        case .json:
            var writer = JSONWriter(isForScript: true)
            try writer.write(input, depth: 0)
            return .string(writer.written.string)
        case .join, .reverse, .compact, .concat, .map, .sort, .sortNatural, .uniq, .where, .reject, .find,
            .findIndex, .has, .sum:
            return try list(input)
        case .translate: return input
        }
    }

    /// The text of an input or of an argument; markup is refused where it could be broken.
    func string(_ value: Value) throws -> String {
        switch value {
        case .string(let text), .text(let text, _): return text
        case .html(let html):
            if isStrict { throw FilterError(LiquidDiagnostics.filterOnMarkup, ["filter": .text(filter.rawValue)]) }
            return html.string
        case .array, .dictionary, .object, .loop:
            if isStrict { throw wrongType(value) }
            return Text.inspected(value)
        default: return Text.shown(value)
        }
    }

    func wrongType(_ value: Value) -> FilterError {
        FilterError(LiquidDiagnostics.valueType, ["filter": .text(filter.rawValue), "found": .text(value.typeName)])
    }

    /// A whole number, as `slice` and `truncate` need one.
    func whole(_ value: Value) throws -> Int {
        if let number = Number.whole(value), !isFloat(value) { return number }
        throw FilterError(LiquidDiagnostics.notWhole, ["found": .text(Text.shown(value))])
    }

    private func isFloat(_ value: Value) -> Bool {
        if case .double = value { return true }
        return false
    }

    /// Text in the language that the input has.
    func like(_ input: Value, _ text: String) -> Value {
        if case .text(_, let language) = input { return .text(text, language: language) }
        return .string(text)
    }
}
