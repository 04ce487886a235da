import Liquid
import VitrineContent

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

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.edition.site.pages.map { entry in
            desk.sheet(.entry(entry.reference), words: entry.head.words, updated: entry.updated) { desk in
                var page = desk.describe("page", entry.reference, entry.head)
                page.updated = entry.updated
                return TextPage(page: desk.page(page), entry: entry)
            }
        }
    }
}
