package import Foundation

/// Decimals for machines: `-3265266.53`, in JSON, CSV and SVG alike. Never an exponent, never `-0`.
package enum PlainDecimal {
    /// Appends `value` with at least `decimals` digits after the point. NaN appends nothing and returns false.
    @discardableResult
    package static func append(_ value: Decimal, to bytes: inout [UInt8], decimals: Int = 0) -> Bool {
        guard let parts = DecimalParts(value) else { return false }
        if parts.isNegative && parts.significand != 0 { bytes.append(0x2D) }
        parts.appendDigits(to: &bytes, minimum: decimals)
        return true
    }

    /// "NaN" for NaN.
    package static func string(_ value: Decimal, decimals: Int = 0) -> String {
        var bytes: [UInt8] = []
        return append(value, to: &bytes, decimals: decimals) ? String(decoding: bytes, as: UTF8.self) : "NaN"
    }
}
