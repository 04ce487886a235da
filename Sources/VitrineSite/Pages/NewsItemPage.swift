import Liquid
import VitrineContent

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

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.index.news.map { item in
            desk.sheet(.entry(item.reference), words: item.head.words, updated: item.updated ?? item.date) { desk in
                var page = desk.describe("news-item", item.reference, item.head)
                page.updated = item.updated ?? item.date
                page.linkedData = {
                    LinkedData.article("NewsArticle", item.head, published: item.date, modified: item.updated, $0)
                }
                return NewsItemPage(page: desk.page(page), item: item)
            }
        }
    }
}
