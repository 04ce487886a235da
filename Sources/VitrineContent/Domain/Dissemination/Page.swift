package import Locales

/// A page of text: legal notice, privacy, accessibility statement, why value social impact.
package struct Page: Entry {
    package var head: EntryHead
    package var order = 0
    package var updated: CalendarDate?

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.pages
}

extension Page: ContentType {
    package static let facts = Facts<Page>(
        "pages/ID/page.yml", common: EntryKeys.common,
        [
            .optional("order", .integer(0...999), \.order, "Its place among the pages; 0 when not given", "1"),
            .optional("updated", .date, \.updated, "When it was last changed", "2019-11-05"),
        ])
}
