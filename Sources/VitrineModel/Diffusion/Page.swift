package import Locales

/// A page of text: legal notice, privacy, accessibility statement, why value social impact.
package struct Page: Entry {
    package let head: EntryHead
    package let order: Int
    package let updated: CalendarDate?

    package init(head: EntryHead, order: Int = 0, updated: CalendarDate? = nil) {
        self.head = head
        self.order = order
        self.updated = updated
    }

    package static let collection = Collection.pages
}

/// A reusable piece of text, shown in Markdown with `![](block:id)`.
package struct Block: Entry {
    package let head: EntryHead

    package init(head: EntryHead) {
        self.head = head
    }

    package static let collection = Collection.blocks
}
