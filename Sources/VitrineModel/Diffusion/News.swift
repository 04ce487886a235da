package import Locales

/// A news item.
package struct News: Entry {
    package let head: EntryHead
    package let date: CalendarDate
    package let updated: CalendarDate?
    package let author: String?

    package init(head: EntryHead, date: CalendarDate, updated: CalendarDate? = nil, author: String? = nil) {
        self.head = head
        self.date = date
        self.updated = updated
        self.author = author
    }

    package static let collection = Collection.news
}
