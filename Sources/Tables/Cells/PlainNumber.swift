import Foundation

/// Nearly every number: a hyphen-minus perhaps, up to 18 digits, and at most one separator that can only be the decimal
/// one. Others may be numbers too.
struct PlainNumber {
    private var digits: UInt64 = 0
    private var isNegative = false
    /// How many digits stand after the separator.
    private var fraction = 0
    /// Nil for a whole number.
    private(set) var sign: DecimalSign?

    init?(_ text: String) { self.init(text.utf8) }

    init?(_ text: some Sequence<UInt8>) {
        var count = 0
        var wholes = 0
        var startsWithZero = false
        for byte in text {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if count == 0 { startsWithZero = byte == UInt8(ascii: "0") }
                digits = digits &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
                count += 1
                // No more of them are sure to fit.
                if count > 18 { return nil }
            case UInt8(ascii: "-") where count == 0 && !isNegative: isNegative = true
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard count > 0, sign == nil else { return nil }
                sign = byte == UInt8(ascii: ",") ? .comma : .point
                wholes = count
            default: return nil
            }
        }
        guard count > 0 else { return nil }
        if sign != nil {
            fraction = count - wholes
            // `1.234` and `1,234` mean what the rest of the file says.
            if fraction == 0 || (fraction == 3 && wholes <= 3 && !startsWithZero) { return nil }
        }
    }

    var value: Decimal {
        let sign: FloatingPointSign = isNegative && digits > 0 ? .minus : .plus
        return Decimal(sign: sign, exponent: -fraction, significand: Decimal(digits))
    }
}
