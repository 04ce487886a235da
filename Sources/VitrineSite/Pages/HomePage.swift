import Liquid
import VitrineContent

/// The first page of a language.
struct HomePage: SitePage {
    static let template = "pages/home.html.liquid"
    static let view = rootView(
        "home_page", "The home page.",
        [
            Field("project", .object("project"), "The project, or null.") {
                ProjectView.view.one($0.edition.project, $0.edition)
            },
            Field("intro", .html, "The block `home`, or null.") { Value($0.edition.block("home")) },
            Field("figures", .array(.object("dated_figure")), "Counts of the project, each with date and source.") {
                DatedFigureView.view.list($0.edition.project?.figures ?? [], $0.edition)
            },
            Field("steps", .array(.object("step")), "The method, in short.") {
                StepView.view.list($0.edition.index.steps, $0.edition)
            },
            Field("poles", .array(.object("pole")), "In order.") {
                PoleView.view.list($0.edition.index.poles, $0.edition)
            },
            Field(
                "enterprises", .array(.object("enterprise")),
                "Some that ask a question, from different poles where there are any."
            ) {
                EnterpriseView.view.list($0.edition.index.featured, $0.edition)
            },
            Field("map", .object("map"), "The map of enterprises.") { MapView.view($0.edition) },
            Field("enterprise_count", .number, "All enterprises; fictional ones are not counted.") {
                .int($0.edition.index.count.real)
            },
            Field("demo_count", .number, "Fictional enterprises.") { .int($0.edition.index.count.demo) },
            Field("upcoming", .array(.object("event")), "The next events, at most three.") {
                EventView.view.list($0.edition.index.upcoming.prefix(3), $0.edition)
            },
            Field("past_events", .array(.object("event")), "The last events, at most three.") {
                EventView.view.list($0.edition.index.past.prefix(3), $0.edition)
            },
            Field("news", .array(.object("news_item")), "The newest, at most three.") {
                NewsItemView.view.list($0.edition.index.news.prefix(3), $0.edition)
            },
            Field("publications", .array(.object("publication")), "The newest, at most three.") {
                PublicationView.view.list($0.edition.index.publications.prefix(3), $0.edition)
            },
            Field("newsletter", .object("newsletter"), "The last issue, or null.") {
                NewsletterView.view.one($0.edition.index.newsletters.first, $0.edition)
            },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.home)) { desk in
                var page = desk.describe(.home, hasDemo: desk.homeHasDemo)
                page.linkedData = LinkedData.site
                return HomePage(page: desk.page(page))
            }
        ]
    }
}
