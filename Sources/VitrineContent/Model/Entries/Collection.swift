import Bytes

/// The folders of `Content/` whose sub-folders are entries. The raw value is the folder's name, and the first
/// part of a reference in Markdown (`enterprises/atelier-du-lin`).
package enum Collection: String, Sendable, CaseIterable, Hashable {
    case poles, enterprises, agenda, newsletters, publications, trainings, news, pages, blocks, funders

    /// Those that texts may point to.
    package static let linkable = allCases.filter { $0 != .funders }
}

extension Collection: Comparable {
    package static func < (a: Self, b: Self) -> Bool {
        for collection in allCases {
            if collection == b { return false }
            if collection == a { return true }
        }
        return false
    }
}

/// Points to an entry, as `enterprises/atelier-du-lin`.
package struct EntryReference: Hashable, Sendable, CustomStringConvertible {
    package let collection: Collection
    package let id: String

    package init(_ collection: Collection, _ id: String) {
        self.collection = collection
        self.id = id
    }

    package init?(_ text: String) {
        var text = text
        let parts = text.withUTF8 { bytes -> (collection: String, id: String)? in
            let all = 0..<bytes.count
            guard let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: all), slash + 1 < bytes.count,
                bytes.firstIndex(of: UInt8(ascii: "/"), in: slash + 1..<bytes.count) == nil
            else { return nil }
            return (
                String(decoding: bytes[..<slash], as: UTF8.self), String(decoding: bytes[(slash + 1)...], as: UTF8.self)
            )
        }
        guard let parts, let collection = Collection(rawValue: parts.collection) else { return nil }
        self.init(collection, parts.id)
    }

    package var description: String { "\(collection.rawValue)/\(id)" }

    /// Entries of two collections rarely have the same id.
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// By collection, then by id: the order in which content is loaded.
extension EntryReference: Comparable {
    package static func < (a: Self, b: Self) -> Bool {
        a.collection == b.collection ? a.id < b.id : a.collection < b.collection
    }
}
