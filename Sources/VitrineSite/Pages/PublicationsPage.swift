import Liquid
import VitrineContent

/// All publications.
struct PublicationsPage: SitePage {
    static let template = "pages/publications.html.liquid"
    static let view = rootView(
        "publications_page", "Publications.",
        [
            Field("publications", .array(.object("publication")), "The newest first.") {
                PublicationView.view.list($0.edition.index.publications, $0.edition)
            }
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.publications)) { desk in
                PublicationsPage(
                    page: desk.page(
                        desk.describe(.publications, hasDemo: desk.index.publications.contains { $0.head.isDemo })))
            }
        ]
    }
}
