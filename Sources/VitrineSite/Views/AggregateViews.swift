import Liquid
import VitrineContent

/// Aggregates: the figures of several enterprises put together.
enum AggregateView {
    static let view: View<In<Aggregate>> = View(
        "aggregate", "One indicator over all enterprises: a table of groups by periods.",
        fields: [
            Field("id", .string, "The indicator's id; also an `id` for its place on the page.") {
                .string($0.thing.indicator.id)
            },
            Field("label", .string, "What is observed.") { $0.edition.text($0.thing.indicator.label) },
            Field("unit", .string, "Or null.") { $0.edition.text($0.thing.indicator.unit) },
            Field("method", .string, "How it is observed, or null.") { $0.edition.text($0.thing.indicator.method) },
            Field("theme", .string, "Or null.") { $0.edition.term(.themes, $0.thing.indicator.theme) },
            Field("aggregation", .string, "How values are put together: `sum`, `mean` or `weighted`.") {
                .string($0.thing.indicator.aggregation.rawValue)
            },
            Field("aggregation_label", .string, "In words.") {
                .string($0.edition.phrase($0.thing.indicator.aggregation.phrase))
            },
            Field("periods", .array(.string), "The columns, in words, the oldest first.") { aggregate in
                .list(aggregate.thing.periods.map { .string(aggregate.edition.period($0)) })
            },
            Field("total", .object("aggregate_row"), "All enterprises.") {
                AggregateRowView.view($0.with(($0.thing.total, $0.thing.indicator)))
            },
            Field("breakdowns", .array(.object("breakdown")), "The same by pole, by side, and by theme.") { aggregate in
                BreakdownView.view.list(
                    aggregate.thing.breakdowns.map { ($0, aggregate.thing.indicator) }, aggregate.edition)
            },
            Field("enterprise_count", .number, "Enterprises that it comes from.") {
                .int($0.thing.enterpriseCount)
            },
            Field("has_demo", .bool, "Fictional figures are in it: a notice must stand beside it.") {
                .bool($0.thing.hasDemo)
            },
            Field("has_suppressed", .bool, "Some figures are left out to protect persons: say why.") {
                .bool($0.thing.hasSuppressed)
            },
            Field("table_id", .string, "`id` that its table must bear.") { .string("table-" + $0.thing.indicator.id) },
            Field(
                "chart", .html,
                "The totals by period as a chart; null unless the same enterprises observed it each time."
            ) {
                Value($0.edition.chart(of: $0.thing))
            },
        ])
}

enum BreakdownView {
    static let view: View<In<(Breakdown, Indicator)>> = View(
        "breakdown", "An aggregate told apart by pole, by side or by theme.",
        fields: [
            Field("kind", .string, "`pole`, `side` or `theme`.") { .string($0.thing.0.kind.rawValue) },
            Field("label", .string, "In words: by pole …") { .string($0.edition.phrase($0.thing.0.kind.phrase)) },
            Field("rows", .array(.object("aggregate_row")), "One a group.") { breakdown in
                AggregateRowView.view.list(
                    breakdown.thing.0.rows.map { ($0, breakdown.thing.1) }, breakdown.edition)
            },
        ])
}

enum AggregateRowView {
    static let view: View<In<(AggregateRow, Indicator)>> = View(
        "aggregate_row", "One group's figures, a cell a period.",
        fields: [
            Field("label", .string, "The group.") { $0.edition.label(of: $0.thing.0.group) },
            Field("url", .url, "Its page, or null.") { $0.edition.url(of: $0.thing.0.group) },
            Field("cells", .array(.object("aggregate_cell")), "In the order of the aggregate's periods.") { row in
                AggregateCellView.view.list(row.thing.0.cells.map { ($0, row.thing.1) }, row.edition)
            },
        ])
}

enum AggregateCellView {
    static let view: View<In<(AggregateCell, Indicator)>> = View(
        "aggregate_cell", "One figure, or why there is none.",
        fields: [
            Field("value", .string, "The figure with its unit; null when suppressed, or where nobody observed.") {
                $0.edition.quantity($0.thing.0.published, $0.thing.1)
            },
            Field("number", .number, "The bare figure, or null.") { Value($0.thing.0.published) },
            Field("from_count", .number, "Enterprises that it comes from; 0 where nobody observed.") {
                .int($0.thing.0.enterpriseCount)
            },
            Field("is_suppressed", .bool, "Left out, to protect persons.") { .bool($0.thing.0.suppression != nil) },
            Field("reason", .string, "Why it is left out, in words; or null.") { cell in
                Value(cell.thing.0.suppression.map { cell.edition.phrase($0.phrase) })
            },
            Field("is_demo", .bool, "Fictional figures are in it.") { .bool($0.thing.0.hasDemo) },
        ])
}

enum AggregateLineView {
    static let view: View<In<AggregateLine>> = View(
        "aggregate_line", "One indicator's figure for one period in one territory.",
        fields: [
            Field("label", .string, "What is observed.") { $0.edition.text($0.thing.indicator.label) },
            Field("period", .string, "In words.") { .string($0.edition.period($0.thing.period)) },
            Field("cell", .object("aggregate_cell"), "The figure.") {
                AggregateCellView.view($0.with(($0.thing.cell, $0.thing.indicator)))
            },
            Field("aggregation_label", .string, "How values are put together, in words.") {
                .string($0.edition.phrase($0.thing.indicator.aggregation.phrase))
            },
        ])
}

/// A file of open data.
struct DataFile: Sendable {
    let name: String
    let title: String
    let format: String
    let url: Value

    static let view: View<DataFile> = View(
        "data_file", "A file of open data.",
        fields: [
            Field("name", .string, "The file's name.") { .string($0.name) },
            Field("title", .string, "What it holds.") { .string($0.title) },
            Field("format", .string, "`CSV`, `JSON`, `GeoJSON`.") { .string($0.format) },
            Field("url", .url, "The file.") { $0.url },
        ])
}
