extension LanguageFacts {
    static let dutch = LanguageFacts(
        autonym: "Nederlands",
        regions: ["BE", "NL"],
        numbers: NumberSymbols(
            decimal: ",",
            group: ".",
            percentSuffix: "%",
            money: .before("€\u{A0}", sign: .afterSymbol)
        ),
        dates: DateWords(
            months: [
                "januari", "februari", "maart", "april", "mei", "juni",
                "juli", "augustus", "september", "oktober", "november", "december",
            ],
            shortMonths: ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
            weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
            firstOfMonth: nil,
            long: "d MMMM y",
            medium: "d MMM y",
            numeric: "dd/MM/y",
            weekday: "EEEE d MMMM y",
            monthYear: "LLLL y",
            dateTime: .init(joiner: " om "),
            range: .init(
                withinMonth: ("'van' d", " 'tot' d MMMM y"),
                withinYear: ("'van' d MMMM", " 'tot' d MMMM y"),
                acrossYears: ("'van' d MMMM y", " 'tot' d MMMM y")
            ),
            time: .init(
                withMinutes: "H.mm\u{A0}'uur'",
                onTheHour: "H\u{A0}'uur'",
                range: .init(from: "van ", to: " tot ", firstWithMinutes: "H.mm", firstOnTheHour: "H")
            )
        ),
        typography: TypographyProfile(
            quotes: [("“", "”"), ("‘", "’")],
            singleQuotes: ("‘", "’"),
            spacing: .none
        )
    )
}
