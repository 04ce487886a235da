import Liquid
import VitrineContent

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

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.edition.territories.map { territory in
            desk.sheet(.territory(territory.id)) { desk in
                let edition = desk.edition
                var page = PageDescription(
                    kind: "territory", target: .territory(territory.id), title: edition.text(territory.label))
                page.breadcrumbs = [
                    desk.home,
                    PlainLink(title: edition.title(of: .territories), url: edition.url(section: .territories)),
                ]
                page.hasDemo = desk.index.count(inTerritory: territory.id).demo > 0
                return TerritoryPage(page: desk.page(page), territory: territory)
            }
        }
    }
}
