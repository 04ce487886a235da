import Liquid
import VitrineModel

/// A page of text: legal notice, privacy, accessibility …
struct TextPage: SitePage {
    static let template = "pages/page.html.liquid"
    static let view = rootView(
        "text_page", "A page of text.",
        [
            Field("entry", .object("text_entry"), "The text.") { TextView.view(In($0.entry, $0.edition)) }
        ])

    let page: PageContext
    let entry: Page
}
