import Diagnostics
import Foundation
import VitrineModel

/// Reads `results.csv`.
struct ResultReader {
    let entry: EntryInProgress
    let evidence: OwnIDs
    let outcomes: OwnIDs

    func results() -> [ImpactResult] {
        guard let table = entry.table("results.csv", EnterpriseKeys.result) else { return [] }
        let columns = Columns(table)
        var rows: [ResultRow] = []
        rows.reserveCapacity(table.count)
        for next in table.rows {
            if let row = row(next, columns) { rows.append(row) }
        }
        entry.findings.results = rows
        return rows.map(\.result)
    }

    private func row(_ row: RowReader, _ columns: Columns) -> ResultRow? {
        row.reportMissing()
        let indicator = row.term(columns.indicator)
        let period = row.period(columns.period)
        let value = row.number(columns.value)
        let text = row.text(columns.text)
        let baseline = row.number(columns.baseline)
        let target = row.number(columns.target)
        let denominator = row.number(columns.denominator)
        let sampleSize = row.integer(columns.sampleSize)
        let quality = row.choice(columns.quality, ImpactResult.Quality.self)
        let source = row.own(columns.source, among: evidence)
        let outcome = row.own(columns.outcome, among: outcomes)
        let note = row.text(columns.note)
        let audience = row.choice(columns.audience, Audience.self) ?? .public
        checkSample(row, columns, sampleSize, denominator)
        guard let content = content(row, columns, value, text), let indicator, let period else { return nil }
        let result = ImpactResult(
            indicator: indicator, period: period, content: content, baseline: baseline, target: target,
            denominator: denominator, sampleSize: sampleSize, quality: quality, source: source, outcome: outcome,
            note: note, audience: audience, location: row.location)
        let places = ResultRow.Places(
            period: row.place(of: columns.period),
            value: row.place(of: columns.value),
            text: row.place(of: columns.text),
            baseline: row.place(of: columns.baseline),
            target: row.place(of: columns.target)
        )
        return ResultRow(result: result, places: places)
    }

    private func content(
        _ row: RowReader, _ columns: Columns, _ value: Decimal?, _ text: LocalizedText?
    ) -> ImpactResult.Content? {
        let file = row.table.file
        switch (row.has(columns.value), text) {
        case (true, .some):
            file.report(ResultDiagnostics.valueAndText, at: row.place(of: columns.value))
            return nil
        case (true, nil):
            if !row.has(columns.quality) {
                file.report(ResultDiagnostics.qualityMissing, at: row.range, ["row": .number(row.rowNumber)])
            }
            return value.map { .value($0) }
        case (false, let text?):
            return .text(text)
        case (false, nil):
            file.report(ResultDiagnostics.emptyResult, at: row.range, ["row": .number(row.rowNumber)])
            return nil
        }
    }

    private func checkSample(_ row: RowReader, _ columns: Columns, _ sampleSize: Int?, _ denominator: Decimal?) {
        guard let sampleSize, let denominator, Decimal(sampleSize) > denominator else { return }
        row.table.file.report(
            ResultDiagnostics.sampleAboveWhole,
            at: row.place(of: columns.sampleSize),
            ["sample": .number(sampleSize), "whole": .decimal(denominator.description)]
        )
    }

    /// Of the table, looked up by name once and not with every row.
    private struct Columns {
        let indicator, period, value, text, baseline, target, denominator, sampleSize: TableColumn
        let quality, source, outcome, note, audience: TableColumn

        init(_ table: TableReader) {
            indicator = table["indicator"]
            period = table["period"]
            value = table["value"]
            text = table["text.*"]
            baseline = table["baseline"]
            target = table["target"]
            denominator = table["denominator"]
            sampleSize = table["sample_size"]
            quality = table["quality"]
            source = table["source"]
            outcome = table["outcome"]
            note = table["note.*"]
            audience = table["audience"]
        }
    }
}
