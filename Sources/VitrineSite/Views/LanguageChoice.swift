import Liquid
import VitrineContent

/// One language of the site on a page that has all of them. Every text marks itself with its language.
struct LanguageChoice: Sendable {
    let edition: Edition
    /// The language of the page that shows it.
    let pageLanguage: String

    static let view: View<LanguageChoice> = View(
        "language_choice", "One language of the site, on a page that has all of them.",
        fields: [
            Field("language", .string, "Its tag, for `lang` and `hreflang`.") { .string($0.edition.tag) },
            Field("direction", .string, "`ltr` or `rtl`.") { .string($0.edition.direction) },
            Field("name", .string, "Its name in itself.") { $0.marked($0.edition.autonym) },
            Field("home", .url, "Its home page.") { $0.edition.url(section: .home) },
            Field("site_title", .string, "The site's name.") { $0.marked($0.edition.plain($0.edition.settings.title)) },
            Field("tagline", .string, "The line under the name.") {
                $0.marked($0.edition.plain($0.edition.settings.tagline))
            },
            Field("description", .string, "What the site is.") {
                $0.marked($0.edition.plain($0.edition.settings.description))
            },
            Field("funding_statement", .string, "The Fund's support, in words; or null.") {
                $0.marked($0.edition.settings.funding?.statement)
            },
            Field("union", .string, "\"European Union\" in full, or null.") {
                $0.marked($0.edition.settings.funding?.union)
            },
            Field("enter", .string, "\"Continue in …\" (string `chooser.enter`).") {
                $0.marked($0.edition.phrase(.chooserEnter))
            },
            Field("not_found_title", .string, "String `not_found.title`.") {
                $0.marked($0.edition.phrase(.notFoundTitle))
            },
            Field("not_found_text", .string, "String `not_found.text`.") {
                $0.marked($0.edition.phrase(.notFoundText))
            },
            Field("not_found_home", .string, "String `not_found.home`: words of the link home.") {
                $0.marked($0.edition.phrase(.notFoundHome))
            },
            Field("links", .array(.object("link")), "Where one may go on: the main menu's first level.") { choice in
                PlainLink.view.list(choice.edition.mainLinks(markedUnless: choice.pageLanguage))
            },
        ])

    private func marked(_ text: LocalizedText?) -> Value { text.map { marked(edition.plain($0)) } ?? .null }

    private func marked(_ text: String) -> Value {
        edition.tag == pageLanguage ? .string(text) : .text(text, language: edition.tag)
    }
}
