import Bytes
import Formats
import Foundation
import Geography
import Liquid
import Locales
import VitrineContent

/// The agenda of one edition as a calendar, and each event as one of its own.
struct CalendarOutputs: Sendable {
    private let edition: Edition

    init(_ edition: Edition) { self.edition = edition }

    func outputs() -> [Output] {
        guard let page = edition.path(.agenda) else { return [] }
        let events = edition.index.past.reversed() + edition.index.upcoming
        let agenda = Output(DataOutput.calendar.path(edition.tag)) { calendar(events, url: page) }
        return [agenda]
            + events.compactMap { event in
                edition.calendarPath(of: event).map { path in
                    Output(path) { calendar([event], url: edition.path(.entry(event.reference)) ?? "") }
                }
            }
    }

    private func calendar(_ events: [Event], url: String) -> [UInt8] {
        let settings = edition.settings
        let calendar = ICalendar(
            productID: "-//\(settings.authority.name)//Vitrine//\(edition.tag.uppercased())",
            name: edition.plain(settings.title) + " – " + edition.phrase(.sectionAgenda),
            language: edition.tag,
            url: edition.context.links.absolute(url),
            events: events.map { item($0) })
        var buffer = ByteBuffer()
        calendar.append(to: &buffer)
        return buffer.bytes
    }

    private func item(_ event: Event) -> ICalendar.Event {
        let fallback = edition.fallback(event.head.words)
        let summary = edition.summary(of: event.head).plain
        let notice = event.head.isDemo ? edition.phrase(.demoNotice) : ""
        let description = [notice, summary].filter { !$0.isEmpty }.joined(separator: "\n")
        return ICalendar.Event(
            uid: "\(event.head.id)@\(edition.settings.authority.name)",
            stamp: edition.midnight(event.published),
            time: event.time.calendar,
            summary: edition.title(of: event.head).plain,
            description: description.isEmpty ? nil : description,
            location: location(event.place),
            point: event.place?.coordinates.map { GeoPoint($0) },
            url: edition.path(.entry(event.reference)).map { edition.context.links.absolute($0) },
            status: event.status.calendar,
            sequence: event.sequence,
            language: fallback?.tag)
    }

    private func location(_ place: Event.Place?) -> String? {
        guard let place else { return nil }
        let address = place.address
        let town = [address.postalCode, edition.name(address.town).plain].compactMap(\.self).joined(separator: " ")
        return [edition.name(place.name).plain, address.street ?? "", town, edition.country(address.country)]
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension Event.Time {
    var calendar: ICalendar.Event.Time {
        switch self {
        case .allDay(let span): .allDay(first: span.start, last: span.end)
        case .timed(let start, let end): .timed(start: start, end: end)
        }
    }
}

extension Event.Status {
    /// A postponed event keeps its place in calendars, without being certain.
    var calendar: ICalendar.Event.Status {
        switch self {
        case .confirmed: .confirmed
        case .tentative, .postponed: .tentative
        case .cancelled: .cancelled
        }
    }
}
