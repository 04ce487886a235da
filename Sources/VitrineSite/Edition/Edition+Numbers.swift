import Foundation
import Liquid
import Locales
import VitrineContent

extension Edition {
    func number(_ value: Decimal?) -> Value { Value(value.map { speech.numbers.number($0) }) }
    func money(_ value: Decimal?) -> Value { Value(value.map { speech.numbers.money($0) }) }
    func percent(_ value: Decimal?) -> Value { Value(value.map { speech.numbers.percent($0) }) }

    /// A figure with its unit and decimals; marked where the unit has no translation.
    func quantity(_ value: Decimal?, _ form: some Quantified) -> Value {
        value.map { Self.marked(Quantity.text($0, form, in: language, speech)) } ?? .null
    }

    /// Plain words, for charts.
    func plainQuantity(_ value: Decimal, _ indicator: Indicator) -> String {
        Quantity.text(value, indicator, in: language, speech).text
    }

    private static func marked(_ quantity: (text: String, foreign: Language?)) -> Value {
        quantity.foreign.map { .text(quantity.text, language: $0.tag) } ?? .string(quantity.text)
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
