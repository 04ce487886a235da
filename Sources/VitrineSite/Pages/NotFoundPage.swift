import Liquid
import VitrineModel

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
}
