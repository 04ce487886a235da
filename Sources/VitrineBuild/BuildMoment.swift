package import Locales

/// What a build takes for the present. Time is an input: the same moment and inputs give the same bytes.
package enum BuildMoment {
    /// - Parameters:
    ///   - now: what `--now` says: a day (`2018-05-01`) or an instant (`2018-05-01T09:30:00+02:00`).
    ///   - environment: `SOURCE_DATE_EPOCH` counts when `now` is absent.
    ///   - clock: seconds since 1970, asked last.
    /// - Returns: nil when `now` or the variable cannot be read as a time.
    package static func instant(
        now: String?, environment: [String: String], clock: () -> Int64
    ) -> Instant? {
        if let now {
            if let day = CalendarDate(iso: now) { return noon(of: day) }
            return Instant(rfc3339: now)
        }
        if let epoch = environment["SOURCE_DATE_EPOCH"] {
            return Int64(epoch).flatMap { $0 < 0 ? nil : Instant(seconds: $0) }
        }
        return Instant(seconds: clock())
    }

    /// Noon in Greenwich is the same day everywhere in Europe.
    private static func noon(of day: CalendarDate) -> Instant {
        Instant(seconds: Int64(day.dayNumber) * 86400 + 43200)
    }
}
