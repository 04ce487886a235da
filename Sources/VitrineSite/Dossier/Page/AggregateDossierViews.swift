import Formats
import Liquid
import VitrineContent

enum AggregateIndicatorView {
    static let view: View<OfAggregateDossier<Indicator>> = View(
        "dossier_aggregate", "One indicator over the enterprises of a document.",
        fields: [
            Field("id", .string, "The indicator's id.") { .string($0.thing.id) },
            Field("label", .string, "What is observed.") { $0.edition.text($0.thing.label) },
            Field("method", .string, "How it is observed, or null.") { $0.edition.text($0.thing.method) },
            Field("theme", .string, "Or null.") { $0.edition.term(.themes, $0.thing.theme) },
            Field("is_qualitative", .bool, "Words rather than figures: of equal rank.") {
                .bool($0.thing.kind == .qualitative)
            },
            Field("aggregation_label", .string, "How values are put together, in words.") {
                .string($0.edition.phrase($0.thing.aggregation.phrase))
            },
            Field("chart", .html, "The figures of the whole as a chart; null where they are not comparable.") {
                Value($0.chart)
            },
            Field("is_varied", .bool, "Other enterprises in one period than in another: do not compare.") {
                .bool($0.isVaried)
            },
            Field("table_id", .string, "`id` that its table must bear.") { .string("table-" + $0.thing.id) },
            Field("figures", .array(.object("dossier_figure")), "Group by group, the oldest period first.") {
                indicator in
                AggregateFigureView.view.list(
                    indicator.figures.map { OfAggregateDossier<NumberedAggregate>(thing: $0, page: indicator.page) })
            },
            Field("statements", .array(.object("dossier_statement")), "What enterprises observed in words.") {
                indicator in
                AggregateStatementView.view.list(
                    indicator.dossier.statements.filter { $0.numbered.indicator.id == indicator.thing.id }
                        .map { OfAggregateDossier<NumberedStatement>(thing: $0, page: indicator.page) })
            },
        ])
}

enum AggregateFigureView {
    static let view: View<OfAggregateDossier<NumberedAggregate>> = View(
        "dossier_figure", "One figure of several enterprises under its reference.",
        fields: [
            Field("reference", .string, "`R-07`.") { .string($0.thing.reference) },
            Field("id", .string, "`id` that its place must bear.") { .string($0.thing.reference.lowercased()) },
            Field("link", .url, "`#id`, to its place.") { .url(fragment: $0.thing.reference.lowercased()) },
            Field("label", .string, "The indicator.") { $0.edition.text($0.thing.indicator.label) },
            Field("breakdown", .string, "By pole, by side …, in words; null for the whole.") { figure in
                Value(figure.thing.breakdown.map { figure.edition.phrase($0.phrase) })
            },
            Field("group", .string, "Whose figure it is.") { $0.group },
            Field("period", .string, "In words.") { .string($0.edition.period($0.thing.period)) },
            Field("value", .string, "The figure with its unit; null when suppressed.") {
                $0.edition.quantity($0.thing.cell.published, $0.thing.indicator)
            },
            Field("from_count", .number, "Enterprises that it comes from.") { .int($0.thing.cell.enterpriseCount) },
            Field("is_suppressed", .bool, "Left out, to protect persons.") { .bool($0.thing.cell.suppression != nil) },
            Field("reason", .string, "Why it is left out, in words; or null.") { figure in
                Value(figure.thing.cell.suppression.map { figure.edition.phrase($0.phrase) })
            },
            Field("is_demo", .bool, "Fictional figures are in it.") { .bool($0.thing.cell.hasDemo) },
            Field("contributors", .array(.object("contributor")), "Whose results it was made of, with their sources.") {
                figure in
                ContributorView.view.list(
                    figure.dossier.contributors(to: figure.thing).map {
                        OfEnterprise($0.result, In($0.item, figure.edition))
                    })
            },
        ])
}

enum ContributorView {
    static let view: View<OfEnterprise<ImpactResult>> = View(
        "contributor", "An enterprise whose result is in a figure; the result itself is not told.",
        fields: [
            Field("name", .string, "The enterprise.") { $0.owner.name },
            Field("source", .string, "Where its result comes from, or null.") { contributor in
                contributor.edition.text(contributor.owner.thing.evidence(contributor.thing.source)?.citation)
            },
            Field("date", .date, "The date of that source, or null.") { contributor in
                contributor.edition.date(contributor.owner.thing.evidence(contributor.thing.source)?.date)
            },
        ])
}

enum AggregateStatementView {
    static let view: View<OfAggregateDossier<NumberedStatement>> = View(
        "dossier_statement", "What one enterprise observed in words, under its reference.",
        fields: [
            Field("reference", .string, "`R-07`.") { .string($0.thing.numbered.reference) },
            Field("id", .string, "`id` that its place must bear.") {
                .string($0.thing.numbered.reference.lowercased())
            },
            Field("enterprise", .string, "Who observed it.") { In($0.thing.item, $0.edition).name },
            Field("is_demo", .bool, "The enterprise is fictional.") { .bool($0.thing.item.enterprise.head.isDemo) },
            Field("result", .object("result"), "The statement, with period, quality and source.") { statement in
                ResultView.view(
                    OfEnterprise(
                        (statement.thing.numbered.result, statement.thing.numbered.indicator),
                        In(statement.thing.item, statement.edition)))
            },
        ])
}

enum AggregateTestimonyView {
    static let view: View<OfAggregateDossier<(EnterpriseItem, Testimony)>> = View(
        "dossier_testimony", "Somebody's own words, with the enterprise that they speak of.",
        fields: [
            Field("enterprise", .string, "The enterprise.") { In($0.thing.0, $0.edition).name },
            Field("testimony", .object("testimony"), "The words.") {
                TestimonyView.view(In($0.thing.1, $0.edition))
            },
        ])
}

extension OfAggregateDossier where Thing == NumberedAggregate {
    var group: Value {
        switch thing.group {
        case .all: .string(edition.phrase(.allEnterprises))
        case .pole, .territory: thing.breakdown == nil ? page.heading : edition.label(of: thing.group)
        case .side, .theme: edition.label(of: thing.group)
        }
    }
}

extension OfAggregateDossier where Thing == Indicator {
    var figures: [NumberedAggregate] { dossier.rows.filter { $0.indicator.id == thing.id } }

    private var whole: [NumberedAggregate] { figures.filter { $0.breakdown == nil } }

    /// Years, halves or quarters alone, of the same enterprises throughout: else a chart would tell of who answered,
    /// not of what changed.
    var isComparable: Bool {
        let whole = whole
        return whole.filter({ $0.cell.published != nil }).count > 1 && !isVaried
            && whole.map(\.period).areOfOneLength
    }

    var chart: HTML? {
        guard isComparable else { return nil }
        return edition.chart(
            ofTotals: whole.map { ($0.period, $0.cell.published) }, thing, table: "table-" + thing.id, size: .sheet)
    }

    var isVaried: Bool {
        Set(whole.map { figure in dossier.contributors(to: figure).map(\.item.id) }).count > 1
    }
}
