import Liquid
import VitrineModel

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
}
