import Bytes

/// By what an entry is compared with what it was, without being looked at.
struct EntryDigests: Sendable {
    /// Of what it says to the site, but for its texts.
    var facts: Digest
    /// Of what the rules see of it besides, wherever that stands: an edit that only moves things leaves it as it is.
    var ties: Digest
    /// Whether its own files have something wrong.
    var hasDiagnostics: Bool
    /// What decides whether and how it is counted; nil for what has no value.
    var standing: Standing?
    /// ``TextRead/key`` of each of its texts, in the order of its words.
    var texts: [Digest]

    struct Standing: Sendable {
        var isDraft: Bool
        var audience: Audience
        var isDemo: Bool
    }

    init(facts: Digest, ties: Digest, of entry: ParsedEntry) {
        self.facts = facts
        self.ties = ties
        hasDiagnostics = !entry.diagnostics.isEmpty
        standing = entry.value.map {
            Standing(isDraft: entry.isDraft, audience: entry.audience, isDemo: $0.head.isDemo)
        }
        texts = entry.value?.head.words.versions.map(\.value.body.read.key) ?? []
    }
}

extension EntryDigests: Storable {
    func store(in record: inout RecordWriter) {
        record.write(facts)
        record.write(ties)
        record.write(hasDiagnostics)
        record.write(standing)
        record.write(texts)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        facts = try record.read()
        ties = try record.read()
        hasDiagnostics = try record.read()
        standing = try record.read()
        texts = try record.read()
    }
}

extension EntryDigests.Standing: Storable {
    func store(in record: inout RecordWriter) {
        record.write(isDraft)
        record.write(audience)
        record.write(isDemo)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(isDraft: record.read(), audience: record.read(), isDemo: record.read())
    }
}
