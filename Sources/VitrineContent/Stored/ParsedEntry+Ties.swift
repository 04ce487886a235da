import Bytes
import Diagnostics
import VitrineModel

extension ParsedEntry {
    /// What a record says of an entry between its facts and the places, all of it without any.
    struct Ties {
        let slugs: [(language: Language, slug: String)]
        let formerSlugs: [(language: Language, slug: String)]
        let targets: [Reference.Target]
        let results: [ImpactResult]
        let names: [NamedPlace]
        let diagnostics: [Diagnostic]

        /// - Parameter value: whose results are meant where none are written.
        init(of value: (any EntryKind)?, from record: inout RecordReader) throws(DamagedRecord) {
            slugs = try Self.slugs(from: &record)
            formerSlugs = try Self.slugs(from: &record)
            targets = try record.read()
            results = try Self.results(of: value, from: &record)
            names = try record.read()
            diagnostics = try record.read()
        }

        private static func slugs(
            from record: inout RecordReader
        ) throws(DamagedRecord) -> [(language: Language, slug: String)] {
            let count = try record.readCount()
            var slugs: [(language: Language, slug: String)] = []
            for _ in 0..<count { slugs.append((try record.read(), try record.read())) }
            return slugs
        }

        private static func results(
            of value: (any EntryKind)?, from record: inout RecordReader
        ) throws(DamagedRecord) -> [ImpactResult] {
            let own = try record.read(Bool.self) ? (value as? Enterprise)?.results ?? [] : nil
            let count = try record.readCount()
            if let own {
                guard own.count == count else { throw DamagedRecord() }
                return own
            }
            var results: [ImpactResult] = []
            for _ in 0..<count { results.append(try record.read()) }
            return results
        }
    }
}

// Each with its place, which follows in the record.

extension [(language: Language, slug: String)] {
    func placed(from record: inout RecordReader) throws(DamagedRecord) -> [PlacedSlug] {
        var slugs: [PlacedSlug] = []
        slugs.reserveCapacity(count)
        for slug in self {
            slugs.append(PlacedSlug(language: slug.language, slug: slug.slug, location: try record.read()))
        }
        return slugs
    }
}

extension [Reference.Target] {
    func placed(from record: inout RecordReader) throws(DamagedRecord) -> [Reference] {
        var references: [Reference] = []
        references.reserveCapacity(count)
        for target in self { references.append(Reference(target: target, location: try record.read())) }
        return references
    }
}

extension [ImpactResult] {
    func placed(from record: inout RecordReader) throws(DamagedRecord) -> [ResultRow] {
        var rows: [ResultRow] = []
        rows.reserveCapacity(count)
        for result in self { rows.append(ResultRow(result: result, places: try record.read())) }
        return rows
    }
}

extension [NamedPlace] {
    func placed(from record: inout RecordReader) throws(DamagedRecord) -> [NamedPlace: SourceLocation] {
        var places: [NamedPlace: SourceLocation] = [:]
        for name in self {
            let place: SourceLocation = try record.read()
            places[name] = place
        }
        return places
    }
}
