import Liquid
import VitrineContent

/// All news.
struct NewsPage: SitePage {
    static let template = "pages/news.html.liquid"
    static let view = rootView(
        "news_page", "News.",
        [
            Field("news", .array(.object("news_item")), "The newest first.") {
                NewsItemView.view.list($0.edition.index.news, $0.edition)
            }
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.news)) { desk in
                NewsPage(page: desk.page(desk.describe(.news, hasDemo: desk.index.news.contains { $0.head.isDemo })))
            }
        ]
    }
}
