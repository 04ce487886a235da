import Liquid
import VitrineContent

/// `/404.html`, in all languages at once, since nobody knows which one the reader came for.
struct NotFoundPage: SitePage {
    static let template = "pages/not-found.html.liquid"
    static let view = rootView(
        "not_found_page", "The page for addresses that do not exist.",
        [
            Field("choices", .array(.object("language_choice")), "One a language of the site: write each in turn.") {
                LanguageChoice.view.list($0.choices)
            }
        ])

    let page: PageContext
    let choices: [LanguageChoice]

    /// In the site's first language, with all others beside it.
    static func sheet(_ desk: Desk, _ editions: [Edition]) -> Sheet? {
        desk.sheet(nil, path: "404.html") { desk in
            var page = PageDescription(
                kind: "not-found", target: nil, title: .string(desk.edition.phrase(.notFoundTitle)))
            page.path = "404.html"
            return NotFoundPage(
                page: desk.page(page),
                choices: editions.map { LanguageChoice(edition: $0, pageLanguage: desk.edition.tag) })
        }
    }
}
