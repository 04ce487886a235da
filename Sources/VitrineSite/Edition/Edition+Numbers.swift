import Foundation
import Liquid
import Locales
import VitrineModel

extension Edition {
    func number(_ value: Decimal?) -> Value { Value(value.map { speech.numbers.number($0) }) }
    func money(_ value: Decimal?) -> Value { Value(value.map { speech.numbers.money($0) }) }
    func percent(_ value: Decimal?) -> Value { Value(value.map { speech.numbers.percent($0) }) }

    /// A figure with its indicator's unit and decimals; marked where its unit has no translation.
    func quantity(_ value: Decimal?, _ indicator: Indicator) -> Value {
        guard let value else { return .null }
        if indicator.isMoney { return .string(speech.numbers.money(value)) }
        return quantity(value, indicator.unit, indicator.isPercentage, indicator.decimals)
    }

    func quantity(_ value: Decimal, _ measure: Measure) -> Value {
        quantity(value, measure.unit, measure.isPercentage, measure.decimals)
    }

    /// Plain words, for charts and data.
    func plainQuantity(_ value: Decimal, _ indicator: Indicator) -> String {
        switch quantity(value, indicator) {
        case .string(let text), .text(let text, _): text
        default: ""
        }
    }

    /// An aggregate may have more decimals than the values that it was made of: they are shown.
    private func quantity(
        _ value: Decimal, _ unit: LocalizedText?, _ isPercentage: Bool, _ decimals: Int
    ) -> Value {
        let most = max(decimals, 0) + 1
        if isPercentage { return .string(speech.numbers.percent(value, minimum: decimals, maximum: most)) }
        let number = speech.numbers.number(value, minimum: decimals, maximum: most)
        guard let shown = unit?.shown(in: language) else { return .string(number) }
        let whole = number + "\u{A0}" + shown.value
        guard shown.isForeign(in: language), let foreign = shown.language else { return .string(whole) }
        return .text(whole, language: foreign.tag)
    }

    /// In decimal units, as file managers show it.
    func fileSize(_ bytes: Int?) -> String? {
        guard let bytes else { return nil }
        if bytes < 1_000_000 {
            return phrase(.kilobytes, ["number": speech.numbers.number(max(1, (bytes + 500) / 1000))])
        }
        let megabytes = Decimal(bytes) / 1_000_000
        return phrase(.megabytes, ["number": speech.numbers.number(megabytes, maximum: 1)])
    }
}
