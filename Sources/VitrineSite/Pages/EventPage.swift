import Liquid
import VitrineContent

/// One event.
struct EventPage: SitePage {
    static let template = "pages/event.html.liquid"
    static let view = rootView(
        "event_page", "An event.",
        [
            Field("event", .object("event"), "The event.") { EventView.view(In($0.event, $0.edition)) }
        ])

    let page: PageContext
    let event: Event

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.edition.site.events.map { event in
            desk.sheet(.entry(event.reference), words: event.head.words) { desk in
                var page = desk.describe("event", event.reference, event.head)
                page.calendar = desk.edition.calendar(of: event)
                page.linkedData = { LinkedData.event(event, $0) }
                return EventPage(page: desk.page(page), event: event)
            }
        }
    }
}
