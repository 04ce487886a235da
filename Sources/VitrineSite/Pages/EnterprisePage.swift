import Liquid
import VitrineModel

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
}
