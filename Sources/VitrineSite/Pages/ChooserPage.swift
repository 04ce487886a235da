import Liquid
import VitrineContent

/// `/`: which language? Works without scripts and remembers nothing.
struct ChooserPage: SitePage {
    static let template = "pages/chooser.html.liquid"
    static let view = rootView(
        "chooser_page", "The choice of a language.",
        [
            Field("choices", .array(.object("language_choice")), "One a language of the site.") {
                LanguageChoice.view.list($0.choices)
            }
        ])

    let page: PageContext
    let choices: [LanguageChoice]

    /// In the site's first language, with all others beside it. For search engines it is the home page for readers
    /// of no language in particular.
    ///
    /// - Returns: nil where there is nothing to choose.
    static func sheet(_ desk: Desk, _ editions: [Edition]) -> Sheet? {
        guard desk.edition.settings.isMultilingual else { return nil }
        return desk.sheet(.section(.home), path: "") { desk in
            var page = PageDescription(
                kind: "chooser", target: .section(.home), title: .string(desk.edition.phrase(.chooserTitle)))
            page.path = ""
            return ChooserPage(
                page: desk.page(page),
                choices: editions.map { LanguageChoice(edition: $0, pageLanguage: desk.edition.tag) })
        }
    }
}
