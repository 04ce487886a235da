/// The folders of `Content/` whose sub-folders are entries. The raw value is the folder's name, and the first
/// part of a reference in Markdown (`enterprises/atelier-du-lin`).
package enum Collection: String, Sendable, CaseIterable, Hashable {
    case poles, enterprises, agenda, newsletters, publications, trainings, news, pages, blocks, funders

    /// Those that texts may point to.
    package static let linkable = allCases.filter { $0 != .funders }
}

/// Points to an entry, as `enterprises/atelier-du-lin`.
package struct EntryReference: Hashable, Sendable, CustomStringConvertible {
    package let collection: Collection
    package let id: String

    package init(_ collection: Collection, _ id: String) {
        self.collection = collection
        self.id = id
    }

    package init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        let start = bytes.index(after: slash)
        guard start < bytes.endIndex, let collection = Collection(rawValue: String(text[..<slash])),
            !bytes[start...].contains(UInt8(ascii: "/"))
        else { return nil }
        self.init(collection, String(text[start...]))
    }

    package var description: String { "\(collection.rawValue)/\(id)" }
}
