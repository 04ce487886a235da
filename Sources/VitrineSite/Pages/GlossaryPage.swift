import Liquid
import VitrineContent

/// The terms of the field.
struct GlossaryPage: SitePage {
    static let template = "pages/glossary.html.liquid"
    static let view = rootView(
        "glossary_page", "The glossary.",
        [
            Field("entries", .array(.object("glossary_entry")), "By term, in the order of this language.") {
                GlossaryEntryView.view.list($0.edition.glossary, $0.edition)
            }
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.glossary)) { desk in
                GlossaryPage(page: desk.page(desk.describe(.glossary, hasDemo: false)))
            }
        ]
    }
}
