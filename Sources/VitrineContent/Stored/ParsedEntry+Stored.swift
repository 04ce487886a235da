import Bytes
import Diagnostics

/// The record of an entry has three parts: its facts, which say all that a site knows of it but for its texts; its
/// ties, which are what the rules see of it besides; and then where everything stands in its files. An edit that only
/// moves or rewords texts leaves the first two as they are.
extension ParsedEntry {
    /// Where the parts of a record end that others follow.
    struct Parts {
        let facts: Int
        let ties: Int
    }

    @discardableResult
    func store(in record: inout RecordWriter, _ catalogue: Catalogue) -> Parts {
        record.write(isDraft)
        record.write(audience)
        record.write(value != nil)
        if let value { catalogue[reference.collection]?.store(value, &record) }
        let facts = record.count
        let named = places.sorted { $0.key < $1.key }
        storeTies(named, in: &record)
        let ties = record.count
        storePlaces(named, in: &record)
        return Parts(facts: facts, ties: ties)
    }

    private func storeTies(_ named: [(key: NamedPlace, value: SourceLocation)], in record: inout RecordWriter) {
        for list in [slugs, formerSlugs] {
            record.write(count: list.count)
            for slug in list {
                record.write(slug.language)
                record.write(slug.slug)
            }
        }
        record.write(count: references.count)
        for reference in references { record.write(reference.target) }
        // In an enterprise without faults, the results are its own.
        let areOwn = areResultsOwn
        record.write(areOwn)
        record.write(count: results.count)
        if !areOwn { for row in results { record.write(row.result) } }
        record.write(count: named.count)
        for place in named { record.write(place.key) }
        record.write(diagnostics)
    }

    private func storePlaces(_ named: [(key: NamedPlace, value: SourceLocation)], in record: inout RecordWriter) {
        for slug in slugs { record.write(slug.location) }
        for slug in formerSlugs { record.write(slug.location) }
        for reference in references { record.write(reference.location) }
        for row in results { record.write(row.places) }
        for place in named { record.write(place.value) }
    }

    /// - Parameter isWhole: whether more than the facts is wanted.
    convenience init(
        _ reference: EntryReference, folder: String, isWhole: Bool, _ catalogue: Catalogue,
        from record: inout RecordReader
    ) throws(DamagedRecord) {
        let isDraft: Bool = try record.read()
        let audience: Audience = try record.read()
        let value =
            try record.read(Bool.self) ? try catalogue[reference.collection]?.load(&record) : nil
        guard isWhole else {
            self.init(reference: reference, folder: folder, value: value, isDraft: isDraft, audience: audience)
            return
        }
        let ties = try Ties(of: value, from: &record)
        try self.init(
            reference: reference, folder: folder, value: value, isDraft: isDraft, audience: audience,
            slugs: record.read(placesOf: ties.slugs) { PlacedSlug(language: $0.language, slug: $0.slug, location: $1) },
            formerSlugs: record.read(placesOf: ties.formerSlugs) {
                PlacedSlug(language: $0.language, slug: $0.slug, location: $1)
            },
            references: record.read(placesOf: ties.targets) { Reference(target: $0, location: $1) },
            results: record.read(placesOf: ties.results) { ResultRow(result: $0, places: $1) },
            places: Dictionary(
                record.read(placesOf: ties.names) { (name, place: SourceLocation) in (name, place) },
                uniquingKeysWith: { _, last in last }),
            diagnostics: ties.diagnostics)
        guard record.isAtEnd else { throw DamagedRecord() }
    }

    private var areResultsOwn: Bool {
        value is Enterprise
    }
}
