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
        var rows: [ResultRow] = []
        rows.reserveCapacity(table.count)
        for next in table.rows {
            if let row = row(next) { rows.append(row) }
        }
        entry.findings.results = rows
        return rows.map(\.result)
    }

    private func row(_ row: RowReader) -> ResultRow? {
        row.reportMissing()
        let indicator = row.term("indicator")
        let period = row.period("period")
        let value = row.number("value")
        let text = row.text("text")
        let baseline = row.number("baseline")
        let target = row.number("target")
        let denominator = row.number("denominator")
        let sampleSize = row.integer("sample_size")
        let quality = row.choice("quality", ImpactResult.Quality.self)
        let source = row.own("source", among: evidence)
        let outcome = row.own("outcome", among: outcomes)
        let note = row.text("note")
        let audience = row.choice("audience", Audience.self) ?? .public
        checkSample(row, sampleSize, denominator)
        guard let content = content(row, value, text), let indicator, let period else { return nil }
        let result = ImpactResult(
            indicator: indicator, period: period, content: content, baseline: baseline, target: target,
            denominator: denominator, sampleSize: sampleSize, quality: quality, source: source, outcome: outcome,
            note: note, audience: audience, location: row.location)
        let places = ResultRow.Places(
            period: row.place(of: "period"),
            value: row.place(of: "value"),
            text: row.place(of: "text.*"),
            baseline: row.place(of: "baseline"),
            target: row.place(of: "target")
        )
        return ResultRow(result: result, places: places)
    }

    private func content(_ row: RowReader, _ value: Decimal?, _ text: LocalizedText?) -> ImpactResult.Content? {
        let file = row.table.file
        switch (row.has("value"), text) {
        case (true, .some):
            file.report(ResultDiagnostics.valueAndText, at: row.place(of: "value"))
            return nil
        case (true, nil):
            if !row.has("quality") {
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

    private func checkSample(_ row: RowReader, _ sampleSize: Int?, _ denominator: Decimal?) {
        guard let sampleSize, let denominator, Decimal(sampleSize) > denominator else { return }
        row.table.file.report(
            ResultDiagnostics.sampleAboveWhole,
            at: row.place(of: "sample_size"),
            ["sample": .number(sampleSize), "whole": .text(denominator.description)]
        )
    }
}
