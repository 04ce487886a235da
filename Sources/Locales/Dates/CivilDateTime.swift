/// A day and a time of day in a time zone: when a meeting starts, as its invitation says it.
package struct CivilDateTime: Hashable, Sendable, CustomStringConvertible {
    package let date: CalendarDate
    package let time: CivilTime
    package let zone: Zone

    package init(_ date: CalendarDate, _ time: CivilTime, in zone: Zone) {
        self.date = date
        self.time = time
        self.zone = zone
    }

    /// What the clocks of `zone` show at `instant`.
    package init(_ instant: Instant, in zone: Zone) {
        let local = instant.seconds &+ Int64(zone.offset(at: instant))
        let days = local >= 0 ? local / 86400 : (local - 86399) / 86400
        let minutes = Int((local - days * 86400) / 60)
        self.init(CalendarDate(dayNumber: Int(days)), CivilTime(unchecked: minutes / 60, minutes % 60), in: zone)
    }

    /// A time that occurs twice means the first; one that clocks skip is counted with the offset before
    /// the gap (RFC 5545, section 3.3.5).
    package var instant: Instant {
        Instant(seconds: secondsAsIfUTC &- Int64(utcOffset))
    }

    /// Seconds east of Greenwich.
    package var utcOffset: Int { zone.offset(atLocal: secondsAsIfUTC) }

    /// RFC 3339: `2017-06-01T09:30:00+02:00`.
    package var description: String { "\(date)T\(time):00\(Zone.written(offset: utcOffset))" }

    private var secondsAsIfUTC: Int64 {
        Int64(date.dayNumber) * 86400 + Int64(time.hour * 3600 + time.minute * 60)
    }
}
