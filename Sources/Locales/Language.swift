import Foundation

/// Everything a site needs to know of one language, opened once and shared by every thread.
///
/// French, Dutch, English and German are built in, so that their output depends on no data but ours;
/// any other language takes its facts from CLDR through Foundation.
package final class Language: Sendable {
    package let tag: LanguageTag
    package let autonym: String
    package let direction: WritingDirection
    package let numbers: NumberStyle
    package let dates: DateStyle
    package let plurals: PluralRules
    package let typography: Typography
    package let capitalisation: Capitalisation

    /// The language called `tag`. The same tag always gives the same object.
    package static func named(_ tag: LanguageTag) -> Language {
        opened.withLock { languages in
            if let known = languages[tag] { return known }
            let language = Language(tag)
            languages[tag] = language
            return language
        }
    }

    /// `nil` when `tag` is no language tag.
    package static func named(_ tag: String) -> Language? {
        LanguageTag(tag).map { named($0) }
    }

    private init(_ tag: LanguageTag) {
        self.tag = tag
        let facts = LanguageFacts.builtIn(tag)
        let locale = Locale(identifier: tag.description)
        autonym = facts?.autonym ?? Self.autonym(of: tag, in: locale)
        // Asked last, since the first question to ICU costs a millisecond.
        let isRightToLeft = facts == nil && locale.language.characterDirection == .rightToLeft
        direction = isRightToLeft ? .rightToLeft : .leftToRight
        numbers = NumberStyle(symbols: facts?.numbers, locale: locale)
        dates = DateStyle(words: facts?.dates ?? DateWords(cldr: locale))
        plurals = PluralRules(tag)
        typography = Typography(facts?.typography)
        capitalisation = Capitalisation(tag)
    }

    private static func autonym(of tag: LanguageTag, in locale: Locale) -> String {
        let name = locale.localizedString(forLanguageCode: tag.language) ?? tag.description
        return Capitalisation(tag).sentence(name)
    }

    private static let opened = Locked<[LanguageTag: Language]>([:])
}

package enum WritingDirection: String, Sendable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
}
