import Diagnostics
import Tables
import YAML

/// One kind of value that people write: what it may be, how it is read from YAML and from a table, how it is shown.
///
/// A ``Fact`` joins it to a key and to a property, so that a key of the wrong type does not compile.
package struct ValueKind<Value: Sendable>: Sendable {
    /// For the documentation, and for whoever makes a form or a schema.
    package let type: KeyType
    /// Reads the value that stands under a key.
    let read: @Sendable (ScalarReader, YAMLEntry) -> Value?
    /// Reads one cell, or the cells of a text that has a column a language.
    let cell: @Sendable (RowReader, TableColumn) -> Value?
    /// Reads an item of a list; nil for what is no single value.
    let scalar: (@Sendable (ScalarReader, Scalar) -> Value?)?
    let show: @Sendable (Value) -> FactValue

    /// A single value, written alike in YAML and in a cell.
    ///
    /// - Parameter cell: where cells are written in more ways than YAML, such as numbers.
    init(
        _ type: KeyType, show: @escaping @Sendable (Value) -> FactValue,
        cell: (@Sendable (RowReader, TableColumn) -> Value?)? = nil,
        scalar: @escaping @Sendable (ScalarReader, Scalar) -> Value?
    ) {
        self.type = type
        self.show = show
        self.scalar = scalar
        read = { reader, entry in reader.scalar(entry.value).flatMap { scalar(reader, $0) } }
        self.cell = cell ?? { row, column in row.scalar(column).flatMap { scalar(row.reader(column), $0) } }
    }

    /// A value of several parts.
    init(
        _ type: KeyType, show: @escaping @Sendable (Value) -> FactValue,
        cell: @escaping @Sendable (RowReader, TableColumn) -> Value? = { _, _ in nil },
        read: @escaping @Sendable (ScalarReader, YAMLEntry) -> Value?
    ) {
        self.type = type
        self.show = show
        self.cell = cell
        self.read = read
        scalar = nil
    }
}

extension ValueKind {
    /// Single values of one kind, each once.
    package static func list<Item>(_ item: ValueKind<Item>) -> ValueKind where Value == [Item] {
        let scalar = item.scalar ?? { _, _ in nil }
        return ValueKind(
            .list(item.type), show: { .list($0.map(item.show)) },
            read: { reader, entry in reader.list(entry, scalar) })
    }

    /// Values that belong together, under one key.
    package static func group(_: Value.Type = Value.self) -> ValueKind where Value: FactGroup {
        ValueKind(
            .mapping(Value.facts.list), show: { Value.facts.value(of: $0) },
            read: { reader, entry in
                MappingReader(entry.value, Value.facts.list, in: reader.file, under: (reader.key, entry.keyRange))
                    .flatMap { Value.facts.read($0) }
            })
    }

    /// A list of groups.
    ///
    /// - Parameter unique: by what its items are told apart.
    package static func groups<Item: FactGroup>(
        _: Item.Type = Item.self, unique: UniqueItems = .none
    ) -> ValueKind where Value == [Item] {
        ValueKind(
            .list(.mapping(Item.facts.list)), show: { .list($0.map { Item.facts.value(of: $0) }) },
            read: { reader, entry in
                guard let nodes = reader.nodes(entry) else { return [] }
                var told = UniqueItems.Told()
                return nodes.compactMap { node in
                    MappingReader(node, Item.facts.list, in: reader.file, under: nil)
                        .flatMap { unique.read($0, &told) }
                }
            })
    }
}

extension ScalarReader {
    /// The items of a list; nil after a diagnostic.
    func nodes(_ entry: YAMLEntry) -> [YAMLNode]? {
        if let nodes = entry.value.sequence { return nodes }
        file.report(ValueDiagnostics.expectedList, at: entry.value.range, ["key": .text(key)])
        return nil
    }

    /// The items of a list of single values, each read by `read`; one that stands twice is reported.
    func list<Value>(_ entry: YAMLEntry, _ read: (ScalarReader, Scalar) -> Value?) -> [Value] {
        guard let nodes = nodes(entry) else { return [] }
        var seen = PlacesByName()
        return nodes.compactMap { node in
            guard let scalar = scalar(node) else { return nil }
            if let first = seen.update(scalar.text, at: scalar.range) {
                file.report(
                    DuplicateDiagnostics.duplicateItem, at: scalar.range, ["value": .text(scalar.text)], note: first)
                return nil
            }
            return read(self, scalar)
        }
    }
}
