import Formats
import Foundation
import VitrineContent

/// One result, with the enterprise and the indicator that it belongs to.
struct ResultRow: Sendable {
    let item: EnterpriseItem
    let indicator: Indicator
    let result: ImpactResult

    var text: LocalizedText? {
        if case .text(let text) = result.content { text } else { nil }
    }
}

extension DataTables {
    static func rows(of item: EnterpriseItem) -> [ResultRow] {
        item.groups.flatMap { group in
            group.results.map { ResultRow(item: item, indicator: group.indicator, result: $0) }
        }
    }

    static func results(_ context: SiteContext, _ words: WordColumns) -> DataTable<ResultRow> {
        let enterprises = context.index.enterprises
        return results(words) { take in
            for item in enterprises { take(rows(of: item)) }
        }
    }

    static func results(of item: EnterpriseItem, _ words: WordColumns) -> DataTable<ResultRow> {
        results(words) { take in take(rows(of: item)) }
    }

    private static func results(
        _ words: WordColumns, _ rows: @escaping @Sendable (_ take: ([ResultRow]) -> Void) -> Void
    ) -> DataTable<ResultRow> {
        let enterprise: [DataColumn<ResultRow>] = [
            DataColumn("enterprise", .string, "Enterprise: identifier", required: true) { .text($0.item.id) }
        ]
        let indicator: [DataColumn<ResultRow>] = [
            DataColumn("indicator", .string, "Indicator: identifier", required: true) { .text($0.indicator.id) }
        ]
        let labels = words.columns("indicator", "Indicator") { (row: ResultRow) in row.indicator.label }
        let kind: [DataColumn<ResultRow>] = [
            DataColumn("kind", .string, "quantitative, qualitative or management", required: true) {
                .text($0.indicator.kind.rawValue)
            }
        ]
        let figures: [DataColumn<ResultRow>] = [
            DataColumn("period", .string, "As written: 2018, 2018-S1, 2018-Q3, 2018-04 or two days", required: true) {
                .text($0.result.period.text)
            },
            DataColumn("start", .date, "First day of the period", required: true) {
                .date($0.result.period.span.start)
            },
            DataColumn("end", .date, "Last day of the period", required: true) { .date($0.result.period.span.end) },
            DataColumn("value", .number, "Figure; empty for a statement") { .number($0.result.value) },
        ]
        let texts = words.columns("text", "Statement; empty for a figure") { (row: ResultRow) in row.text }
        let units = words.columns("unit", "Unit; % for percentages, EUR for amounts") { (row: ResultRow) in
            row.indicator.dataUnit
        }
        let rest: [DataColumn<ResultRow>] = [
            DataColumn("baseline", .number, "Starting value") { .number($0.result.baseline) },
            DataColumn("target", .number, "Value aimed at") { .number($0.result.target) },
            DataColumn("denominator", .number, "Out of how many") { .number($0.result.denominator) },
            DataColumn("sample_size", .integer, "Persons asked") { .integer($0.result.sampleSize) },
            DataColumn("quality", .string, "measured, declared or estimated") { .text($0.result.quality?.rawValue) },
        ]
        let evidence: [DataColumn<ResultRow>] = [
            DataColumn("source_kind", .string, "Kind of the evidence") {
                .text($0.item.evidence($0.result.source)?.kind.rawValue)
            },
            DataColumn("source_date", .date, "Date of the evidence") {
                .date($0.item.evidence($0.result.source)?.date)
            },
        ]
        let sources = words.columns("source", "Evidence, as to be cited") { (row: ResultRow) in
            row.item.evidence(row.result.source)?.citation
        }
        let notes = words.columns("note", "Note") { (row: ResultRow) in row.result.note }
        let demo: [DataColumn<ResultRow>] = [
            DataColumn("demo", .boolean, "True: the enterprise and its figures are fictional", required: true) {
                .flag($0.item.enterprise.head.isDemo)
            }
        ]
        let byIndicator: @Sendable (ResultRow) -> SharedThing = { SharedThing($0.indicator) }
        let byEvidence: @Sendable (ResultRow) -> SharedThing = {
            SharedThing($0.item, at: $0.item.position(ofEvidence: $0.result.source) ?? -1)
        }
        return DataTable(
            name: "results",
            parts: [
                DataPart(enterprise),
                DataPart(indicator + labels + kind, sharedBy: byIndicator),
                DataPart(figures + texts),
                DataPart(units, sharedBy: byIndicator),
                DataPart(rest),
                DataPart(evidence + sources, sharedBy: byEvidence),
                DataPart(notes + demo),
            ],
            key: ["enterprise", "indicator", "period"], rows: rows)
    }

    static func indicators(_ context: SiteContext, _ words: WordColumns) -> DataTable<Indicator> {
        let id: [DataColumn<Indicator>] = [
            DataColumn("id", .string, "Identifier, stable", required: true) { .text($0.id) }
        ]
        let labels = words.columns("label", "What is observed") { (indicator: Indicator) in indicator.label }
        let units = words.columns("unit", "Unit; % for percentages, EUR for amounts") { (indicator: Indicator) in
            indicator.dataUnit
        }
        let methods = words.columns("method", "How it is observed") { (indicator: Indicator) in indicator.method }
        let rest: [DataColumn<Indicator>] = [
            DataColumn("kind", .string, "quantitative, qualitative or management", required: true) {
                .text($0.kind.rawValue)
            },
            DataColumn("decimals", .integer, "Digits after the point") { .integer($0.decimals) },
            DataColumn("direction", .string, "Which way is better: up, down or neutral") {
                .text($0.direction.rawValue)
            },
            DataColumn("aggregation", .string, "How values are put together: sum, mean, weighted or none") {
                .text($0.aggregation.rawValue)
            },
            DataColumn("people", .boolean, "True: values count persons") { .flag($0.countsPeople) },
            DataColumn("theme", .string, "Theme: identifier") { .text($0.theme) },
            DataColumn("iris", .string, "Code of the IRIS+ catalogue") { .text($0.iris) },
            DataColumn("sdgs", .string, "Sustainable Development Goals, separated by spaces") {
                .text($0.sdgs.map(String.init).joined(separator: " "))
            },
        ]
        return DataTable(
            name: "indicators", columns: id + labels + units + methods + rest, key: ["id"],
            rows: context.site.vocabulary.indicators)
    }
}

extension Indicator {
    var dataUnit: LocalizedText? {
        isPercentage
            ? LocalizedText(universal: "%") : isMoney ? LocalizedText(universal: "EUR") : unit
    }
}
