/// A moment, the same everywhere: seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
package struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let seconds: Int64

    package init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Parses RFC 3339: `2017-06-01T09:30:00Z`, `2017-06-01T09:30:00.5+02:00`. Fractions are dropped.
    package init?(rfc3339 text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] | 0x20 == 0x74,
            let date = CalendarDate(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
            bytes[13] == 0x3A, bytes[16] == 0x3A,
            let hour = DigitRun.value(bytes[11..<13]), let minute = DigitRun.value(bytes[14..<16]),
            let second = DigitRun.value(bytes[17..<19]), hour < 24, minute < 60, second <= 60
        else { return nil }
        var rest = bytes[19...]
        if rest.first == 0x2E {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard !digits.isEmpty else { return nil }
            rest = rest.dropFirst(1 + digits.count)
        }
        guard let offset = Zone.offset(written: rest) else { return nil }
        self.init(
            seconds: Int64(date.dayNumber) * 86400 + Int64(hour * 3600 + minute * 60 + second) - Int64(offset))
    }

    package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }

    /// RFC 3339 in UTC: `2017-06-01T07:30:00Z`.
    package var description: String {
        let (date, seconds) = utc
        let time =
            "\(DigitRun.padded(seconds / 3600, 2)):\(DigitRun.padded(seconds / 60 % 60, 2)):"
            + DigitRun.padded(seconds % 60, 2)
        return "\(date)T\(time)Z"
    }

    /// The day in UTC and the seconds since its midnight.
    package var utc: (date: CalendarDate, secondOfDay: Int) {
        let days = seconds >= 0 ? seconds / 86400 : (seconds &- 86399) / 86400
        return (CalendarDate(dayNumber: Int(days)), Int(seconds &- days &* 86400))
    }
}
