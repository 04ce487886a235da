import Liquid
import VitrineModel

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
}
