import Liquid
import VitrineContent

/// What all enterprises observed, put together.
struct ResultsPage: SitePage {
    static let template = "pages/results.html.liquid"
    static let view = rootView(
        "results_page", "Aggregate results and open data.",
        [
            Field("intro", .html, "The block `results`, or null.") { Value($0.edition.block("results")) },
            Field("aggregates", .array(.object("aggregate")), "By theme, then in the order of the vocabulary.") {
                AggregateView.view.list($0.edition.index.aggregates.all, $0.edition)
            },
            Field("themes", .array(.object("theme_results")), "The same, grouped by the indicator's theme.") {
                ThemeResults.view.list($0.edition.themeResults)
            },
            Field("statements", .array(.object("statement")), "What enterprises observed in words: equal in rank.") {
                StatementView.view.list($0.edition.statements)
            },
            Field("enterprise_count", .number, "Enterprises with a public result; fictional ones are not counted.") {
                .int($0.edition.index.countWithResults.real)
            },
            Field("demo_count", .number, "Fictional enterprises with a public result.") {
                .int($0.edition.index.countWithResults.demo)
            },
            Field("data", .array(.object("data_file")), "The open data, as files.") {
                DataFile.view.list($0.edition.dataFiles)
            },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.results)) { desk in
                var page = desk.describe(.results, hasDemo: desk.index.countWithResults.demo > 0)
                page.linkedData = LinkedData.dataset
                return ResultsPage(page: desk.page(page))
            }
        ]
    }
}
