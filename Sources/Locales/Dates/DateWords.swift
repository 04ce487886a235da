import Foundation

/// The names and patterns of a language's dates.
struct DateWords: Sendable {
    /// Two patterns that a range joins: what stands for its start, then for its end.
    struct Range: Sendable {
        var withinMonth: (start: DatePattern, end: DatePattern)
        var withinYear: (start: DatePattern, end: DatePattern)
        var acrossYears: (start: DatePattern, end: DatePattern)

        init(
            withinMonth: (String, String), withinYear: (String, String), acrossYears: (String, String)
        ) {
            self.withinMonth = (DatePattern(withinMonth.0), DatePattern(withinMonth.1))
            self.withinYear = (DatePattern(withinYear.0), DatePattern(withinYear.1))
            self.acrossYears = (DatePattern(acrossYears.0), DatePattern(acrossYears.1))
        }
    }

    struct Time: Sendable {
        var withMinutes: DatePattern
        var onTheHour: DatePattern
        var range: TimeRange

        init(withMinutes: String, onTheHour: String, range: TimeRange) {
            self.withMinutes = DatePattern(withMinutes)
            self.onTheHour = DatePattern(onTheHour)
            self.range = range
        }
    }

    struct TimeRange: Sendable {
        var from: String
        var to: String
        /// How the first time is written when that differs from a time alone ("van 9.30 tot 17 uur").
        var firstWithMinutes: DatePattern?
        var firstOnTheHour: DatePattern?

        init(from: String, to: String, firstWithMinutes: String?, firstOnTheHour: String?) {
            self.from = from
            self.to = to
            self.firstWithMinutes = firstWithMinutes.map { DatePattern($0) }
            self.firstOnTheHour = firstOnTheHour.map { DatePattern($0) }
        }
    }

    struct DateTime: Sendable {
        var joiner: String
    }

    /// Twelve, in a date ("de junio").
    var months: [String]
    /// Twelve, alone ("junio").
    var standaloneMonths: [String]
    var shortMonths: [String]
    /// Seven, from Monday.
    var weekdays: [String]
    /// What replaces `1` as the day of the month in prose: French "1er", which CLDR never gives.
    var firstOfMonth: String?
    var long: DatePattern
    var medium: DatePattern
    var numeric: DatePattern
    var weekday: DatePattern
    var monthYear: DatePattern
    var dateTime: DateTime
    var range: Range
    var time: Time

    init(
        months: [String], shortMonths: [String], weekdays: [String], firstOfMonth: String?, long: String,
        medium: String, numeric: String, weekday: String, monthYear: String, dateTime: DateTime, range: Range,
        time: Time
    ) {
        self.months = months
        standaloneMonths = months
        self.shortMonths = shortMonths
        self.weekdays = weekdays
        self.firstOfMonth = firstOfMonth
        self.long = DatePattern(long)
        self.medium = DatePattern(medium)
        self.numeric = DatePattern(numeric)
        self.weekday = DatePattern(weekday)
        self.monthYear = DatePattern(monthYear)
        self.dateTime = dateTime
        self.range = range
        self.time = time
    }
}

extension DateWords {
    /// What CLDR knows of a language that is not built in.
    init(cldr locale: Locale) {
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.calendar = Calendar(identifier: .gregorian)
        func pattern(_ template: String, _ otherwise: String) -> String {
            DateFormatter.dateFormat(fromTemplate: template, options: 0, locale: locale) ?? otherwise
        }
        let long = pattern("dMMMMy", "d MMMM y")
        let sundayFirst = formatter.weekdaySymbols
        let time = pattern("Hmm", "HH:mm")
        self.init(
            months: formatter.monthSymbols,
            shortMonths: formatter.shortMonthSymbols,
            weekdays: Array(sundayFirst.dropFirst() + sundayFirst.prefix(1)),
            firstOfMonth: nil,
            long: long,
            medium: pattern("dMMMy", "d MMM y"),
            numeric: pattern("ddMMy", "dd/MM/y"),
            weekday: pattern("EEEEdMMMMy", "EEEE d MMMM y"),
            monthYear: pattern("MMMMy", "LLLL y"),
            dateTime: DateTime(joiner: ", "),
            range: Range(
                withinMonth: (long, " – " + long), withinYear: (long, " – " + long), acrossYears: (long, " – " + long)),
            time: Time(
                withMinutes: time, onTheHour: time,
                range: TimeRange(from: "", to: "–", firstWithMinutes: nil, firstOnTheHour: nil))
        )
        standaloneMonths = formatter.standaloneMonthSymbols
    }
}
