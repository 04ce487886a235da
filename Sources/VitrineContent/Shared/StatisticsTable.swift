import Diagnostics

/// Reads `territories/statistics.csv`.
struct StatisticsTable {
    let file: FileContext

    func statistics(_ bytes: [UInt8]) -> [Statistic] {
        guard let table = TableReader(bytes, ProjectKeys.statistic, in: file) else { return [] }
        var seen: [String: SourceLocation] = [:]
        return table.rows.compactMap { row in
            row.reportMissing()
            let territory = row.term(table["territory"])
            let measure = row.term(table["measure"])
            let year = row.year(table["year"])
            let value = row.number(table["value"])
            let source = row.text(table["source.*"])
            let sourceURL = row.url(table["source_url"])
            guard let territory, let measure, let year else { return nil }
            let location = file.location(row.place(of: table["year"]))
            if let first = seen.updateValue(location, forKey: "\(territory) \(measure) \(year)") {
                file.findings.report(
                    DuplicateDiagnostics.duplicateStatistic,
                    at: location,
                    ["territory": .text(territory), "measure": .text(measure), "year": .text(String(year))],
                    notes: [first]
                )
                return nil
            }
            guard let value, let source else { return nil }
            return Statistic(
                territory: territory, measure: measure, year: year, value: value, source: source,
                sourceURL: sourceURL)
        }
    }
}
