package import Locales

/// What span of time a result describes.
package struct Period: Sendable, Hashable, Comparable {
    package let span: DateSpan
    package let form: Form
    /// As written and as references name it: `2018`, `2018-S1`, `2018-Q3`, `2018-04`, `2018-01-15..2018-06-30`.
    package let text: String

    package init(span: DateSpan, form: Form, text: String) {
        self.span = span
        self.form = form
        self.text = text
    }

    /// Decides how it is said: a year, a half, a quarter, a month, or two dates.
    package enum Form: Sendable, Hashable { case year, half(Int), quarter(Int), month, days }

    /// Before anything is read.
    package static let epoch = Period(span: .epoch, form: .year, text: "")

    package static func < (a: Period, b: Period) -> Bool {
        (a.span.start, a.span.end) < (b.span.start, b.span.end)
    }
}

/// From a first to a last day, both included.
package struct DateSpan: Sendable, Hashable {
    package let start: CalendarDate
    package let end: CalendarDate

    package init(start: CalendarDate, end: CalendarDate) {
        self.start = start
        self.end = end
    }

    /// Before anything is read.
    package static let epoch = DateSpan(start: .epoch, end: .epoch)
}
