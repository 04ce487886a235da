import Liquid
import VitrineContent

/// All operators, with the budget to the cent.
struct PartnersPage: SitePage {
    static let template = "pages/partners.html.liquid"
    static let view = rootView(
        "partners_page", "Partners and budget.",
        [
            Field("project", .object("project"), "The project.") { ProjectView.view($0.edition) },
            Field("intro", .html, "The block `partners`, or null.") { Value($0.edition.block("partners")) },
            Field("sides", .array(.object("side_budget")), "Partners by side of the border, with subtotals.") {
                SideBudgetView.view.list($0.edition.index.sideBudgets, $0.edition)
            },
            Field("total", .string, "The sum of all rows, formatted: the programme states the same.") {
                $0.edition.money($0.edition.index.partnerTotals.total)
            },
            Field("erdf", .string, "The sum of the Fund's parts, formatted.") {
                $0.edition.money($0.edition.index.partnerTotals.erdf)
            },
            Field("supporters", .array(.object("supporter")), "Co-funders.") {
                SupporterView.view.list($0.edition.project.supporters, $0.edition)
            },
            Field("data", .url, "The same as CSV.") { $0.edition.url(data: .partners) },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.partners)) { desk in
                PartnersPage(page: desk.page(desk.describe(.partners, hasDemo: false)))
            }
        ]
    }
}
