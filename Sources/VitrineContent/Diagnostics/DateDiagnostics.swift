package import Diagnostics

/// What can be wrong with a date, a time or a period.
package enum DateDiagnostics {
    package static let all: [DiagnosticKind] = [
        notADate, notADateOrMonth, notAMoment, noSuchDate, noSuchTime, notAYear, notAPeriod, reversed, dayAndTime,
    ]

    package static let notADate = DiagnosticKind(
        "not-a-date",
        en: .init("“{value}” is not a date", hint: "write year, month and day, such as 2017-06-01"),
        fr: .init(
            "« {value} » n’est pas une date", hint: "écrivez l’année, le mois et le jour, par exemple 2017-06-01"),
        nl: .init("“{value}” is geen datum", hint: "schrijf jaar, maand en dag, bijvoorbeeld 2017-06-01")
    )

    package static let notADateOrMonth = DiagnosticKind(
        "not-a-date-or-month",
        en: .init("“{value}” is neither a date nor a month", hint: "write 2017-06-01, or 2017-06 for the month alone"),
        fr: .init("« {value} » n’est ni une date ni un mois", hint: "écrivez 2017-06-01, ou 2017-06 pour le mois seul"),
        nl: .init("“{value}” is geen datum en geen maand", hint: "schrijf 2017-06-01, of 2017-06 voor alleen de maand")
    )

    package static let notAMoment = DiagnosticKind(
        "not-a-date-or-time",
        en: .init(
            "“{value}” is neither a date nor a date with a time",
            hint: "write 2017-06-01 for the whole day, or \"2017-06-01 09:30\""),
        fr: .init(
            "« {value} » n’est ni une date ni une date avec une heure",
            hint: "écrivez 2017-06-01 pour toute la journée, ou \"2017-06-01 09:30\""),
        nl: .init(
            "“{value}” is geen datum en geen datum met een uur",
            hint: "schrijf 2017-06-01 voor de hele dag, of \"2017-06-01 09:30\"")
    )

    package static let noSuchDate = DiagnosticKind(
        "no-such-date",
        en: .init("there is no {value} in the calendar", hint: "correct the day or the month"),
        fr: .init("le {value} n’existe pas dans le calendrier", hint: "corrigez le jour ou le mois"),
        nl: .init("{value} bestaat niet op de kalender", hint: "verbeter de dag of de maand")
    )

    package static let noSuchTime = DiagnosticKind(
        "no-such-time",
        en: .init("on {value} the clocks go forward, and this hour does not exist", hint: "correct the hour"),
        fr: .init("{value} : cette heure n’existe pas, les horloges avancent", hint: "corrigez l’heure"),
        nl: .init("{value}: dit uur bestaat niet, de klok wordt vooruitgezet", hint: "verbeter het uur")
    )

    package static let notAYear = DiagnosticKind(
        "not-a-year",
        en: .init("“{value}” is not a year", hint: "write four digits, such as 2017"),
        fr: .init("« {value} » n’est pas une année", hint: "écrivez quatre chiffres, par exemple 2017"),
        nl: .init("“{value}” is geen jaar", hint: "schrijf vier cijfers, bijvoorbeeld 2017")
    )

    package static let notAPeriod = DiagnosticKind(
        "not-a-period",
        en: .init(
            "“{value}” is not a period",
            hint: "write 2018, 2018-S1, 2018-Q3, 2018-04, or two dates as 2018-01-15..2018-06-30"),
        fr: .init(
            "« {value} » n’est pas une période",
            hint: "écrivez 2018, 2018-S1, 2018-Q3, 2018-04, ou deux dates comme 2018-01-15..2018-06-30"),
        nl: .init(
            "“{value}” is geen periode",
            hint: "schrijf 2018, 2018-S1, 2018-Q3, 2018-04, of twee datums zoals 2018-01-15..2018-06-30")
    )

    package static let reversed = DiagnosticKind(
        "reversed-dates",
        en: .init("the end, {end}, comes before the start, {start}", hint: "swap the two, or correct one"),
        fr: .init("la fin, {end}, précède le début, {start}", hint: "échangez les deux, ou corrigez l’un des deux"),
        nl: .init("het einde, {end}, komt vóór het begin, {start}", hint: "wissel de twee om, of verbeter er één")
    )

    package static let dayAndTime = DiagnosticKind(
        "day-and-time-mixed",
        en: .init(
            "one of “start” and “end” has a time of day and the other has none", hint: "give both a time, or neither"),
        fr: .init(
            "l’un de « start » et « end » a une heure, l’autre n’en a pas",
            hint: "donnez une heure aux deux, ou à aucun"),
        nl: .init(
            "één van “start” en “end” heeft een uur en het andere niet", hint: "geef beide een uur, of geen van beide")
    )
}
