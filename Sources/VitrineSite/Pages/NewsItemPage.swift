import Liquid
import VitrineModel

/// One news item.
struct NewsItemPage: SitePage {
    static let template = "pages/news-item.html.liquid"
    static let view = rootView(
        "news_item_page", "A news item.",
        [
            Field("item", .object("news_item"), "The item.") { NewsItemView.view(In($0.item, $0.edition)) }
        ])

    let page: PageContext
    let item: News
}
