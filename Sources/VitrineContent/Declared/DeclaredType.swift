package import Bytes

/// A collection that the site declares in `Content/collections/<name>.yml`.
package struct DeclaredType: Sendable {
    /// The name of its file, of its folder and of its section.
    package var name = ""
    /// The name of an entry's YAML file, without ending; nil where its entries are rows.
    package var entry: String?
    /// The table whose rows are its entries.
    package var rows: String?
    /// The address part of its list.
    package var section = LocalizedText.none
    package var title = LocalizedText.none
    /// One or two sentences on what it is.
    package var summary: LocalizedText?
    package var order: Order?
    /// Takes part in feeds, each entry under its date.
    package var isInFeed = false
    package var factList: [DeclaredFact] = []
    /// Whether nothing is wrong with the declaration; else nothing is said of its entries.
    package var isSound = true
    /// Of its file.
    package var digest = Digest(of: [])

    package init() {}

    /// By which fact its list is sorted.
    package struct Order: Sendable, Hashable {
        package var fact: String
        package var isDescending: Bool
    }

    package var collection: Collection { Collection(declared: name) }

    /// The name of an entry's YAML file.
    package var file: String { (entry ?? name) + ".yml" }

    /// The fact that says when an entry appeared: the one that orders the list, else the first date.
    package var dateFact: Int? {
        let dates = factList.indices.filter { factList[$0].kind == .date }
        return dates.first { factList[$0].name == order?.fact } ?? dates.first
    }

    package func position(of fact: String) -> Int? { factList.firstIndex { $0.name == fact } }
}

/// A fact of a declared collection.
package struct DeclaredFact: Sendable {
    package var name = ""
    package var kind = Kind.text
    /// Of the items of a list.
    package var items: Kind?
    package var isRequired = false
    package var label = LocalizedText.none
    /// Shown after a number.
    package var unit: LocalizedText?
    /// Of an integer.
    package var least: Int?
    package var greatest: Int?
    /// The collection that an entry belongs to.
    package var of: String?
    package var choices: [Choice] = []

    package init() {}

    package enum Kind: String, Sendable, CaseIterable {
        case text, name, integer, number, money, percent, date, month, boolean, choice, entry, file, image, url, list
    }

    package struct Choice: Sendable {
        package var id: String
        package var label: LocalizedText
    }

    package func label(ofChoice id: String) -> LocalizedText? { choices.first { $0.id == id }?.label }
}

/// An entry of a declared collection.
package struct DeclaredEntry: Entry {
    package var head: EntryHead
    package let collection: Collection
    /// In the order of the type's facts.
    package var values: [FactValue]

    init(head: EntryHead, _ type: DeclaredType) {
        self.head = head
        collection = type.collection
        values = type.factList.map { _ in .none }
    }
}

extension DeclaredFact.Kind: Storable {}

extension DeclaredFact.Choice: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(id)
        record.write(label)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(id: record.read(), label: record.read())
    }
}

extension DeclaredType.Order: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(fact)
        record.write(isDescending)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(fact: record.read(), isDescending: record.read())
    }
}
