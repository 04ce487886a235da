/// Days and instants (the algorithms are those of Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms").
extension DateValue {
    /// Days since 1970-01-01.
    var dayNumber: Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    init(dayNumber: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    /// Seconds since 1970-01-01T00:00:00Z; a local date counts as UTC.
    public var instant: Int {
        let time = time ?? Time(hour: 0, minute: 0)
        return dayNumber * 86_400 + time.hour * 3600 + time.minute * 60 + time.second - (offset ?? 0)
    }

    /// The instant as a civil time at an offset; nil beyond year ±100 000.
    public init?(instant: Int, offset: Int = 0) {
        guard abs(instant / 86_400) < 36_500_000 else { return nil }
        let local = instant + offset
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let seconds = local - days * 86_400
        self.init(dayNumber: days)
        time = Time(hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60)
        self.offset = offset
    }

    /// Sunday is 0.
    var weekday: Int { ((dayNumber + 4) % 7 + 7) % 7 }

    /// From 1.
    var dayOfYear: Int { dayNumber - DateValue(year: year, month: 1, day: 1).dayNumber + 1 }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    var isValid: Bool {
        (1...12).contains(month) && day >= 1 && day <= Self.days(in: month, of: year) && abs(year) < 100_000
            && time.map {
                $0.hour < 24 && $0.minute < 60 && $0.second < 61 && $0.hour >= 0 && $0.minute >= 0 && $0.second >= 0
            } ?? true
    }
}

extension DateValue: CustomStringConvertible {
    /// ISO 8601: `2017-06-01`, `2017-06-01T18:30:00+02:00`.
    public var description: String {
        guard let time else { return Strftime.format(self, "%Y-%m-%d") }
        let clock = Strftime.format(self, "%Y-%m-%dT%H:%M:%S")
        _ = time
        guard let offset else { return clock }
        return offset == 0 ? clock + "Z" : clock + Strftime.format(self, "%:z")
    }
}
