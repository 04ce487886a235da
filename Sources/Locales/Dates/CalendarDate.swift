/// A day of the Gregorian calendar, with no time and no zone. Years 1 to 9999.
package struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
    // There are very many of them.
    private let shortYear: Int16
    private let shortMonth: UInt8
    private let shortDay: UInt8

    package var year: Int { Int(shortYear) }
    /// 1 to 12.
    package var month: Int { Int(shortMonth) }
    /// 1 to 31.
    package var day: Int { Int(shortDay) }

    /// 1 January 1970.
    package static let epoch = CalendarDate(shortYear: 1970, shortMonth: 1, shortDay: 1)

    private init(shortYear: Int16, shortMonth: UInt8, shortDay: UInt8) {
        (self.shortYear, self.shortMonth, self.shortDay) = (shortYear, shortMonth, shortDay)
    }

    /// `nil` for a day that does not exist, as 29 February 2017.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysIn(month: month, year: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        shortYear = Int16(clamping: year)
        shortMonth = UInt8(clamping: month)
        shortDay = UInt8(clamping: day)
    }

    /// Parses `2017-06-01` and nothing else.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let year = DigitRun.value(bytes[0..<4]), let month = DigitRun.value(bytes[5..<7]),
            let day = DigitRun.value(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Days since 1970-01-01. Clamped to the years 1 to 9999.
    package init(dayNumber: Int) {
        // The era arithmetic of the proleptic Gregorian calendar: years that start in March, 400 years an era.
        let shifted = min(max(dayNumber, -719_162), 2_932_896) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// Days since 1970-01-01.
    package var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// ISO 8601: 1 for Monday to 7 for Sunday.
    package var weekday: Int {
        let remainder = (dayNumber + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// Clamped to the years 1 to 9999.
    package func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return CalendarDate(dayNumber: overflow ? (days < 0 ? .min / 2 : .max / 2) : sum)
    }

    /// The days from this date to `other`; negative when `other` is earlier.
    package func days(until other: CalendarDate) -> Int {
        other.dayNumber - dayNumber
    }

    package static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// `2017-06-01`.
    package var description: String {
        var text = ""
        withUTF8 { text = String(decoding: $0, as: UTF8.self) }
        return text
    }

    /// Hands over the ten bytes of ``description``.
    package func withUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { text in
            func put(_ value: Int, at place: Int) {
                text[place] = UInt8(truncatingIfNeeded: 0x30 + value / 10)
                text[place + 1] = UInt8(truncatingIfNeeded: 0x30 + value % 10)
            }
            put(year / 100, at: 0)
            put(year % 100, at: 2)
            text[4] = UInt8(ascii: "-")
            put(month, at: 5)
            text[7] = UInt8(ascii: "-")
            put(day, at: 8)
            body(UnsafeBufferPointer(text))
        }
    }
}
