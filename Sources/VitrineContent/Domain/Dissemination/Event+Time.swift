package import Bytes
import Diagnostics
import Locales

extension Event.Time {
    /// Of `start` and `end`; nil after a diagnostic.
    init?(_ reader: MappingReader) {
        let start = reader.scalar("start").flatMap { ScalarReader(file: reader.file, key: "start").moment($0) }
        let end =
            reader.has("end")
            ? reader.scalar("end").flatMap { ScalarReader(file: reader.file, key: "start").moment($0) } : start
        guard let start, let end else { return nil }
        switch (start.time, end.time) {
        case (nil, nil):
            guard reader.isOrdered(start.date, end.date, at: "end") else { return nil }
            self = .allDay(DateSpan(start: start.date, end: end.date))
        case (let first?, let last?):
            guard (start.date, first) <= (end.date, last) else {
                reader.file.report(
                    DateDiagnostics.reversed, at: reader.place(of: "end"),
                    ["start": .text("\(start.date) \(first)"), "end": .text("\(end.date) \(last)")])
                return nil
            }
            let from = Self.moment(start.date, first, reader, "start")
            let to = Self.moment(end.date, last, reader, "end")
            guard let from, let to else { return nil }
            self = .timed(start: from, end: to)
        default:
            reader.file.report(DateDiagnostics.dayAndTime, at: reader.place(of: "end"))
            return nil
        }
    }

    /// Refuses the hour that clocks skip in spring.
    private static func moment(
        _ date: CalendarDate, _ time: CivilTime, _ reader: MappingReader, _ key: String
    ) -> CivilDateTime? {
        let zone = reader.file.zone
        let moment = CivilDateTime(date, time, in: zone)
        let shown = CivilDateTime(moment.instant, in: zone)
        if shown.date == date, shown.time == time { return moment }
        reader.file.report(DateDiagnostics.noSuchTime, at: reader.place(of: key), ["value": .text(date.description)])
        return nil
    }
}

extension Event.Time: Storable {
    package func store(in record: inout RecordWriter) {
        switch self {
        case .allDay(let span):
            record.write(byte: 0)
            record.write(span)
        case .timed(let start, let end):
            record.write(byte: 1)
            record.write(start)
            record.write(end)
        }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch try record.readByte() {
        case 0: self = .allDay(try record.read())
        case 1: self = try .timed(start: record.read(), end: record.read())
        default: throw DamagedRecord()
        }
    }
}
