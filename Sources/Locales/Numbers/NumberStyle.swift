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
        return text(parts, symbols, minimum)
    }

    package func number(_ value: Int) -> String {
        number(Decimal(value))
    }

    /// An amount and its currency.
    ///
    /// - Parameters:
    ///   - currency: an ISO 4217 code.
    ///   - decimals: how many are shown, no fewer and no more.
    package func money(_ value: Decimal, currency: String = "EUR", decimals: Int = 2) -> String {
        guard let parts = rounded(value, maximum: decimals) else { return Self.notANumber }
        guard let symbols, currency == "EUR" else {
            return value.formatted(
                .currency(code: currency).locale(locale).precision(.fractionLength(decimals))
                    .rounded(rule: .toNearestOrAwayFromZero))
        }
        switch symbols.money {
        case .after(let symbol): return text(parts, symbols, decimals, tail: Array(symbol.utf8))
        case .before(let symbol, let sign):
            guard parts.isNegative else { return symbol + text(parts, symbols, decimals) }
            var amount = parts
            amount.isNegative = false
            let digits = text(amount, symbols, decimals)
            return sign == .beforeSymbol ? "-" + symbol + digits : symbol + "-" + digits
        }
    }

    /// - Parameter value: the percentage itself: 50.5 for "50,5 %", not 0.505.
    package func percent(_ value: Decimal, minimum: Int = 0, maximum: Int? = nil) -> String {
        guard let parts = rounded(value, maximum: maximum.map { max($0, minimum) }) else { return Self.notANumber }
        guard let symbols else {
            return value.formatted(
                Decimal.FormatStyle.Percent(locale: locale).scale(1).precision(precision(parts, minimum))
                    .rounded(rule: .toNearestOrAwayFromZero))
        }
        return text(parts, symbols, minimum, tail: symbols.percentSuffix)
    }

    private static let notANumber = "–"

    private func text(
        _ parts: DecimalParts, _ symbols: NumberSymbols, _ minimum: Int, tail: [UInt8] = []
    ) -> String {
        parts.withText(
            minimum: minimum, decimal: symbols.decimal, group: symbols.group,
            lead: parts.isNegative ? Self.minus : [], tail: tail
        ) { String(decoding: $0, as: UTF8.self) }
    }

    private static let minus: [UInt8] = [0x2D]

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
