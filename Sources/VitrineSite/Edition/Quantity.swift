import Foundation
import Liquid
import Locales
import VitrineContent

/// A figure in words: number, decimals, unit, in the language of the text that it stands in.
enum Quantity {
    /// The words, and the language that they are in where a missing translation of the unit makes it another. An
    /// aggregate may have one decimal more than the values that it was made of: it is shown.
    static func text(
        _ value: Decimal, _ form: some Quantified, in language: Language, _ speech: Speech
    ) -> (text: String, foreign: Language?) {
        let least = max(form.decimals, 0)
        if form.isMoney {
            // Cents are shown where there are any, or may be.
            let isWhole = least == 0 && value.exponent >= 0
            return (speech.numbers.money(value, decimals: isWhole ? 0 : 2), nil)
        }
        if form.isPercentage { return (speech.numbers.percent(value, minimum: least, maximum: least + 1), nil) }
        let number = speech.numbers.number(value, minimum: least, maximum: least + 1)
        if let one = form.unitOne?.exact(language), speech.plurals.category(value, decimals: least) == .one {
            return (number + "\u{A0}" + one, nil)
        }
        guard let shown = form.unit?.shown(in: language) else { return (number, nil) }
        return (number + "\u{A0}" + shown.value, shown.isForeign(in: language) ? shown.language : nil)
    }
}
