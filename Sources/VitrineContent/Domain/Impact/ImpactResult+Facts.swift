package import Bytes
import Diagnostics
import Foundation

extension ImpactResult: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/results.csv",
        [
            .required(
                "indicator", .term(.indicators), \.indicator, "The indicator", "training-hours", also: ["indicateur"]),
            .required(
                "period", .period, \.period,
                "The time it describes: `2018`, `2018-S1`, `2018-Q3`, `2018-04` or `2018-01-15..2018-06-30`", "2018",
                also: ["période", "periode"]),
            .customCells(
                [
                    .optional(
                        "value", .number(unit: "that of the indicator"),
                        "The figure, for a quantitative or management indicator", "1240,5",
                        also: ["valeur", "waarde"]),
                    .optional(
                        "text.*", .text, "The finding, for a qualitative indicator", "Chacun parle plus.",
                        also: ["texte.*", "tekst.*"]),
                ], \.content
            ) { row, position, _ in content(row, position) },
            .optional(
                "baseline", .number(unit: "that of the indicator"), \.baseline, "The value at the outset", "980",
                also: ["référence", "nulmeting"]),
            .optional(
                "target", .number(unit: "that of the indicator"), \.target, "The value aimed at", "1300",
                also: ["cible", "streefwaarde"]),
            .optional(
                "denominator", .number(), \.denominator,
                "Out of how many; beside a sample size, how many there are of whom those were asked", "18",
                also: ["dénominateur", "noemer"]),
            .optional(
                "sample_size", .integer(1...100_000_000, unit: "persons"), \.sampleSize,
                "How many persons were asked: a share or a mean is about them", "16",
                also: ["échantillon", "taille de l’échantillon", "steekproef"]),
            .optional(
                "quality", .choice, \.quality, "How the figure was obtained; required with a value", "measured",
                also: ["qualité", "kwaliteit"]),
            .optional(
                "source", .own("evidence"), \.source, "The evidence it rests on", "survey-2018", also: ["bron"],
                isCellRequired: true),
            .optional(
                "outcome", .own("outcomes"), \.outcome, "The change it speaks of", "confidence",
                also: ["effet", "effect"]),
            .optional(
                "note.*", .text, \.note, "What the reader should know", "Hors stages.",
                also: ["remarque.*", "opmerking.*"]),
            .optional(
                "audience", .choice, \.audience,
                "Who may see it, among those who see the enterprise; all of them when not given", "public",
                also: ["public", "doelgroep"]),
            .found(\.location),
        ],
        checkRow: { row, result in
            result.location = row.location
            checkSample(result, row)
            return true
        })

    private static func content(_ row: RowReader, _ position: Int) -> Content? {
        let (figure, words) = (row.table.column(at: position), row.table.column(at: position + 1))
        let (value, text) = (row.number(figure), row.text(words))
        let file = row.table.file
        switch (row.has(figure), text) {
        case (true, .some):
            file.report(ResultDiagnostics.valueAndText, at: row.place(of: figure))
            return nil
        case (true, nil):
            if !row.has(row.table["quality"]) {
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

    private static func checkSample(_ result: Self, _ row: RowReader) {
        guard let asked = result.sampleSize, let whole = result.denominator, Decimal(asked) > whole else { return }
        row.table.file.report(
            ResultDiagnostics.sampleAboveWhole, at: row.place(of: row.table["sample_size"]),
            ["sample": .number(asked), "whole": .decimal(whole.description)])
    }
}

extension ImpactResult.Content: Storable {
    package func store(in record: inout RecordWriter) {
        switch self {
        case .value(let value):
            record.write(byte: 0)
            record.write(value)
        case .text(let text):
            record.write(byte: 1)
            record.write(text)
        }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch try record.readByte() {
        case 0: self = .value(try record.read())
        case 1: self = .text(try record.read())
        default: throw DamagedRecord()
        }
    }
}
