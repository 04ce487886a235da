import Liquid
import VitrineModel

/// One territory: statistics, social economy, field results.
struct TerritoryPage: SitePage {
    static let template = "pages/territory.html.liquid"
    static let view = rootView(
        "territory_page", "A territory.",
        [
            Field("territory", .object("territory"), "The territory.") {
                TerritoryView.view(In($0.territory, $0.edition))
            }
        ])

    let page: PageContext
    let territory: Territory
}
