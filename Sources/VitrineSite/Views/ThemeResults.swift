import Liquid
import VitrineContent

/// The aggregates of one theme.
struct ThemeResults: Sendable {
    let term: Term?
    let aggregates: [Aggregate]
    let edition: Edition

    static let view: View<ThemeResults> = View(
        "theme_results", "The aggregates of one theme.",
        fields: [
            Field("id", .string, "The theme's id, also an `id` for its place; `other` for indicators without theme.") {
                .string($0.term?.id ?? "other")
            },
            Field("title", .string, "The theme; null for indicators without one.") {
                $0.edition.text($0.term?.label)
            },
            Field("aggregates", .array(.object("aggregate")), "In the order of the vocabulary.") {
                AggregateView.view.list($0.aggregates, $0.edition)
            },
        ])
}

/// A qualitative result with the enterprise that observed it.
enum StatementView {
    static let view: View<OfEnterprise<(ImpactResult, Indicator)>> = View(
        "statement", "What one enterprise observed in words.",
        fields: [
            Field("enterprise", .object("enterprise"), "Who observed it.") { EnterpriseView.view($0.owner) },
            Field("indicator", .string, "What was observed.") { $0.edition.text($0.indicator.label) },
            Field("theme", .string, "Or null.") { $0.edition.term(.themes, $0.indicator.theme) },
            Field("result", .object("result"), "The statement, with period, quality and source.") {
                ResultView.view($0)
            },
        ])
}
