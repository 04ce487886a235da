import Diagnostics

/// A day of the Gregorian calendar, as read from a cell.
package struct CellDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    /// From 1.
    package let month: Int
    package let day: Int

    /// Nil when there is no such day, or its year has not four digits.
    package init?(year: Int, month: Int, day: Int) {
        guard (1000...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that a spreadsheet's serial number stands for: 43101 is 2018-01-01. From March 1900 on.
    package init?(spreadsheetSerial serial: Int) {
        guard (61...2_958_465).contains(serial) else { return nil }
        // Days since 0000-03-01, by which leap days come last in a year.
        let days = serial + 693_899
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    private static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func < (a: Self, b: Self) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// `2017-06-01`.
    package var description: String {
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }
}

extension CellValue {
    /// `2017-06-01`, `1/6/2017`, `01-06-2017` or `01.06.2017`; the day comes before the month. A midnight after
    /// it, as databases write, does not count.
    package static func date(_ text: String) -> Result<CellDate, CellFault> {
        var text = trimmedOfSpaces(text)
        if let fault = damage(in: text) { return .failure(fault) }
        for midnight in [" 00:00:00", "T00:00:00", " 00:00", "T00:00:00Z", " 0:00"] where text.hasSuffix(midnight) {
            text = String(text.dropLast(midnight.count))
            break
        }
        let bytes = Array(text.utf8)
        if (4...7).contains(bytes.count), bytes.allSatisfy(isDigit), let serial = Int(text),
            let date = CellDate(spreadsheetSerial: serial), bytes.count >= 5
        {
            return .failure(CellFault(TablesDiagnostics.dateSerial, ["date": .text(date.description)]))
        }
        guard let separator = bytes.first(where: { !isDigit($0) }), [0x2D, 0x2E, 0x2F].contains(separator) else {
            return .failure(CellFault(TablesDiagnostics.notADate))
        }
        let parts = bytes.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(isDigit) }) else {
            return .failure(CellFault(TablesDiagnostics.notADate))
        }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        let date: CellDate?
        switch (parts[0].count, parts[1].count, parts[2].count) {
        case (4, 2, 2) where separator == 0x2D: date = CellDate(year: numbers[0], month: numbers[1], day: numbers[2])
        case (1...2, 1...2, 4): date = CellDate(year: numbers[2], month: numbers[1], day: numbers[0])
        case (1...2, 1...2, 1...2): return .failure(CellFault(TablesDiagnostics.shortYear))
        default: return .failure(CellFault(TablesDiagnostics.notADate))
        }
        return date.map { .success($0) } ?? .failure(CellFault(TablesDiagnostics.impossibleDate))
    }
}
