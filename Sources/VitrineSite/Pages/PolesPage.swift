import Liquid
import VitrineContent

/// All poles.
struct PolesPage: SitePage {
    static let template = "pages/poles.html.liquid"
    static let view = rootView(
        "poles_page", "The groups of enterprises.",
        [
            Field("poles", .array(.object("pole")), "In order.") {
                PoleView.view.list($0.edition.index.poles, $0.edition)
            },
            Field("intro", .html, "The block `poles`, or null.") { Value($0.edition.block("poles")) },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.poles)) { desk in
                PolesPage(
                    page: desk.page(
                        desk.describe(
                            .poles, hasDemo: desk.index.count.demo > 0 || desk.index.poles.contains { $0.head.isDemo }))
                )
            }
        ]
    }
}
