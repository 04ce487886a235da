import Liquid
import VitrineContent

/// All territories.
struct TerritoriesPage: SitePage {
    static let template = "pages/territories.html.liquid"
    static let view = rootView(
        "territories_page", "Territories.",
        [
            Field("intro", .html, "The block `territories`, or null.") { Value($0.edition.block("territories")) },
            Field("territories", .array(.object("territory")), "By side, then by name.") {
                TerritoryView.view.list($0.edition.territories, $0.edition)
            },
            Field("data", .url, "The statistics as CSV.") { $0.edition.url(data: .territories) },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.territories)) { desk in
                TerritoriesPage(page: desk.page(desk.describe(.territories, hasDemo: desk.index.count.demo > 0)))
            }
        ]
    }
}
