import Liquid
import VitrineContent

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

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.index.newsletters.map { newsletter in
            desk.sheet(.entry(newsletter.reference), words: newsletter.head.words, updated: newsletter.date) { desk in
                var page = desk.describe("newsletter", newsletter.reference, newsletter.head)
                page.updated = newsletter.date
                page.hasDemo =
                    page.hasDemo || newsletter.items.contains { desk.index.head($0)?.isDemo ?? false }
                return NewsletterPage(page: desk.page(page), newsletter: newsletter)
            }
        }
    }
}
