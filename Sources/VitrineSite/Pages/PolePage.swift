import Liquid
import VitrineModel

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
}
