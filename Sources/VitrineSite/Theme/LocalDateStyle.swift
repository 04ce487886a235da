import Liquid
import Locales

/// The styles of the filter `local_date`.
enum LocalDateStyle: String, CaseIterable {
    case long, medium, short, weekday, month, year, time, datetime, range, iso

    /// Nil for a time that the date does not have.
    func write(_ value: DateValue, to last: DateValue?, _ dates: DateStyle) -> String? {
        guard let date = value.calendarDate else { return nil }
        switch self {
        case .long: return dates.long(date)
        case .medium: return dates.medium(date)
        case .short: return dates.numeric(date)
        case .weekday: return dates.weekday(date)
        case .month: return dates.monthYear(date)
        case .year: return String(date.year)
        case .time: return value.civilTime.map(dates.time)
        case .datetime:
            return value.civilTime.map { "\(dates.weekday(date)), \(dates.time($0))" } ?? dates.weekday(date)
        case .range: return dates.range(date, last?.calendarDate ?? date)
        case .iso: return value.iso
        }
    }

    static var documentation: String {
        allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") + "."
    }
}

extension DateValue {
    init(_ date: CalendarDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }

    init(_ moment: CivilDateTime) {
        self.init(
            year: moment.date.year, month: moment.date.month, day: moment.date.day,
            time: Time(hour: moment.time.hour, minute: moment.time.minute), offset: moment.utcOffset)
    }

    var calendarDate: CalendarDate? { CalendarDate(year: year, month: month, day: day) }
    var civilTime: CivilTime? { time.flatMap { CivilTime(hour: $0.hour, minute: $0.minute) } }

    /// ISO 8601, for `datetime` attributes.
    var iso: String? {
        guard let date = calendarDate else { return nil }
        guard let time = civilTime else { return date.description }
        return "\(date)T\(time)" + (offset.map { Zone.written(offset: $0) } ?? "")
    }
}
