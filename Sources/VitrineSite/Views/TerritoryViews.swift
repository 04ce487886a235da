import Liquid
import VitrineContent

enum TerritoryView {
    static let view: View<In<Territory>> = View(
        "territory", "An area: its public statistics, its enterprises, and what they observed.",
        fields: [
            Field("id", .string, "Its code.") { .string($0.thing.id) },
            Field("scheme", .string, "Of the code: `nuts`, `insee` or `nis`.") { .string($0.thing.scheme.rawValue) },
            Field("title", .string, "Its name.") { $0.edition.text($0.thing.label) },
            Field("url", .url, "Its page, or null.") { $0.edition.url(territory: $0.thing.id) },
            Field("side", .string, "Its side, in words; or null.") { $0.edition.side($0.thing.side) },
            Field("parent", .object("link"), "The area that it is a part of, or null.") {
                PlainLink.view($0.edition.territoryLink($0.thing.parent))
            },
            Field("statistics", .array(.object("statistic")), "On the territory.") {
                StatisticView.view.list($0.edition.index.statistics($0.thing.id, .territory), $0.edition)
            },
            Field("economy", .array(.object("statistic")), "On its social economy.") {
                StatisticView.view.list($0.edition.index.statistics($0.thing.id, .socialEconomy), $0.edition)
            },
            Field("enterprises", .array(.object("enterprise")), "In it, by name; fictional ones included.") {
                EnterpriseView.view.list($0.edition.index.enterprises(inTerritory: $0.thing.id), $0.edition)
            },
            Field("count", .number, "Enterprises in it; fictional ones are not counted.") {
                .int($0.edition.index.count(inTerritory: $0.thing.id).real)
            },
            Field("demo_count", .number, "Fictional enterprises in it.") {
                .int($0.edition.index.count(inTerritory: $0.thing.id).demo)
            },
            Field("results", .array(.object("aggregate_line")), "What its enterprises observed, added up.") {
                AggregateLineView.view.list($0.edition.index.aggregates.lines(inTerritory: $0.thing.id), $0.edition)
            },
        ])
}

enum StatisticView {
    static let view: View<In<StatisticItem>> = View(
        "statistic", "One public figure on a territory. One that is absent is unknown, not zero.",
        fields: [
            Field("measure", .string, "What is counted.") { $0.edition.text($0.thing.measure.label) },
            Field("year", .string, "Of the figure.") { .string(String($0.thing.statistic.year)) },
            Field("value", .string, "With its unit, formatted.") {
                $0.edition.quantity($0.thing.statistic.value, $0.thing.measure)
            },
            Field("number", .number, "The bare figure.") { .decimal($0.thing.statistic.value) },
            Field("source", .string, "Who says so.") { $0.edition.text($0.thing.statistic.source) },
            Field("source_url", .url, "Where, or null.") { $0.edition.checked($0.thing.statistic.sourceURL) },
        ])
}
