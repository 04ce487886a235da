/// Dates and times in a language's words. A class, as a language is: whoever asks it for a date copies none of them.
package final class DateStyle: Sendable {
    private let words: DateWords

    init(words: DateWords) {
        self.words = words
    }

    /// "1er juin 2017", "1 juni 2017".
    package func long(_ date: CalendarDate) -> String { write(words.long, date) }

    /// "12 janv. 2017", "12 jan 2017".
    package func medium(_ date: CalendarDate) -> String { write(words.medium, date) }

    /// "01/06/2017".
    package func numeric(_ date: CalendarDate) -> String { write(words.numeric, date) }

    /// "jeudi 1er juin 2017", "donderdag 1 juni 2017".
    package func weekday(_ date: CalendarDate) -> String { write(words.weekday, date) }

    /// "juin 2017", "juni 2017".
    package func monthYear(_ date: CalendarDate) -> String { write(words.monthYear, date) }

    /// - Parameter month: 1 to 12; any other gives an empty string.
    package func monthName(_ month: Int) -> String {
        words.standaloneMonths.indices.contains(month - 1) ? words.standaloneMonths[month - 1] : ""
    }

    /// - Parameter month: 1 to 12; any other gives an empty string.
    package func shortMonthName(_ month: Int) -> String {
        words.shortMonths.indices.contains(month - 1) ? words.shortMonths[month - 1] : ""
    }

    /// - Parameter weekday: 1 for Monday to 7 for Sunday; any other gives an empty string.
    package func weekdayName(_ weekday: Int) -> String {
        words.weekdays.indices.contains(weekday - 1) ? words.weekdays[weekday - 1] : ""
    }

    /// "du 1er au 3 juin 2017", "van 1 tot 3 juni 2017". What both ends share is said once; one day is ``long(_:)``.
    package func range(_ start: CalendarDate, _ end: CalendarDate) -> String {
        guard start != end else { return long(start) }
        let (first, last) = start < end ? (start, end) : (end, start)
        let patterns =
            if first.year != last.year {
                words.range.acrossYears
            } else if first.month != last.month {
                words.range.withinYear
            } else {
                words.range.withinMonth
            }
        return write(patterns.start, first) + write(patterns.end, last)
    }

    /// "janvier – mars 2017", "oktober 2017 – januari 2018": whole months, days left aside.
    package func months(_ start: CalendarDate, _ end: CalendarDate) -> String {
        let (first, last) = start < end ? (start, end) : (end, start)
        if first.year != last.year { return "\(monthYear(first)) – \(monthYear(last))" }
        if first.month != last.month { return "\(monthName(first.month)) – \(monthYear(last))" }
        return monthYear(first)
    }

    /// "14 h 30", "14.30 uur"; minutes that are zero are left out where the language does.
    package func time(_ time: CivilTime) -> String {
        write(time.minute == 0 ? words.time.onTheHour : words.time.withMinutes, time: time)
    }

    /// "de 9 h 30 à 17 h", "van 9.30 tot 17 uur".
    package func times(_ start: CivilTime, _ end: CivilTime) -> String {
        guard start != end else { return time(start) }
        let range = words.time.range
        let first =
            start.minute == 0
            ? range.firstOnTheHour ?? words.time.onTheHour : range.firstWithMinutes ?? words.time.withMinutes
        return range.from + write(first, time: start) + range.to + time(end)
    }

    /// "jeudi 1er juin 2017 à 9 h 30".
    package func dateTime(_ moment: CivilDateTime) -> String {
        weekday(moment.date) + words.dateTime.joiner + time(moment.time)
    }

    /// "jeudi 1er juin 2017, de 9 h 30 à 17 h" within a day; both moments in full beyond one.
    package func span(_ start: CivilDateTime, _ end: CivilDateTime) -> String {
        if start.date == end.date { return "\(weekday(start.date)), \(times(start.time, end.time))" }
        return "\(dateTime(start)) – \(dateTime(end))"
    }

    private func write(_ pattern: DatePattern, _ date: CalendarDate) -> String {
        write(pattern, date, .midnight)
    }

    private func write(_ pattern: DatePattern, time: CivilTime) -> String {
        write(pattern, nil, time)
    }

    private func write(_ pattern: DatePattern, _ date: CalendarDate?, _ time: CivilTime) -> String {
        var text = ""
        for piece in pattern.pieces {
            switch piece {
            case .text(let literal): text += literal
            case .hour: text += String(time.hour)
            case .paddedHour: text += DigitRun.padded(time.hour, 2)
            case .minute: text += DigitRun.padded(time.minute, 2)
            case .year, .month, .paddedMonth, .shortMonth, .longMonth, .standaloneMonth, .day, .paddedDay, .weekday:
                if let date { text += write(piece, date) }
            }
        }
        return text
    }

    private func write(_ piece: DatePattern.Piece, _ date: CalendarDate) -> String {
        switch piece {
        case .year: String(date.year)
        case .month: String(date.month)
        case .paddedMonth: DigitRun.padded(date.month, 2)
        case .shortMonth: shortMonthName(date.month)
        case .longMonth: words.months.indices.contains(date.month - 1) ? words.months[date.month - 1] : ""
        case .standaloneMonth: monthName(date.month)
        case .day: date.day == 1 ? words.firstOfMonth ?? "1" : String(date.day)
        case .paddedDay: DigitRun.padded(date.day, 2)
        case .weekday: weekdayName(date.weekday)
        case .text, .hour, .paddedHour, .minute: ""
        }
    }
}
