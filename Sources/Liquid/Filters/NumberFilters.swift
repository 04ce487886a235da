import Diagnostics

extension StandardCall {
    func arithmetic(_ input: Value) throws -> Value {
        let number = try self.number(input)
        switch filter {
        case .abs: return number.magnitude.value
        case .ceil: return number.rounded(.up).value
        case .floor: return number.rounded(.down).value
        case .round:
            let places = first.map { Number($0).truncated ?? 0 } ?? 0
            return number.rounded(.nearest, to: places).value
        case .plus: return try operate(.add, number)
        case .minus: return try operate(.subtract, number)
        case .times: return try operate(.multiply, number)
        case .dividedBy: return try operate(.divide, number)
        case .modulo: return try operate(.modulo, number)
        case .atLeast:
            let other = try self.number(argument)
            return (Number.compare(other, number) > 0 ? other : number).value
        case .atMost:
            let other = try self.number(argument)
            return (Number.compare(other, number) < 0 ? other : number).value
        default: return input
        }
    }

    private func operate(_ operation: Number.Operation, _ number: Number) throws -> Value {
        guard let result = Number.apply(operation, number, try self.number(argument)) else {
            throw FilterError(LiquidDiagnostics.dividedByZero)
        }
        if isStrict, !result.double.isFinite {
            throw FilterError(LiquidDiagnostics.numberOverflow, ["filter": .text(filter.rawValue)])
        }
        return result.value
    }

    /// In strict mode, what writes no number is an error; what is empty counts as 0.
    func number(_ value: Value) throws -> Number {
        guard isStrict else { return Number(value) }
        switch value {
        case .int, .decimal, .double, .null, .empty, .blank: return Number(value)
        case .string(let text), .text(let text, _):
            if Text.writesNumber(text) { return Number(value) }
            throw wrongType(value)
        default: throw wrongType(value)
        }
    }
}

extension Text {
    /// Whether the whole of a text is a number.
    static func writesNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while let byte = rest.first, byte.isWhiteSpace { rest.removeFirst() }
        while let byte = rest.last, byte.isWhiteSpace { rest.removeLast() }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
    }
}
