import Foundation

/// A number on its way through a filter. Binary floats are reckoned with as the decimals that they are written as,
/// so that `10.1 | minus: 2.2` is 7.9.
enum Number {
    case int(Int)
    case exact(Decimal)
    case float(Double)

    /// What is no number counts as 0; of a text, the whole number at its start.
    init(_ value: Value) {
        switch value {
        case .int(let number): self = .int(number)
        case .decimal(let number): self = .exact(number)
        case .double(let number): self = .float(number)
        case .string(let text), .text(let text, _): self.init(text: text)
        case .html(let html): self.init(text: html.string)
        default: self = .int(0)
        }
    }

    private init(text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count, bytes[start].isWhiteSpace { start += 1 }
        var end = bytes.count
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        let trimmed = String(decoding: bytes[start..<end], as: UTF8.self)
        if trimmed.utf8.contains(UInt8(ascii: ".")), Number.isDecimal(bytes[start..<end]), let number = Double(trimmed)
        {
            self = .float(number)
            return
        }
        var index = start
        if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") { index += 1 }
        // Ruby reads `1_000` as a thousand.
        while index < end, bytes[index].isDigit || (bytes[index] == 0x5F && index > start && bytes[index - 1].isDigit) {
            index += 1
        }
        let digits = String(decoding: bytes[start..<index].filter { $0 != 0x5F }, as: UTF8.self)
        if let number = Int(digits) {
            self = .int(number)
        } else {
            self = Decimal.exactly(digits).map { .exact($0) } ?? .int(0)
        }
    }

    private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let parts = rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
    }

    /// A whole number, or a text that writes one and nothing else.
    static func whole(_ value: Value) -> Int? {
        switch value {
        case .int(let number): return number
        case .decimal(let number): return Int(exactly: NSDecimalNumber(decimal: number).doubleValue)
        case .string(let text), .text(let text, _):
            let trimmed =
                text.utf8.first.map(\.isWhiteSpace) ?? false ? text.trimmingCharacters(in: .whitespaces) : text
            return Int(trimmed)
        default: return nil
        }
    }

    var decimal: Decimal? {
        switch self {
        case .int(let number): return Decimal(number)
        case .exact(let number): return number
        case .float(let number):
            guard number.isFinite, abs(number) < 1e30, number == 0 || abs(number) > 1e-30 else { return nil }
            return Decimal(string: Text.digits(of: number), locale: nil)
        }
    }

    var double: Double {
        switch self {
        case .int(let number): Double(number)
        case .exact(let number): Double(number.description) ?? 0
        case .float(let number): number
        }
    }

    /// Towards zero; nil when it does not fit.
    var truncated: Int? {
        switch self {
        case .int(let number): number
        case .exact, .float: Int(exactly: double.rounded(.towardZero))
        }
    }

    var value: Value {
        switch self {
        case .int(let number): .int(number)
        case .exact(let number): .decimal(number)
        case .float(let number): .double(number)
        }
    }

    var isZero: Bool {
        switch self {
        case .int(let number): number == 0
        case .exact(let number): number.isZero
        case .float(let number): number == 0
        }
    }

    static func compare(_ a: Number, _ b: Number) -> Int {
        if case .int(let a) = a, case .int(let b) = b { return a < b ? -1 : (a == b ? 0 : 1) }
        if let a = a.decimal, let b = b.decimal { return a < b ? -1 : (a == b ? 0 : 1) }
        return a.double < b.double ? -1 : (a.double == b.double ? 0 : 1)
    }

    // MARK: Arithmetic

    enum Operation { case add, subtract, multiply, divide, modulo }

    /// Nil when the divisor is 0.
    static func apply(_ operation: Operation, _ a: Number, _ b: Number) -> Number? {
        if operation == .divide || operation == .modulo, b.isZero {
            guard a.isFloat || b.isFloat, operation == .divide else { return nil }
            return .float(a.double / 0)
        }
        if case .int(let a) = a, case .int(let b) = b, let result = whole(operation, a, b) { return .int(result) }
        let isFloat = a.isFloat || b.isFloat
        guard let x = a.decimal, let y = b.decimal else { return .float(binary(operation, a.double, b.double)) }
        var result: Decimal
        switch operation {
        case .add: result = x + y
        case .subtract: result = x - y
        case .multiply: result = x * y
        case .divide:
            result = x / y
            if a.isWhole, b.isWhole { result = result.rounded(0, .down) }
        case .modulo: result = x - y * (x / y).rounded(0, .down)
        }
        if result.isNaN { return .float(binary(operation, a.double, b.double)) }
        return isFloat ? .float(Double(result.description) ?? 0) : .exact(result)
    }

    /// A whole number as written: the quotient of two such is one.
    private var isWhole: Bool {
        switch self {
        case .int: true
        case .exact(let number): number.exponent >= 0
        case .float: false
        }
    }

    private var isFloat: Bool {
        if case .float = self { return true }
        return false
    }

    /// Nil on overflow. Division rounds down, and a remainder has the sign of its divisor.
    private static func whole(_ operation: Operation, _ a: Int, _ b: Int) -> Int? {
        let (result, overflow): (Int, Bool)
        switch operation {
        case .add: (result, overflow) = a.addingReportingOverflow(b)
        case .subtract: (result, overflow) = a.subtractingReportingOverflow(b)
        case .multiply: (result, overflow) = a.multipliedReportingOverflow(by: b)
        case .divide:
            let (quotient, failed) = a.dividedReportingOverflow(by: b)
            if failed { return nil }
            return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
        case .modulo:
            if b == -1 { return 0 }
            let rest = a % b
            return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest
        }
        return overflow ? nil : result
    }

    private static func binary(_ operation: Operation, _ a: Double, _ b: Double) -> Double {
        switch operation {
        case .add: a + b
        case .subtract: a - b
        case .multiply: a * b
        case .divide: a / b
        case .modulo: a - b * (a / b).rounded(.down)
        }
    }

    enum Rounding { case up, down, nearest }

    /// To a number of decimals; whole numbers when there are none.
    func rounded(_ rounding: Rounding, to decimals: Int = 0) -> Number {
        if case .int = self, decimals >= 0 { return self }
        let places = max(-60, min(60, decimals))
        guard let decimal else {
            let whole = double.rounded(rounding == .up ? .up : rounding == .down ? .down : .toNearestOrAwayFromZero)
            return Int(exactly: whole).map { .int($0) } ?? .float(whole)
        }
        // `.plain` rounds half away from zero; up and down are towards the infinities.
        let mode: NSDecimalNumber.RoundingMode = rounding == .up ? .up : rounding == .down ? .down : .plain
        let result = decimal.rounded(places, mode)
        guard decimals > 0 else {
            return Int(result.description).map { .int($0) } ?? .exact(result)
        }
        return isFloat ? .float(Double(result.description) ?? 0) : .exact(result)
    }

    var magnitude: Number {
        switch self {
        case .int(let number): number == .min ? .exact(-Decimal(number)) : .int(abs(number))
        case .exact(let number): .exact(abs(number))
        case .float(let number): .float(abs(number))
        }
    }
}

extension Decimal {
    /// `.up` and `.down` towards plus and minus infinity.
    func rounded(_ places: Int, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
        var source = self
        var result = Decimal()
        NSDecimalRound(&result, &source, places, mode)
        return result
    }
}
