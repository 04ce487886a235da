import Liquid
import VitrineModel

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
}
