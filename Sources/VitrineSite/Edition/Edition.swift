import CommonMark
import Foundation
import Liquid
import Locales
import VitrineContent

/// The site in one language: what is said, how it is written, where it lies. Immutable, shared by all threads.
final class Edition: Sendable {
    let context: SiteContext
    let language: Language
    let speech: Speech
    let strings: StringTable
    /// Of the site's languages, for texts that are shown in another than the page's.
    let speeches: PerLanguage<Speech>
    private let languageNames: [Language: String]
    private let countries: CountryNames
    private let terms: [[String: Value]]
    /// What Markdown says of itself.
    let markdownWords: MarkdownRendering.Words

    /// Nil for a language that nothing is known of.
    init?(_ language: Language, in context: SiteContext) {
        guard let speech = Speech.named(language.tag), let strings = context.theme.strings[language] else {
            return nil
        }
        self.context = context
        self.language = language
        self.speech = speech
        self.strings = strings
        let languages = context.site.settings.languages
        let speeches = PerLanguage(languages) { Speech.named($0.tag) }
        self.speeches = speeches
        let locale = Locale(identifier: language.tag)
        languageNames = Dictionary(
            languages.map { ($0, locale.localizedString(forIdentifier: $0.tag) ?? $0.tag) },
            uniquingKeysWith: { first, _ in first })
        countries = CountryNames(locale)
        markdownWords = MarkdownRendering.Words(
            table: strings.phrase(.markdownTable), footnotes: strings.phrase(.markdownFootnotes),
            backToText: strings.phrase(.markdownBack), taskDone: strings.phrase(.taskDone),
            taskOpen: strings.phrase(.taskOpen))
        terms = TermList.allCases.map { list in
            Dictionary(
                list.terms(of: context.site.vocabulary).map {
                    ($0.id, Self.value($0.label, in: language, speeches))
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// What templates hear of the language; made for each set of pages.
    var voice: RenderLanguage {
        RenderLanguage(tag: tag, context: self) { [strings] key, arguments in
            strings.text(key, arguments).map { .string($0) }
        }
    }

    var site: Site { context.site }
    var settings: SiteSettings { context.site.settings }
    var project: Project? { context.site.project }
    var index: SiteIndex { context.index }
    var tag: String { language.tag }
    var direction: String { speech.direction.rawValue }
    var autonym: String { speech.autonym }
    var today: CalendarDate { context.options.today }

    /// Open Graph: `fr_BE`. A language without region takes that of whoever answers for the site.
    var openGraphLocale: String {
        "\(speech.tag.language)_\(speech.tag.region ?? settings.contact.address.country)"
    }

    func languageName(_ language: Language) -> String { languageNames[language] ?? language.tag }
    func country(_ code: String) -> String { countries[code] }
    func phrase(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
        strings.phrase(phrase, arguments)
    }

    func term(_ list: TermList, _ id: String?) -> Value {
        id.flatMap { terms[list.rawValue][$0] } ?? .null
    }

    func side(_ side: Side?) -> Value { term(.sides, side?.id) }

    /// A text with its language's typography, marked where it is not the edition's language.
    func text(_ text: LocalizedText?) -> Value {
        text.map { Self.value($0, in: language, speeches) } ?? .null
    }

    /// Text that a language's own typography has been applied to.
    func typeset(_ text: String, _ language: Language) -> String {
        speeches[language]?.typography.apply(text) ?? text
    }

    func typography(of language: Language) -> Typography? { speeches[language]?.typography }

    private static func value(
        _ text: LocalizedText, in page: Language, _ speeches: PerLanguage<Speech>
    ) -> Value {
        guard let shown = text.shown(in: page) else { return .null }
        guard let language = shown.language else { return .string(shown.value) }
        let typeset = speeches[language]?.typography.apply(shown.value) ?? shown.value
        return language == page ? .string(typeset) : .text(typeset, language: language.tag)
    }
}
