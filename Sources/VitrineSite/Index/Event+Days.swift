import Locales
import VitrineContent

extension Event.Time {
    var isAllDay: Bool {
        if case .allDay = self { true } else { false }
    }

    /// The first and the last day.
    var days: DateSpan {
        switch self {
        case .allDay(let span): span
        case .timed(let start, let end): DateSpan(start: start.date, end: max(start.date, end.date))
        }
    }
}

extension DateSpan {
    /// Whole months from the first to the last day: a span that ends the day before the same day of a later month
    /// counts that month.
    var months: Int {
        let after = end.adding(days: 1)
        let months = (after.year - start.year) * 12 + after.month - start.month
        return max(0, after.day < start.day ? months - 1 : months)
    }
}
