package import Bytes
import YAML

/// One fact of something that people write, declared once: its key, how it is read, kept and shown.
package struct Fact<Owner: Sendable>: Sendable {
    /// Nearly always one; two for what is written in two, such as a first and a last day.
    package let keys: [Key]
    /// - Returns: whether what is needed is there.
    let read: @Sendable (MappingReader, _ position: Int, inout Owner) -> Bool
    /// The same from a row, whose columns are in the order of the keys.
    let readRow: @Sendable (RowReader, _ position: Int, inout Owner) -> Bool
    let store: @Sendable (Owner, inout RecordWriter) -> Void
    let load: @Sendable (inout Owner, inout RecordReader) throws(DamagedRecord) -> Void
    package let value: @Sendable (Owner) -> FactValue

    init<Value: Storable & Sendable>(
        keys: [Key], path: any WritableKeyPath<Owner, Value> & Sendable,
        value: @escaping @Sendable (Value) -> FactValue = { _ in .none },
        read: @escaping @Sendable (MappingReader, Int, inout Owner) -> Bool,
        readRow: @escaping @Sendable (RowReader, Int, inout Owner) -> Bool = { _, _, _ in true }
    ) {
        self.keys = keys
        self.read = read
        self.readRow = readRow
        self.value = { value($0[keyPath: path]) }
        store = { owner, record in record.write(owner[keyPath: path]) }
        load = { owner, record throws(DamagedRecord) in owner[keyPath: path] = try record.read() }
    }

    private init(key: Key, reading: @escaping @Sendable (MappingReader, Int) -> Void) {
        keys = [key]
        read = { reader, position, _ in
            reading(reader, position)
            return true
        }
        readRow = { _, _, _ in true }
        store = { _, _ in }
        load = { _, _ in }
        value = { _ in .none }
    }
}

extension Fact {
    /// One that must be written.
    package static func required<Value: Storable & Sendable>(
        _ name: String, _ kind: ValueKind<Value>, _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ summary: String, _ example: String, also aliases: [String] = []
    ) -> Fact {
        Fact(
            keys: [.required(name, kind.type, summary, example, also: aliases)], path: path, value: kind.show,
            read: { reader, position, owner in
                guard let value = reader.value(at: position, kind) else { return false }
                owner[keyPath: path] = value
                return true
            },
            readRow: { row, position, owner in
                guard let value = kind.cell(row, row.table.column(at: position)) else { return false }
                owner[keyPath: path] = value
                return true
            })
    }

    /// One that may be missing.
    ///
    /// - Parameter isCellRequired: an empty cell is a fault, though what stands in the others can be used.
    package static func optional<Value: Storable & Sendable>(
        _ name: String, _ kind: ValueKind<Value>, _ path: any WritableKeyPath<Owner, Value?> & Sendable,
        _ summary: String, _ example: String, also aliases: [String] = [], isCellRequired: Bool = false
    ) -> Fact {
        let key: Key =
            isCellRequired
            ? .required(name, kind.type, summary, example, also: aliases)
            : .optional(name, kind.type, summary, example, also: aliases)
        return Fact(
            keys: [key], path: path,
            value: { $0.map(kind.show) ?? .none },
            read: { reader, position, owner in
                owner[keyPath: path] = reader.value(at: position, kind)
                return true
            },
            readRow: { row, position, owner in
                owner[keyPath: path] = kind.cell(row, row.table.column(at: position))
                return true
            })
    }

    /// One that has a value without being written: that of the blank owner.
    package static func optional<Value: Storable & Sendable>(
        _ name: String, _ kind: ValueKind<Value>, _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ summary: String, _ example: String, also aliases: [String] = []
    ) -> Fact {
        Fact(
            keys: [.optional(name, kind.type, summary, example, also: aliases)], path: path, value: kind.show,
            read: { reader, position, owner in
                if let value = reader.value(at: position, kind) { owner[keyPath: path] = value }
                return true
            },
            readRow: { row, position, owner in
                if let value = kind.cell(row, row.table.column(at: position)) { owner[keyPath: path] = value }
                return true
            })
    }

    /// One that depends on more than its own value: several keys, or what was read before.
    ///
    /// - Parameter read: returns nil where something that is needed is missing.
    package static func custom<Value: Storable & Sendable>(
        _ keys: [Key], _ path: any WritableKeyPath<Owner, Value> & Sendable,
        show: @escaping @Sendable (Value) -> FactValue = { _ in .none },
        _ read: @escaping @Sendable (MappingReader, Owner) -> Value?
    ) -> Fact {
        Fact(
            keys: keys, path: path, value: show,
            read: { reader, _, owner in
                guard let value = read(reader, owner) else { return false }
                owner[keyPath: path] = value
                return true
            })
    }

    /// The same of a row.
    package static func customCells<Value: Storable & Sendable>(
        _ keys: [Key], _ path: any WritableKeyPath<Owner, Value> & Sendable,
        _ read: @escaping @Sendable (RowReader, _ position: Int, Owner) -> Value?
    ) -> Fact {
        Fact(
            keys: keys, path: path, read: { _, _, _ in true },
            readRow: { row, position, owner in
                guard let value = read(row, position, owner) else { return false }
                owner[keyPath: path] = value
                return true
            })
    }

    /// One that is read and not kept, since others are decided by it.
    package static func told<Value>(
        _ name: String, _ kind: ValueKind<Value>, _ summary: String, _ example: String, isRequired: Bool = false
    ) -> Fact {
        let key: Key =
            isRequired
            ? .required(name, kind.type, summary, example) : .optional(name, kind.type, summary, example)
        return Fact(key: key) { reader, position in _ = reader.value(at: position, kind) }
    }

    /// The facts of a group whose keys stand among those of the owner.
    package static func embedded<Value: FactGroup>(_ path: any WritableKeyPath<Owner, Value> & Sendable) -> Fact {
        Fact(
            keys: Value.facts.list.keys, path: path, value: { Value.facts.value(of: $0) },
            read: { reader, position, owner in
                var value = Value()
                let isWhole = Value.facts.read(reader, at: position, into: &value)
                owner[keyPath: path] = value
                return isWhole
            })
    }

    /// One that nobody writes: found while reading, kept with the others.
    package static func found<Value: Storable & Sendable>(
        _ path: any WritableKeyPath<Owner, Value> & Sendable
    ) -> Fact {
        Fact(keys: [], path: path, read: { _, _, _ in true })
    }
}

extension MappingReader {
    /// The value of the key at a position in the list.
    func value<Value>(at position: Int, _ kind: ValueKind<Value>) -> Value? {
        guard let entry = entry(at: position) else { return nil }
        return kind.read(ScalarReader(file: file, key: entry.key), entry)
    }
}
