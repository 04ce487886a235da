import Bytes

/// What the folder of the cache holds, and of which state of the content.
struct EntryIndex {
    /// Of the program: another one's records are of no use.
    var program: String
    /// Which of the data files is meant.
    var generation: Int
    /// When the files were listed, in nanoseconds since 1970: one that changed shortly before may change again without
    /// a trace in its times.
    var listed: Int
    /// Nil when the rules had something to say.
    var verdict: Verdict?
    var entries: [KeptEntry]

    /// What was found of a content in which the rules had nothing to say, and holds for any that they cannot tell from it.
    struct Verdict: Equatable {
        /// Of what they looked at: see ``SiteDigests/ruled``.
        var ruled: Digest
        /// Enterprises of which something is left out, since a consent does not hold.
        var withheld: [EntryReference]
    }

    /// An entry that was parsed before.
    struct KeptEntry {
        var reference: EntryReference
        /// Of names, sizes, times and inodes of its files.
        var stamp: Digest
        /// The latest of these times.
        var newest: Int
        /// Of all that it was parsed from.
        var key: Digest
        var digests: EntryDigests
        var record: BodyPlace
        /// In the order of its words.
        var bodies: [BodyPlace]

        /// In bytes.
        var size: Int { bodies.reduce(record.length) { $0 + $1.length } }
    }
}

extension EntryIndex: Storable {
    func store(in record: inout RecordWriter) {
        record.write(program)
        record.write(generation)
        record.write(listed)
        record.write(verdict)
        record.write(entries)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            program: record.read(), generation: record.read(), listed: record.read(), verdict: record.read(),
            entries: record.read())
    }

    /// With the digest of all else at the end.
    var sealed: [UInt8] {
        var record = RecordWriter(reserving: 200 * entries.count)
        record.write(self)
        record.write(Digest(of: record.bytes))
        return record.bytes
    }

    init?(sealed bytes: [UInt8]) {
        let size = bytes.count - 16
        guard size > 0, let seal = try? RecordReader.value(Digest.self, of: Array(bytes[size...])) else { return nil }
        let index: EntryIndex? = bytes.withUnsafeBytes { bytes in
            let content = UnsafeRawBufferPointer(rebasing: bytes[..<size])
            guard Digest(of: content) == seal else { return nil }
            var record = RecordReader(content)
            return try? record.read(EntryIndex.self)
        }
        guard let index else { return nil }
        self = index
    }
}

extension EntryIndex.KeptEntry: Storable {
    func store(in record: inout RecordWriter) {
        record.write(reference)
        record.write(stamp)
        record.write(newest)
        record.write(key)
        record.write(digests)
        record.write(self.record)
        record.write(bodies)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            reference: record.read(), stamp: record.read(), newest: record.read(), key: record.read(),
            digests: record.read(), record: record.read(), bodies: record.read())
    }
}

extension EntryIndex.Verdict: Storable {
    func store(in record: inout RecordWriter) {
        record.write(ruled)
        record.write(withheld)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(ruled: record.read(), withheld: record.read())
    }
}
