import Liquid
import VitrineContent

/// An enterprise's results for one indicator, wherever they are shown.
protocol ShowsIndicator: Sendable {
    var group: IndicatorGroup { get }
    var owner: In<EnterpriseItem> { get }
}

extension OfEnterprise: ShowsIndicator where Thing == IndicatorGroup {
    var group: IndicatorGroup { thing }
}

extension OfDossier: ShowsIndicator where Thing == IndicatorGroup {
    var group: IndicatorGroup { thing }
}

/// What the views of them have in common.
enum IndicatorFields {
    /// The indicator.
    static func indicator<Subject: ShowsIndicator>() -> [Field<Subject>] {
        [
            Field("id", .string, "The indicator's id.") { .string($0.group.indicator.id) },
            Field("label", .string, "What is observed.") { $0.owner.edition.text($0.group.indicator.label) },
            Field("unit", .string, "Or null: a plain count, a percentage, or words.") {
                $0.owner.edition.text($0.group.indicator.unit)
            },
            Field("is_percentage", .bool, "Its figures are shares of something.") {
                .bool($0.group.indicator.isPercentage)
            },
            Field("method", .string, "How it is observed, or null.") {
                $0.owner.edition.text($0.group.indicator.method)
            },
            Field("kind", .string, "`quantitative`, `qualitative` or `management`.") {
                .string($0.group.indicator.kind.rawValue)
            },
            Field("is_qualitative", .bool, "Words rather than figures: of equal rank.") {
                .bool($0.group.isQualitative)
            },
            Field("theme", .string, "Or null.") { $0.owner.edition.term(.themes, $0.group.indicator.theme) },
        ]
    }

    /// Its table, and the columns that it needs.
    static func table<Subject: ShowsIndicator>() -> [Field<Subject>] {
        [
            Field("table_id", .string, "`id` that the table of its results must bear.") {
                .string($0.owner.thing.tableID($0.group.indicator.id))
            },
            Field("has_baseline", .bool, "Whether a result has a starting value: give the table that column.") {
                .bool($0.group.results.contains { $0.baseline != nil })
            },
            Field("has_target", .bool, "Whether a result has a target.") {
                .bool($0.group.results.contains { $0.target != nil })
            },
            Field("has_sample_size", .bool, "Whether a result has a sample size.") {
                .bool($0.group.results.contains { $0.sampleSize != nil })
            },
            Field("has_note", .bool, "Whether a result has a note.") {
                .bool($0.group.results.contains { $0.note != nil })
            },
        ]
    }
}
