extension LanguageFacts {
    /// English as the European institutions write it: day before month, euro before the amount.
    static let english = LanguageFacts(
        autonym: "English",
        regions: ["BE", "GB", "IE"],
        numbers: NumberSymbols(
            decimal: ".",
            group: ",",
            percentSuffix: "%",
            money: .before("€", sign: .beforeSymbol)
        ),
        dates: DateWords(
            months: [
                "January", "February", "March", "April", "May", "June",
                "July", "August", "September", "October", "November", "December",
            ],
            shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            firstOfMonth: nil,
            long: "d MMMM y",
            medium: "d MMM y",
            numeric: "dd/MM/y",
            weekday: "EEEE d MMMM y",
            monthYear: "LLLL y",
            dateTime: .init(joiner: " at "),
            range: .init(
                withinMonth: ("d", "–d MMMM y"),
                withinYear: ("d MMMM", " – d MMMM y"),
                acrossYears: ("d MMMM y", " – d MMMM y")
            ),
            time: .init(
                withMinutes: "H:mm",
                onTheHour: "H:mm",
                range: .init(from: "", to: "–", firstWithMinutes: nil, firstOnTheHour: nil)
            )
        ),
        typography: TypographyProfile(
            quotes: [("“", "”"), ("‘", "’")],
            singleQuotes: ("‘", "’"),
            spacing: .none
        )
    )
}
