import Foundation
import Liquid
import Locales
import VitrineModel

/// A figure in words: number, decimals, unit, in the language of the text that it stands in.
enum Quantity {
    /// The words, and the language that they are in where a missing translation of the unit makes it another. An
    /// aggregate may have one decimal more than the values that it was made of: it is shown.
    static func text(
        _ value: Decimal, _ form: some Quantified, in language: Language, _ speech: Speech
    ) -> (text: String, foreign: Language?) {
        if form.isMoney { return (speech.numbers.money(value), nil) }
        let least = max(form.decimals, 0)
        if form.isPercentage { return (speech.numbers.percent(value, minimum: least, maximum: least + 1), nil) }
        let number = speech.numbers.number(value, minimum: least, maximum: least + 1)
        if let one = form.unitOne?.exact(language), speech.plurals.category(value, decimals: least) == .one {
            return (number + "\u{A0}" + one, nil)
        }
        guard let shown = form.unit?.shown(in: language) else { return (number, nil) }
        return (number + "\u{A0}" + shown.value, shown.isForeign(in: language) ? shown.language : nil)
    }
}
