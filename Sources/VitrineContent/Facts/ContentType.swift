package import Bytes

/// A kind of entry: what a folder of `Content/` holds, declared once.
package protocol ContentType: Entry, FactGroup {
    static var collection: Collection { get }

    /// Before its facts are read.
    init(head: EntryHead)

    /// Reads what lies in files of their own beside the facts.
    mutating func readFiles(_ entry: EntryInProgress)
}

extension ContentType {
    package mutating func readFiles(_ entry: EntryInProgress) {}

    package var collection: Collection { Self.collection }

    package init() { self.init(head: .blank) }

    /// Reads every value, so that every fault is found; nil when one that is needed is missing.
    static func read(_ entry: EntryInProgress) -> Self? {
        var value = Self(head: entry.head)
        let isWhole = facts.read(entry.facts, into: &value)
        value.readFiles(entry)
        return isWhole ? value : nil
    }

    package func store(in record: inout RecordWriter) {
        record.write(head)
        Self.facts.store(self, in: &record)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        self.init(head: try record.read())
        try Self.facts.load(&self, from: &record)
    }
}
