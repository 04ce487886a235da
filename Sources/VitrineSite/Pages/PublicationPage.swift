import Liquid
import VitrineModel

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
}
