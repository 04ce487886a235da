package import Bytes
package import Diagnostics
package import Locales

/// A page of text: legal notice, privacy, accessibility statement, why value social impact.
package struct Page: Entry {
    package var head: EntryHead
    package var order = 0
    package var updated: CalendarDate?
    /// `landing`: `Templates/pages/landing.html.liquid` in place of the one for pages of text.
    package var template: Template?

    /// A template that an entry asks for, and where it does.
    package struct Template: Sendable {
        package var name: String
        package var location: SourceLocation
    }

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.pages
}

extension Page: ContentType {
    package static let facts = Facts<Page>(
        "pages/ID/page.yml", common: EntryKeys.common,
        [
            .optional("order", .integer(0...999), \.order, "Its place among the pages; 0 when not given", "1"),
            .optional("updated", .date, \.updated, "When it was last changed", "2019-11-05"),
            .optional(
                "template", .template, \.template,
                "A template of the site’s own, `Templates/pages/NAME.html.liquid`; it sees what `page.html.liquid` sees",
                "landing"),
        ])
}

extension ValueKind where Value == Page.Template {
    fileprivate static var template: ValueKind {
        ValueKind(
            .id, show: { .name($0.name) },
            scalar: { reader, scalar in
                reader.id(scalar).map { Value(name: $0, location: reader.file.location(scalar.range)) }
            })
    }
}

extension Page.Template: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(name)
        record.write(location)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(name: record.read(), location: record.read())
    }
}
