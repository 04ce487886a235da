import Liquid
import VitrineModel

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
}
