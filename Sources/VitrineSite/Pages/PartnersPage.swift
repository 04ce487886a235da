import Liquid
import VitrineContent

/// All partners, with the budget to the cent where there is one.
struct PartnersPage: SitePage {
    static let template = "pages/partners.html.liquid"
    static let view = rootView(
        "partners_page", "Partners and budget.",
        [
            Field("project", .object("project"), "The project, or null.") {
                ProjectView.view.one($0.edition.project, $0.edition)
            },
            Field("intro", .html, "The block `partners`, or null.") { Value($0.edition.block("partners")) },
            Field("sides", .array(.object("side_budget")), "Partners by side, with subtotals.") {
                SideBudgetView.view.list($0.edition.index.sideBudgets, $0.edition)
            },
            Field("has_amounts", .bool, "Whether any partner has a budget.") {
                .bool($0.edition.site.partners.hasAmounts)
            },
            Field("total", .string, "The sum of all rows, formatted: the programme states the same.") {
                $0.edition.money($0.edition.index.partnerTotals.total)
            },
            Field("erdf", .string, "The sum of the Fund's parts, formatted.") {
                $0.edition.money($0.edition.index.partnerTotals.erdf)
            },
            Field("supporters", .array(.object("supporter")), "Co-funders.") {
                SupporterView.view.list($0.edition.site.supporters, $0.edition)
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
