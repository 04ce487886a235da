import Liquid
import VitrineContent

/// What is to come and what has been.
struct AgendaPage: SitePage {
    static let template = "pages/agenda.html.liquid"
    static let view = rootView(
        "agenda_page", "The agenda.",
        [
            Field("upcoming", .array(.object("event")), "Not over yet, the next one first.") {
                EventView.view.list($0.edition.index.upcoming, $0.edition)
            },
            Field("past", .array(.object("event")), "Over, the last one first.") {
                EventView.view.list($0.edition.index.past, $0.edition)
            },
            Field("calendar", .url, "To subscribe to.") { $0.edition.url(data: .calendar) },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.agenda)) { desk in
                AgendaPage(
                    page: desk.page(
                        desk.describe(
                            .agenda, hasDemo: (desk.index.upcoming + desk.index.past).contains { $0.head.isDemo })))
            }
        ]
    }
}
