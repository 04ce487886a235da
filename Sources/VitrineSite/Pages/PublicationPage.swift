import Liquid
import VitrineContent

/// One publication.
struct PublicationPage: SitePage {
    static let template = "pages/publication.html.liquid"
    static let view = rootView(
        "publication_page", "A publication.",
        [
            Field("publication", .object("publication"), "The publication.") {
                PublicationView.view(In($0.publication, $0.edition))
            }
        ])

    let page: PageContext
    let publication: Publication

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.index.publications.map { publication in
            desk.sheet(.entry(publication.reference), words: publication.head.words) { desk in
                var page = desk.describe("publication", publication.reference, publication.head)
                page.linkedData = {
                    LinkedData.article("Report", publication.head, published: publication.date.date, $0)
                }
                return PublicationPage(page: desk.page(page), publication: publication)
            }
        }
    }
}
