package import Locales
import Diagnostics

/// Something on the agenda (*rencontre*, *ontmoetingsdag*).
package struct Event: Entry {
    package var head: EntryHead
    package var time = Time.allDay(.epoch)
    package var place: Place?
    package var mode = Mode.onsite
    package var registration: String?
    package var status = Status.confirmed
    /// RFC 5545: raised with each change that matters.
    package var sequence = 0
    /// DTSTAMP.
    package var published = CalendarDate.epoch
    /// Persons who came.
    package var attendance: Int?

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.agenda

    package enum Time: Sendable {
        /// Both days included.
        case allDay(DateSpan)
        /// In the site's time zone.
        case timed(start: CivilDateTime, end: CivilDateTime)
    }

    package enum Mode: String, Sendable, CaseIterable { case onsite, online, hybrid }
    package enum Status: String, Sendable, CaseIterable { case confirmed, tentative, cancelled, postponed }

    /// Where it takes place.
    package struct Place: Sendable {
        package var name: LocalizedText?
        package var address = Address()
        package var coordinates: Coordinates?

        package init() {}
    }
}

extension Event: ContentType {
    package static let facts = Facts<Event>(
        "agenda/ID/event.yml", common: EntryKeys.common,
        [
            .custom(
                [
                    .required(
                        "start", .moment, "When it begins, in the site's time zone; a date alone is a whole day",
                        "\"2017-06-01 09:30\""),
                    .optional("end", .moment, "When it ends; the last day included", "\"2017-06-01 16:00\""),
                ], \.time
            ) { reader, _ in Time(reader) },
            .optional("place", .group(), \.place, "Where", "{town: Lille, country: FR}"),
            .optional("mode", .choice, \.mode, "How people take part; onsite when not given", "onsite"),
            .optional("registration", .url, \.registration, "Where to register", "https://example.org/register"),
            .optional(
                "status", .choice, \.status, "Whether it takes place; confirmed when not given", "confirmed"),
            .optional(
                "sequence", .integer(0...10_000), \.sequence,
                "Raise it by one with each change that matters, so that calendars follow", "0"),
            .required("published", .date, \.published, "When it was announced", "2017-05-02"),
            .optional(
                "attendance", .integer(0...1_000_000, unit: "persons"), \.attendance, "How many persons came", "70"),
        ])
}

extension Event.Place: FactGroup {
    package static let facts = Facts<Self>(
        "agenda/ID/event.yml: place",
        [
            .optional(
                "name", .text, \.name, "The name of the place",
                "{fr: Maison de l’ESS, nl: Huis van de sociale economie}"),
            .embedded(\.address),
            .custom(
                [
                    .optional("lat", .latitude, "Latitude", "50.6366"),
                    .optional("lon", .longitude, "Longitude", "3.0635"),
                ], \.coordinates
            ) { reader, place in .some(coordinates(reader, place.address)) },
        ])

    private static func coordinates(_ reader: MappingReader, _ address: Address) -> Coordinates? {
        if reader.has("lat") != reader.has("lon") {
            let missing = reader.has("lat") ? "lon" : "lat"
            reader.file.report(
                ValueDiagnostics.missingKey, at: reader.keyPlace(of: missing == "lat" ? "lon" : "lat"),
                ["key": .text(missing), "example": .text(reader.keys[missing]?.example ?? "")])
        }
        return CoordinatesReader(reader: reader, address: address).coordinates()
    }
}
