package import Foundation

/// Numbers, amounts and percentages as a language writes them.
///
/// Rounding is half away from zero everywhere. A value that rounds to zero carries no sign. NaN gives "–".
/// The built-in symbols give what Foundation's FormatStyle gives, in a tenth of the time.
package struct NumberStyle: Sendable {
    private let symbols: NumberSymbols?
    private let locale: Locale

    init(symbols: NumberSymbols?, locale: Locale) {
        self.symbols = symbols
        self.locale = locale
    }

    /// - Parameters:
    ///   - minimum: digits after the point to show even when zero.
    ///   - maximum: digits after the point to round to; `nil` shows every digit the value has.
    package func number(_ value: Decimal, minimum: Int = 0, maximum: Int? = nil) -> String {
        guard let parts = rounded(value, maximum: maximum.map { max($0, minimum) }) else { return Self.notANumber }
        guard let symbols else {
            return value.formatted(
                .number.locale(locale).precision(precision(parts, minimum)).rounded(rule: .toNearestOrAwayFromZero))
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        if parts.isNegative { bytes.append(0x2D) }
        parts.appendDigits(to: &bytes, minimum: minimum, decimal: symbols.decimal, group: symbols.group)
        return String(decoding: bytes, as: UTF8.self)
    }

    package func number(_ value: Int) -> String {
        number(Decimal(value))
    }

    /// An amount with two decimals, always, and its currency.
    ///
    /// - Parameter currency: an ISO 4217 code.
    package func money(_ value: Decimal, currency: String = "EUR") -> String {
        guard let parts = rounded(value, maximum: 2) else { return Self.notANumber }
        guard let symbols, currency == "EUR" else {
            return value.formatted(
                .currency(code: currency).locale(locale).precision(.fractionLength(2))
                    .rounded(rule: .toNearestOrAwayFromZero))
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        switch symbols.money {
        case .after(let symbol):
            if parts.isNegative { bytes.append(0x2D) }
            parts.appendDigits(to: &bytes, minimum: 2, decimal: symbols.decimal, group: symbols.group)
            bytes.append(contentsOf: symbol.utf8)
        case .before(let symbol, let sign):
            if parts.isNegative, sign == .beforeSymbol { bytes.append(0x2D) }
            bytes.append(contentsOf: symbol.utf8)
            if parts.isNegative, sign == .afterSymbol { bytes.append(0x2D) }
            parts.appendDigits(to: &bytes, minimum: 2, decimal: symbols.decimal, group: symbols.group)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// - Parameter value: the percentage itself: 50.5 for "50,5 %", not 0.505.
    package func percent(_ value: Decimal, minimum: Int = 0, maximum: Int? = nil) -> String {
        guard let parts = rounded(value, maximum: maximum.map { max($0, minimum) }) else { return Self.notANumber }
        guard let symbols else {
            return value.formatted(
                Decimal.FormatStyle.Percent(locale: locale).scale(1).precision(precision(parts, minimum))
                    .rounded(rule: .toNearestOrAwayFromZero))
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        if parts.isNegative { bytes.append(0x2D) }
        parts.appendDigits(to: &bytes, minimum: minimum, decimal: symbols.decimal, group: symbols.group)
        bytes.append(contentsOf: symbols.percentSuffix)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let notANumber = "–"

    private func rounded(_ value: Decimal, maximum: Int?) -> DecimalParts? {
        guard let parts = DecimalParts(value) else { return nil }
        return maximum.map { parts.rounded(to: $0) } ?? parts
    }

    private func precision(
        _ parts: DecimalParts, _ minimum: Int
    ) -> NumberFormatStyleConfiguration.Precision {
        .fractionLength(minimum...max(minimum, parts.decimals))
    }
}
