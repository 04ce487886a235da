import Liquid
import Locales
import VitrineContent

extension Edition {
    func date(_ day: CalendarDate?) -> Value { Value(day.map { DateValue($0) }) }

    func isNow(_ span: DateSpan) -> Bool { span.start <= today && today <= span.end }
    func isPast(_ day: CalendarDate) -> Bool { day < today }

    func range(_ span: DateSpan) -> String { speech.dates.range(span.start, span.end) }

    func day(_ day: CalendarDate, monthOnly: Bool) -> String {
        monthOnly ? speech.dates.monthYear(day) : speech.dates.long(day)
    }

    func start(of time: Event.Time) -> Value {
        switch time {
        case .allDay(let span): date(span.start)
        case .timed(let start, _): .date(DateValue(start))
        }
    }

    func end(of time: Event.Time) -> Value {
        switch time {
        case .allDay(let span): date(span.end)
        case .timed(_, let end): .date(DateValue(end))
        }
    }

    /// "de 9 h 30 à 17 h"; nil for whole days.
    func hours(_ time: Event.Time) -> String? {
        guard case .timed(let start, let end) = time else { return nil }
        guard start != end else { return speech.dates.time(start.time) }
        return speech.dates.times(start.time, end.time)
    }

    /// "2018", "1er semestre 2018", "avril 2018", "du 15 janvier au 30 juin 2018".
    func period(_ period: Period) -> String {
        let start = period.span.start
        func of(_ part: Phrase) -> String { phrase(part, ["year": String(start.year)]) }
        return switch period.form {
        case .year: String(start.year)
        case .half(let half): of(half == 1 ? .firstHalf : .secondHalf)
        case .quarter(1): of(.firstQuarter)
        case .quarter(2): of(.secondQuarter)
        case .quarter(3): of(.thirdQuarter)
        case .quarter: of(.fourthQuarter)
        case .month: speech.dates.monthYear(start)
        case .days: range(period.span)
        }
    }
}
