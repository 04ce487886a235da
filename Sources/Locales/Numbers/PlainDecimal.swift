package import Foundation

/// Decimals for machines: `-3265266.53`, in JSON, CSV and SVG alike. Never an exponent, never `-0`.
package enum PlainDecimal {
    /// Hands over `value` with at least `decimals` digits after the point. NaN hands over nothing and returns false.
    @discardableResult
    package static func withUTF8(
        _ value: Decimal, decimals: Int = 0, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) -> Bool {
        guard let parts = DecimalParts(value) else { return false }
        let isNegative = parts.isNegative && parts.significand != 0
        parts.withText(minimum: decimals, lead: isNegative ? minus : [], body)
        return true
    }

    /// The number where it is a whole one that fits, as most are: whoever writes it needs nothing else.
    package static func whole(_ value: Decimal) -> Int? {
        guard let parts = DecimalParts(value), parts.exponent == 0,
            let magnitude = Int(exactly: parts.significand)
        else { return nil }
        return parts.isNegative ? -magnitude : magnitude
    }

    /// "NaN" for NaN.
    package static func string(_ value: Decimal, decimals: Int = 0) -> String {
        var text = "NaN"
        withUTF8(value, decimals: decimals) { text = String(decoding: $0, as: UTF8.self) }
        return text
    }

    private static let minus: [UInt8] = [0x2D]
}
