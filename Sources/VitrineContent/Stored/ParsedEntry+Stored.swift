import Bytes
import VitrineModel

/// The record of an entry has two parts: its facts, which say all that a site knows of it but for its texts, and then
/// where everything stands in its files. An edit that only moves or rewords texts leaves the first as it is.
extension ParsedEntry {
    /// - Returns: how many of the record's bytes are facts.
    func store(in record: inout RecordWriter) -> Int {
        record.write(isDraft)
        record.write(audience)
        record.write(value != nil)
        if let value { record.write(value) }
        let facts = record.count
        record.write(slugs)
        record.write(formerSlugs)
        record.write(references)
        storeRows(in: &record)
        record.write(places)
        record.write(diagnostics)
        return facts
    }

    /// What rules see of an entry besides its facts, without the places.
    func storeTies(in record: inout RecordWriter) {
        for list in [slugs, formerSlugs] {
            record.write(count: list.count)
            for slug in list {
                record.write(slug.language)
                record.write(slug.slug)
            }
        }
        record.write(references.map(\.target))
        record.write(areResultsOwn)
        if !areResultsOwn { record.write(results.map(\.result)) }
        record.write(places.keys.sorted())
        record.write(diagnostics)
    }

    /// - Parameter isWhole: whether more than the facts is wanted.
    convenience init(
        _ reference: EntryReference, folder: String, isWhole: Bool, from record: inout RecordReader
    ) throws(DamagedRecord) {
        let isDraft: Bool = try record.read()
        let audience: Audience = try record.read()
        let value =
            try record.read(Bool.self) ? try Self.value(reference.collection.kind, from: &record) : nil
        guard isWhole else {
            self.init(reference: reference, folder: folder, value: value, isDraft: isDraft, audience: audience)
            return
        }
        try self.init(
            reference: reference, folder: folder, value: value, isDraft: isDraft, audience: audience,
            slugs: record.read(), formerSlugs: record.read(), references: record.read(),
            results: Self.rows(of: value, from: &record), places: record.read(), diagnostics: record.read())
        guard record.isAtEnd else { throw DamagedRecord() }
    }

    private static func value<Kind: EntryKind>(
        _: Kind.Type, from record: inout RecordReader
    ) throws(DamagedRecord) -> any EntryKind {
        try record.read(Kind.self)
    }

    /// In an enterprise without faults, the results are its own: then only their places are written.
    private func storeRows(in record: inout RecordWriter) {
        let areOwn = areResultsOwn
        record.write(areOwn)
        record.write(count: results.count)
        for row in results {
            if !areOwn { record.write(row.result) }
            record.write(row.places)
        }
    }

    private var areResultsOwn: Bool {
        let own = (value as? Enterprise)?.results ?? []
        return own.count == results.count && zip(own, results).allSatisfy { $0 === $1.result }
    }

    private static func rows(
        of value: (any EntryKind)?, from record: inout RecordReader
    ) throws(DamagedRecord) -> [ResultRow] {
        let own = try record.read(Bool.self) ? (value as? Enterprise)?.results ?? [] : nil
        let count = try record.readCount()
        if let own, own.count != count { throw DamagedRecord() }
        var rows: [ResultRow] = []
        rows.reserveCapacity(min(count, 1024))
        for index in 0..<count {
            let result = if let own { own[index] } else { try record.read(ImpactResult.self) }
            rows.append(ResultRow(result: result, places: try record.read()))
        }
        return rows
    }
}

extension ImpactResult {
    /// As Markdown names it.
    var key: String { "\(indicator)@\(period.text)" }

    /// Whether this is its ``key``.
    func isNamed(_ key: String) -> Bool {
        let (key, first, last) = (key.utf8, indicator.utf8, period.text.utf8)
        return key.count == first.count + 1 + last.count && key.starts(with: first)
            && key.suffix(last.count).elementsEqual(last)
            && key.dropFirst(first.count).first == UInt8(ascii: "@")
    }
}
