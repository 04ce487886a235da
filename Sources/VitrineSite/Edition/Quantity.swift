import Foundation
import Liquid
import Locales
import VitrineModel

/// A figure in words: number, decimals, unit, in the language of the text that it stands in.
enum Quantity {
    /// The words, and the language that they are in where a missing translation of the unit makes it another.
    static func text(
        _ value: Decimal, _ indicator: Indicator, in language: Language, _ speech: Speech
    ) -> (text: String, foreign: Language?) {
        if indicator.isMoney { return (speech.numbers.money(value), nil) }
        return text(value, indicator.unit, indicator.isPercentage, indicator.decimals, language, speech)
    }

    /// An aggregate may have one decimal more than the values that it was made of: it is shown.
    static func text(
        _ value: Decimal, _ unit: LocalizedText?, _ isPercentage: Bool, _ decimals: Int, _ language: Language,
        _ speech: Speech
    ) -> (text: String, foreign: Language?) {
        let least = max(decimals, 0)
        if isPercentage { return (speech.numbers.percent(value, minimum: least, maximum: least + 1), nil) }
        let number = speech.numbers.number(value, minimum: least, maximum: least + 1)
        guard let shown = unit?.shown(in: language) else { return (number, nil) }
        return (number + "\u{A0}" + shown.value, shown.isForeign(in: language) ? shown.language : nil)
    }
}
