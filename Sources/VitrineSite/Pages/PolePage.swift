import Liquid
import VitrineContent

/// One pole: its partners and its enterprises.
struct PolePage: SitePage {
    static let template = "pages/pole.html.liquid"
    static let view = rootView(
        "pole_page", "A group of enterprises.",
        [
            Field("pole", .object("pole"), "The group.") { PoleView.view(In($0.pole, $0.edition)) }
        ])

    let page: PageContext
    let pole: Pole

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.index.poles.map { pole in
            desk.sheet(.entry(pole.reference), words: pole.head.words) { desk in
                var page = desk.describe("pole", pole.reference, pole.head)
                page.hasDemo = page.hasDemo || desk.index.count(inPole: pole.id).demo > 0
                return PolePage(page: desk.page(page), pole: pole)
            }
        }
    }
}
