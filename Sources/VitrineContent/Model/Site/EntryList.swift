import Workers

/// The entries of a collection in the order of their ids. They may still lie where they are kept: then one is had when
/// it is first asked for, and an edit of one text does not read thousands.
package struct EntryList<Kind: Entry>: Sendable {
    /// What is known of an entry before it is had.
    package struct Mark: Sendable {
        package let id: String
        package let isDemo: Bool

        package init(id: String, isDemo: Bool) {
            self.id = id
            self.isDemo = isDemo
        }
    }

    private let entries: LazyArray<Kind>
    private let positions: Lazy<[String: Int]>
    /// How many are fictional.
    package let demoCount: Int

    package init(_ entries: [Kind]) {
        self.entries = LazyArray(entries)
        demoCount = entries.count { $0.head.isDemo }
        positions = Lazy { Self.positions(entries.lazy.map { $0.id }) }
    }

    /// - Parameter entry: gives the one at a position.
    package init(_ marks: [Mark], entry: @escaping @Sendable (Int) -> Kind) {
        entries = LazyArray(count: marks.count, entry)
        demoCount = marks.count { $0.isDemo }
        positions = Lazy { Self.positions(marks.lazy.map { $0.id }) }
    }

    private static func positions(_ ids: some Sequence<String>) -> [String: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func position(of id: String) -> Int? { positions.value[id] }
    package func entry(_ id: String) -> Kind? { position(of: id).map { self[$0] } }

    /// Whether all are there.
    package var isMade: Bool { entries.isMade }

    /// The same list, when nearly all of it will be asked for.
    package func allMade() -> EntryList { isMade ? self : EntryList(entries.all()) }
}

extension EntryList: RandomAccessCollection {
    package var startIndex: Int { 0 }
    package var endIndex: Int { entries.count }
    package subscript(position: Int) -> Kind { entries[position] }
    package func index(after position: Int) -> Int { position + 1 }
    package func formIndex(after position: inout Int) { position += 1 }
}
