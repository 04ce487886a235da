package import Locales

/// Something on the agenda (*rencontre*, *ontmoetingsdag*).
package struct Event: Entry {
    package let head: EntryHead
    package let time: Time
    package let place: EventPlace?
    package let mode: Mode
    package let registration: String?
    package let status: Status
    /// RFC 5545: raised with each change that matters.
    package let sequence: Int
    /// DTSTAMP.
    package let published: CalendarDate
    /// Persons who came.
    package let attendance: Int?

    package init(
        head: EntryHead, time: Time, place: EventPlace? = nil, mode: Mode = .onsite, registration: String? = nil,
        status: Status = .confirmed, sequence: Int = 0, published: CalendarDate, attendance: Int? = nil
    ) {
        self.head = head
        self.time = time
        self.place = place
        self.mode = mode
        self.registration = registration
        self.status = status
        self.sequence = sequence
        self.published = published
        self.attendance = attendance
    }

    package static let collection = Collection.agenda

    package enum Time: Sendable {
        /// Both days included.
        case allDay(DateSpan)
        /// In the site's time zone.
        case timed(start: CivilDateTime, end: CivilDateTime)
    }

    package enum Mode: String, Sendable, CaseIterable { case onsite, online, hybrid }
    package enum Status: String, Sendable, CaseIterable { case confirmed, tentative, cancelled, postponed }
}

/// Where an event takes place.
package struct EventPlace: Sendable {
    package let name: LocalizedText?
    package let address: Address
    package let coordinates: Coordinates?

    package init(name: LocalizedText? = nil, address: Address, coordinates: Coordinates? = nil) {
        self.name = name
        self.address = address
        self.coordinates = coordinates
    }
}
