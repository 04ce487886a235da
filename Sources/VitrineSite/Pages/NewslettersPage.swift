import Liquid
import VitrineContent

/// The archive of the newsletter.
struct NewslettersPage: SitePage {
    static let template = "pages/newsletters.html.liquid"
    static let view = rootView(
        "newsletters_page", "The newsletter.",
        [
            Field("newsletters", .array(.object("newsletter")), "The newest first.") {
                NewsletterView.view.list($0.edition.index.newsletters, $0.edition)
            }
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.newsletters)) { desk in
                NewslettersPage(
                    page: desk.page(
                        desk.describe(.newsletters, hasDemo: desk.index.newsletters.contains { $0.head.isDemo })))
            }
        ]
    }
}
