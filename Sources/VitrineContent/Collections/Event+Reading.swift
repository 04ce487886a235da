import Diagnostics
import Locales
import VitrineModel

extension Event: EntryKind {
    static let keys = DiffusionKeys.event

    static func read(_ entry: EntryInProgress) -> Event? {
        let facts = entry.facts
        let time = time(facts, entry.context.zone)
        let place = facts.mapping("place").flatMap(place)
        let mode = facts.choice("mode", Mode.self) ?? .onsite
        let registration = facts.url("registration")
        let status = facts.choice("status", Status.self) ?? .confirmed
        let sequence = facts.integer("sequence") ?? 0
        let published = facts.date("published")
        let attendance = facts.integer("attendance")
        guard let time, let published else { return nil }
        return Event(
            head: entry.head, time: time, place: place, mode: mode, registration: registration, status: status,
            sequence: sequence, published: published, attendance: attendance)
    }

    private static func time(_ facts: MappingReader, _ zone: Zone) -> Time? {
        let reader = ScalarReader(file: facts.file, key: "start")
        let start = facts.scalar("start").flatMap(reader.moment)
        let end = facts.has("end") ? facts.scalar("end").flatMap(reader.moment) : start
        guard let start, let end else { return nil }
        switch (start.time, end.time) {
        case (nil, nil):
            guard facts.isOrdered(start.date, end.date, at: "end") else { return nil }
            return .allDay(DateSpan(start: start.date, end: end.date))
        case (let first?, let last?):
            guard (start.date, first) <= (end.date, last) else {
                facts.file.report(
                    DateDiagnostics.reversed,
                    at: facts.place(of: "end"),
                    ["start": .text("\(start.date) \(first)"), "end": .text("\(end.date) \(last)")]
                )
                return nil
            }
            let from = moment(start.date, first, zone, facts, "start")
            let to = moment(end.date, last, zone, facts, "end")
            guard let from, let to else { return nil }
            return .timed(start: from, end: to)
        default:
            facts.file.report(DateDiagnostics.dayAndTime, at: facts.place(of: "end"))
            return nil
        }
    }

    /// Refuses the hour that clocks skip in spring.
    private static func moment(
        _ date: CalendarDate,
        _ time: CivilTime,
        _ zone: Zone,
        _ facts: MappingReader,
        _ key: String
    ) -> CivilDateTime? {
        let moment = CivilDateTime(date, time, in: zone)
        let shown = CivilDateTime(moment.instant, in: zone)
        if shown.date == date, shown.time == time { return moment }
        facts.file.report(DateDiagnostics.noSuchTime, at: facts.place(of: key), ["value": .text(date.description)])
        return nil
    }

    private static func place(_ reader: MappingReader) -> EventPlace? {
        let name = reader.text("name")
        let address = reader.address()
        let coordinates = reader.coordinates(in: address)
        if reader.has("lat") != reader.has("lon") {
            let missing = reader.has("lat") ? "lon" : "lat"
            reader.file.report(
                ValueDiagnostics.missingKey,
                at: reader.keyPlace(of: missing == "lat" ? "lon" : "lat"),
                ["key": .text(missing), "example": .text(reader.keys[missing]?.example ?? "")]
            )
        }
        guard let address else { return nil }
        return EventPlace(name: name, address: address, coordinates: coordinates)
    }
}
