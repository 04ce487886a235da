import Foundation

extension CellValue {
    /// Nearly every number is a hyphen-minus perhaps, up to 18 digits, and at most one separator that can only be the
    /// decimal one. Nil for all others, which may be numbers too.
    static func plainDecimal(_ text: String) -> Decimal? {
        var digits: UInt64 = 0
        var count = 0
        var wholes: Int?
        var isNegative = false
        var startsWithZero = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if count == 0 { startsWithZero = byte == UInt8(ascii: "0") }
                digits = digits &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
                count += 1
                // Of no more does an unsigned number hold all digits.
                if count > 18 { return nil }
            case UInt8(ascii: "-") where count == 0 && !isNegative: isNegative = true
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard count > 0, wholes == nil else { return nil }
                wholes = count
            default: return nil
            }
        }
        guard count > 0 else { return nil }
        let fraction = count - (wholes ?? count)
        if let wholes {
            // `1.234` and `1,234` mean what the rest of the file says.
            if fraction == 0 || (fraction == 3 && wholes <= 3 && !startsWithZero) { return nil }
        }
        let sign: FloatingPointSign = isNegative && digits > 0 ? .minus : .plus
        return Decimal(sign: sign, exponent: -fraction, significand: Decimal(digits))
    }
}
