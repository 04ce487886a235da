extension LanguageFacts {
    static let french = LanguageFacts(
        autonym: "Français",
        regions: ["BE", "FR", "LU"],
        numbers: NumberSymbols(
            decimal: ",",
            group: "\u{202F}",
            percentSuffix: "\u{A0}%",
            money: .after("\u{A0}€")
        ),
        dates: DateWords(
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin",
                "juillet", "août", "septembre", "octobre", "novembre", "décembre",
            ],
            shortMonths: [
                "janv.", "févr.", "mars", "avr.", "mai", "juin",
                "juil.", "août", "sept.", "oct.", "nov.", "déc.",
            ],
            weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            firstOfMonth: "1er",
            long: "d MMMM y",
            medium: "d MMM y",
            numeric: "dd/MM/y",
            weekday: "EEEE d MMMM y",
            monthYear: "LLLL y",
            dateTime: .init(joiner: " à "),
            range: .init(
                withinMonth: ("'du' d", " 'au' d MMMM y"),
                withinYear: ("'du' d MMMM", " 'au' d MMMM y"),
                acrossYears: ("'du' d MMMM y", " 'au' d MMMM y")
            ),
            time: .init(
                withMinutes: "H\u{A0}'h'\u{A0}mm",
                onTheHour: "H\u{A0}'h'",
                range: .init(from: "de ", to: " à ", firstWithMinutes: nil, firstOnTheHour: nil)
            )
        ),
        typography: TypographyProfile(
            quotes: [("«\u{A0}", "\u{A0}»"), ("“", "”")],
            singleQuotes: nil,
            spacing: .french
        )
    )
}
