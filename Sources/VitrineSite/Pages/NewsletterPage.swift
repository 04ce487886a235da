import Liquid
import VitrineModel

/// One issue of the newsletter.
struct NewsletterPage: SitePage {
    static let template = "pages/newsletter.html.liquid"
    static let view = rootView(
        "newsletter_page", "An issue of the newsletter.",
        [
            Field("newsletter", .object("newsletter"), "The issue.") {
                NewsletterView.view(In($0.newsletter, $0.edition))
            }
        ])

    let page: PageContext
    let newsletter: Newsletter
}
