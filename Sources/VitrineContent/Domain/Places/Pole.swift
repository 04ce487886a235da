/// A group of enterprises of one sector, with its partners (*pôle*, *groep*).
package struct Pole: Entry {
    package var head: EntryHead
    package var order = 0
    /// Ids.
    package var partners: [String] = []

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.poles
}

extension Pole: ContentType {
    package static let facts = Facts<Pole>(
        "poles/ID/pole.yml", common: EntryKeys.common,
        [
            .required("order", .integer(0...999), \.order, "Its place among the poles", "1"),
            .optional("partners", .list(.partner), \.partners, "The partners that work in it", "[concertes]"),
        ])
}
