import Liquid
import VitrineContent

/// The map of enterprises, with a list that says the same.
struct MapPage: SitePage {
    static let template = "pages/map.html.liquid"
    static let view = rootView(
        "map_page", "The map.",
        [
            Field("map", .object("map"), "The map.") { MapView.view($0.edition) }
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.map)) { desk in
                MapPage(page: desk.page(desk.describe(.map, hasDemo: desk.index.count.demo > 0)))
            }
        ]
    }
}
