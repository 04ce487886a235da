import Bytes
import Formats
import Liquid
import VitrineContent

/// The results of a dossier as one table: each with its indicator and its source, in the document's language.
enum DossierTable {
    static func csv(_ dossier: Dossier, _ edition: Edition) -> [UInt8] {
        table(dossier, edition).csv(guardsFormulas: true)
    }

    static func table(_ dossier: Dossier, _ edition: Edition) -> DataTable<NumberedResult> {
        let item = dossier.item
        let what: [DataColumn<NumberedResult>] = [
            DataColumn("reference", .string, "Short reference", required: true) { .text($0.reference) },
            DataColumn("enterprise", .string, "Enterprise: identifier", required: true) { _ in .text(item.id) },
            DataColumn("name", .string, "Enterprise: name", required: true) { _ in .text(In(item, edition).name.plain)
            },
            DataColumn("indicator", .string, "Indicator: identifier", required: true) { .text($0.indicator.id) },
            DataColumn("label", .string, "Indicator") { .text(edition.plain($0.indicator.label)) },
            DataColumn("kind", .string, "quantitative, qualitative or management") {
                .text($0.indicator.kind.rawValue)
            },
            DataColumn("theme", .string, "Theme") { .text(edition.term(.themes, $0.indicator.theme).plain.orNil) },
            DataColumn("period", .string, "As written") { .text($0.result.period.text) },
            DataColumn("start", .date, "First day") { .date($0.result.period.span.start) },
            DataColumn("end", .date, "Last day") { .date($0.result.period.span.end) },
        ]
        let how: [DataColumn<NumberedResult>] = [
            DataColumn("value", .number, "Figure") { .number($0.result.value) },
            DataColumn("unit", .string, "Unit; % for percentages, EUR for amounts") {
                .text(edition.plain($0.indicator.dataUnit).orNil)
            },
            DataColumn("text", .string, "Statement") {
                if case .text(let text) = $0.result.content { .text(edition.plain(text)) } else { .text(nil) }
            },
            DataColumn("baseline", .number, "Starting value") { .number($0.result.baseline) },
            DataColumn("target", .number, "Value aimed at") { .number($0.result.target) },
            DataColumn("denominator", .number, "Out of how many") { .number($0.result.denominator) },
            DataColumn("sample_size", .integer, "Persons asked") { .integer($0.result.sampleSize) },
            DataColumn("quality", .string, "measured, declared or estimated") {
                .text($0.result.quality?.rawValue)
            },
            DataColumn("note", .string, "Note") { .text(edition.plain($0.result.note).orNil) },
            DataColumn("outcome", .string, "The change it speaks of") { numbered in
                let outcome = item.enterprise.outcomes.first { $0.id == numbered.result.outcome }
                return .text(edition.plain(outcome?.statement).orNil)
            },
        ]
        return DataTable(
            name: "results", columns: what + how + sources(dossier, edition), key: ["reference"],
            rows: dossier.results)
    }

    private static func sources(_ dossier: Dossier, _ edition: Edition) -> [DataColumn<NumberedResult>] {
        let isDemo = dossier.isDemo
        return [
            DataColumn("source_reference", .string, "Reference of the source") {
                .text(dossier.source($0.result.source)?.reference)
            },
            DataColumn("source_kind", .string, "Kind of the source") { numbered in
                .text(dossier.source(numbered.result.source).map { edition.phrase($0.evidence.kind.phrase) })
            },
            DataColumn("source_date", .date, "Date of the source") {
                .date(dossier.source($0.result.source)?.evidence.date)
            },
            DataColumn("source", .string, "What to cite") {
                .text(edition.plain(dossier.source($0.result.source)?.evidence.citation).orNil)
            },
            DataColumn("line", .integer, "Line in results.csv") { .integer($0.line) },
            DataColumn("demo", .boolean, "True: fictional", required: true) { _ in .flag(isDemo) },
        ]
    }
}
