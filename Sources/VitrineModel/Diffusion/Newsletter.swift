package import Locales

/// An issue of the project's newsletter.
package struct Newsletter: Entry {
    package let head: EntryHead
    package let number: Int
    package let date: CalendarDate
    package let items: [EntryReference]

    package init(head: EntryHead, number: Int, date: CalendarDate, items: [EntryReference] = []) {
        self.head = head
        self.number = number
        self.date = date
        self.items = items
    }

    package static let collection = Collection.newsletters
}
