import Diagnostics
import Locales

/// Periods of results, and moments of the agenda.
extension ScalarReader {
    /// `2018`, `2018-S1`, `2018-Q3`, `2018-04` or `2018-01-15..2018-06-30`.
    func period(_ scalar: Scalar) -> Period? {
        let text = scalar.text
        if text.utf8.count > 10 { return dayPeriod(scalar) }
        if text.utf8.count == 4, let year = wholeNumber(text), year >= 1000 {
            return months(1...12, of: year, .year, text)
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map {
            Substring($0)
        }
        guard parts.count <= 2, parts[0].utf8.count == 4, let year = wholeNumber(String(parts[0])), year >= 1000 else {
            report(DateDiagnostics.notAPeriod, scalar)
            return nil
        }
        guard parts.count == 2 else { return months(1...12, of: year, .year, text) }
        let part = parts[1].utf8
        let last = part.last.map { Int($0) - 0x30 } ?? 0
        switch (part.first, part.count) {
        case (UInt8(ascii: "S"), 2) where (1...2).contains(last):
            return months((last * 6 - 5)...(last * 6), of: year, .half(last), text)
        case (UInt8(ascii: "Q"), 2) where (1...4).contains(last):
            return months((last * 3 - 2)...(last * 3), of: year, .quarter(last), text)
        case (_, 2):
            if let month = wholeNumber(String(parts[1])), (1...12).contains(month) {
                return months(month...month, of: year, .month, text)
            }
        default: break
        }
        report(DateDiagnostics.notAPeriod, scalar)
        return nil
    }

    private func months(_ months: ClosedRange<Int>, of year: Int, _ form: Period.Form, _ text: String) -> Period? {
        let last = CalendarDate.daysIn(month: months.upperBound, year: year)
        guard let start = CalendarDate(year: year, month: months.lowerBound, day: 1),
            let end = CalendarDate(year: year, month: months.upperBound, day: last)
        else { return nil }
        return Period(span: DateSpan(start: start, end: end), form: form, text: text)
    }

    private func dayPeriod(_ scalar: Scalar) -> Period? {
        let bytes = Array(scalar.text.utf8)
        guard bytes.count == 22, let start = CalendarDate(iso: String(decoding: bytes.prefix(10), as: UTF8.self)),
            let end = CalendarDate(iso: String(decoding: bytes.suffix(10), as: UTF8.self))
        else {
            report(DateDiagnostics.notAPeriod, scalar)
            return nil
        }
        guard start <= end else {
            file.report(
                DateDiagnostics.reversed,
                at: scalar.range,
                ["start": .text(start.description), "end": .text(end.description)]
            )
            return nil
        }
        return Period(span: DateSpan(start: start, end: end), form: .days, text: scalar.text)
    }

    /// A day, or a day and a time of day.
    func moment(_ scalar: Scalar) -> (date: CalendarDate, time: CivilTime?)? {
        if let date = CalendarDate(iso: scalar.text) { return (date, nil) }
        let day = scalar.text.prefix(10)
        let rest = scalar.text.dropFirst(10)
        guard let separator = rest.first, separator == " " || separator == "T", looksLikeDate(String(day)),
            let time = CivilTime(rest.dropFirst())
        else {
            reportDate(scalar, DateDiagnostics.notAMoment)
            return nil
        }
        guard let date = CalendarDate(iso: day) else {
            report(DateDiagnostics.noSuchDate, Scalar(text: String(day), range: scalar.range))
            return nil
        }
        return (date, time)
    }
}
