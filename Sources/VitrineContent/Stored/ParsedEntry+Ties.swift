import Bytes
import Diagnostics

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
        init(of value: (any Entry)?, from record: inout RecordReader) throws(DamagedRecord) {
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
            of value: (any Entry)?, from record: inout RecordReader
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

extension RecordReader {
    /// Gives each tie its place, which follows in the record.
    mutating func read<Tie, Place: Storable, Placed>(
        placesOf ties: [Tie], _ placed: (Tie, Place) -> Placed
    ) throws(DamagedRecord) -> [Placed] {
        var result: [Placed] = []
        result.reserveCapacity(ties.count)
        for tie in ties { result.append(placed(tie, try read())) }
        return result
    }
}
