import Liquid
import VitrineContent

/// One enterprise: question, evidence, figures, story.
struct EnterprisePage: SitePage {
    static let template = "pages/enterprise.html.liquid"
    static let view = rootView(
        "enterprise_page", "An enterprise.",
        [
            Field("enterprise", .object("enterprise"), "The enterprise.") {
                EnterpriseView.view(In($0.enterprise, $0.edition))
            }
        ])

    let page: PageContext
    let enterprise: EnterpriseItem

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.enterprises.map { item in
            desk.sheet(.entry(item.reference), words: item.enterprise.head.words) { desk in
                var page = desk.describe("enterprise", item.reference, item.enterprise.head)
                let shown = In(item, desk.edition)
                page.linkedData = { LinkedData.enterprise(item, $0) }
                if let photo = shown.photo {
                    page.image = desk.edition.absoluteFile(item.enterprise.photo?.file, beside: item.reference)
                    page.imageAlt = photo.alt
                }
                return EnterprisePage(page: desk.page(page), enterprise: item)
            }
        }
    }
}
