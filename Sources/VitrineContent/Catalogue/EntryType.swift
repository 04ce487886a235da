import Bytes

/// What loading knows of a kind of entry, and nothing of its facts.
package struct EntryType: Sendable {
    package let collection: Collection
    /// The YAML file of an entry.
    package let file: String
    /// Files that an entry may have beside its facts and words.
    package let otherFiles: [String]
    package let keys: KeyList
    /// Nil when something that is needed is missing.
    let read: @Sendable (EntryInProgress) -> (any Entry)?
    let store: @Sendable (any Entry, inout RecordWriter) -> Void
    let load: @Sendable (inout RecordReader) throws(DamagedRecord) -> any Entry

    init<Kind: ContentType>(_: Kind.Type, file: String, otherFiles: [String] = []) {
        self.file = file
        self.otherFiles = otherFiles
        collection = Kind.collection
        keys = Kind.facts.list
        read = { Kind.read($0) }
        store = { entry, record in
            if let entry = entry as? Kind { record.write(entry) }
        }
        load = { record throws(DamagedRecord) in try record.read(Kind.self) }
    }

    /// One that the site declares.
    init(_ declared: DeclaredType) {
        collection = declared.collection
        file = declared.file
        otherFiles = []
        let facts = declared.entryFacts
        keys = facts.list
        read = { entry in
            var value = DeclaredEntry(head: entry.head, declared)
            return facts.read(entry.facts, into: &value) ? value : nil
        }
        store = { entry, record in
            guard let entry = entry as? DeclaredEntry else { return }
            record.write(entry.head)
            record.write(entry.values)
        }
        load = { record throws(DamagedRecord) in
            var value = DeclaredEntry(head: try record.read(), declared)
            value.values = try record.read()
            guard value.values.count == declared.factList.count else { throw DamagedRecord() }
            return value
        }
    }
}
