extension LanguageFacts {
    static let german = LanguageFacts(
        autonym: "Deutsch",
        regions: ["BE", "DE", "LU"],
        numbers: NumberSymbols(
            decimal: ",",
            group: ".",
            percentSuffix: "\u{A0}%",
            money: .after("\u{A0}€")
        ),
        dates: DateWords(
            months: [
                "Januar", "Februar", "März", "April", "Mai", "Juni",
                "Juli", "August", "September", "Oktober", "November", "Dezember",
            ],
            shortMonths: [
                "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
            ],
            weekdays: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
            firstOfMonth: nil,
            long: "d. MMMM y",
            medium: "d. MMM y",
            numeric: "dd.MM.y",
            weekday: "EEEE, d. MMMM y",
            monthYear: "LLLL y",
            dateTime: .init(joiner: " um "),
            range: .init(
                withinMonth: ("d.", "–d. MMMM y"),
                withinYear: ("d. MMMM", " – d. MMMM y"),
                acrossYears: ("d. MMMM y", " – d. MMMM y")
            ),
            time: .init(
                withMinutes: "H:mm\u{A0}'Uhr'",
                onTheHour: "H\u{A0}'Uhr'",
                range: .init(from: "von ", to: " bis ", firstWithMinutes: "H:mm", firstOnTheHour: "H")
            )
        ),
        typography: TypographyProfile(
            quotes: [("„", "“"), ("‚", "‘")],
            singleQuotes: ("‚", "‘"),
            spacing: .none
        )
    )
}
