package import Locales

/// An issue of the newsletter.
package struct Newsletter: Entry {
    package var head: EntryHead
    package var number = 0
    package var date = CalendarDate.epoch
    package var items: [EntryReference] = []

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.newsletters
}

extension Newsletter: ContentType {
    package static let facts = Facts<Newsletter>(
        "newsletters/ID/newsletter.yml", common: EntryKeys.common,
        [
            .required("number", .integer(1...9999), \.number, "Its number", "3"),
            .required("date", .date, \.date, "When it was sent", "2017-06-15"),
            .optional(
                "items", .list(.anyEntry), \.items, "The entries it speaks of, in order",
                "[enterprises/atelier-du-lin]"),
        ],
        check: { reader, _ in
            reader.file.findings.places[.newsletterNumber] = reader.file.location(reader.place(of: "number"))
            return true
        })
}
