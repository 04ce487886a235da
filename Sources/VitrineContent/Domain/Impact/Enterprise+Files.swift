import YAML

extension Enterprise {
    package mutating func readFiles(_ entry: EntryInProgress) {
        results = Self.results(entry)
        testimonies = Self.testimonies(entry)
    }

    private static func results(_ entry: EntryInProgress) -> [ImpactResult] {
        guard let table = entry.table(ResultsTable.name, ImpactResult.facts.list) else { return [] }
        let columns = ResultRow.Columns(table)
        var rows: [ResultRow] = []
        rows.reserveCapacity(table.count)
        for row in table.rows {
            var result = ImpactResult()
            guard ImpactResult.facts.read(row, into: &result) else { continue }
            rows.append(ResultRow(result: result, places: columns.places(in: row)))
        }
        entry.findings.results = rows
        return rows.map(\.result)
    }

    private static func testimonies(_ entry: EntryInProgress) -> [Testimony] {
        var told = UniqueItems.Told()
        return entry.mappings(Testimony.file, Testimony.facts.list).compactMap { item in
            var reader = item
            // The language spoken, not that of the entry, is the original of the words.
            if let tag = item.entry("original")?.value.scalarText?.trimmed, item.file.isOneOfLanguages(tag) {
                reader.file = item.file.with(original: Language(tag))
            }
            return UniqueItems.ids.read(reader, &told)
        }
    }
}

extension ResultRow {
    /// Of the table, looked up once and not with every row.
    struct Columns {
        private let period, value, text, baseline, target: TableColumn

        init(_ table: TableReader) {
            period = table["period"]
            value = table["value"]
            text = table["text.*"]
            baseline = table["baseline"]
            target = table["target"]
        }

        func places(in row: RowReader) -> Places {
            Places(
                period: row.place(of: period), value: row.place(of: value), text: row.place(of: text),
                baseline: row.place(of: baseline), target: row.place(of: target))
        }
    }
}
