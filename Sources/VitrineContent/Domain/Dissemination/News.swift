package import Locales

/// A news item.
package struct News: Entry {
    package var head: EntryHead
    package var date = CalendarDate.epoch
    package var updated: CalendarDate?
    package var author: String?

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.news
}

extension News: ContentType {
    package static let facts = Facts<News>(
        "news/ID/news.yml", common: EntryKeys.common,
        [
            .required("date", .date, \.date, "When it appeared", "2017-11-23"),
            .optional("updated", .date, \.updated, "When it was last changed", "2017-12-01"),
            .optional("author", .name, \.author, "Who wrote it", "Concertes"),
        ],
        check: { reader, news in
            if reader.has("date"), let updated = news.updated {
                _ = reader.isOrdered(news.date, updated, at: "updated")
            }
            return true
        })
}
