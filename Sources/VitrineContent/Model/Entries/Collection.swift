package import Bytes

/// A folder of `Content/` whose sub-folders are entries: one that the program knows, or one that the site declares in
/// `Content/collections/`.
package struct Collection: Hashable, Sendable, CustomStringConvertible {
    /// The folder's name, and the first part of a reference in Markdown (`enterprises/atelier-du-lin`).
    package let name: String
    /// Built-in ones come in an order of their own, declared ones after them by name.
    private let rank: UInt8

    private static let declaredRank: UInt8 = 100

    private init(_ name: String, rank: UInt8) {
        self.name = name
        self.rank = rank
    }

    package init(declared name: String) { self.init(name, rank: Self.declaredRank) }

    package static let poles = Collection("poles", rank: 0)
    package static let enterprises = Collection("enterprises", rank: 1)
    package static let agenda = Collection("agenda", rank: 2)
    package static let newsletters = Collection("newsletters", rank: 3)
    package static let publications = Collection("publications", rank: 4)
    package static let trainings = Collection("trainings", rank: 5)
    package static let news = Collection("news", rank: 6)
    package static let pages = Collection("pages", rank: 7)
    package static let blocks = Collection("blocks", rank: 8)
    package static let funders = Collection("funders", rank: 9)

    package static let builtIn = [
        poles, enterprises, agenda, newsletters, publications, trainings, news, pages, blocks, funders,
    ]

    package var isDeclared: Bool { rank == Self.declaredRank }
    package var description: String { name }

    package static func == (a: Self, b: Self) -> Bool { a.name == b.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Collection: Comparable {
    package static func < (a: Self, b: Self) -> Bool { a.rank == b.rank ? a.name < b.name : a.rank < b.rank }
}

extension Collection: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(byte: rank)
        record.write(shared: name)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let rank = try record.readByte()
        self.init(try record.readShared(), rank: rank)
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

    /// - Parameter catalogue: the collections that there are.
    package init?(_ text: String, in catalogue: Catalogue) {
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
        guard let parts, let collection = catalogue.collection(parts.collection) else { return nil }
        self.init(collection, parts.id)
    }

    package var description: String { "\(collection.name)/\(id)" }

    /// Entries of two collections rarely have the same id.
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// By collection, then by id: the order in which content is loaded.
extension EntryReference: Comparable {
    package static func < (a: Self, b: Self) -> Bool {
        a.collection == b.collection ? a.id < b.id : a.collection < b.collection
    }
}
