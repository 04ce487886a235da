/// `project/` and `territories/statistics.csv`.
enum ProjectKeys {
    static let project = KeyList(
        "project/project.yml",
        [
            .required("original", .language, "The language in which `fr.md` and `nl.md` were first written", "fr"),
            .required("acronym", .name, "The short name", "ESSOR"),
            .required(
                "title", .text, "The name in full",
                "{fr: Valoriser l’impact social, nl: Maatschappelijke impact valoriseren}"),
            .optional("code", .name, "The programme's number of the project", "\"2.3.112\""),
            .optional(
                "programme", .text, "The programme; required where `site.yml` has `funding`",
                "Programme de l’Exemple"),
            .optional(
                "fund", .text, "The Fund; required where `site.yml` has `funding`",
                "{fr: Fonds de l’Exemple, nl: Voorbeeldfonds}"),
            .required("start", .date, "First day", "2016-01-01"),
            .required("end", .date, "Last day", "2019-12-31"),
            .optional("objective", .text, "What it is for", "{fr: Valoriser l’impact., nl: Impact valoriseren.}"),
            .optional(
                "category", .text, "The programme's category of intervention",
                "{fr: Services d’appui aux PME, nl: Diensten aan kmo’s}"),
            .optional("lead", .partner, "The lead partner", "concertes"),
            .required("updated", .date, "The date of the public record", "2016-05-17"),
            .optional(
                "budget", .mapping(budget),
                "The totals as the programme states them; the partners' rows must add up to them",
                "{total: 100.00, erdf: 50.00, date: 2016-05-17, source: Registre public}"),
            .optional(
                "figures", .list(.mapping(figure)), "Counts, each with its date and source",
                "[{id: members, label: Membres, value: 68, date: 2019-05, source: Rapport annuel}]"),
            .optional("logo", .file, "The project's logo, as the programme supplied it", "logo.svg"),
        ]
    )

    static let budget = KeyList(
        "project/project.yml: budget",
        [
            .required("total", .amount, "Total cost", "3265266.53"),
            .required("erdf", .amount, "The Fund's part: copied, never computed", "1632633.21"),
            .required("date", .date, "When this was so", "2016-05-17"),
            .required("source", .text, "Who says so", "{fr: Registre du programme, nl: Register van het programma}"),
        ]
    )

    static let figure = KeyList(
        "project/project.yml: figures",
        [
            .required("id", .id, "Its id", "members-2019"),
            .required("label", .text, "What is counted", "{fr: entreprises membres, nl: aangesloten ondernemingen}"),
            .required("value", .number(unit: nil), "How many", "68"),
            .optional("qualifier", .text, "What stands before the number", "{fr: plus de, nl: meer dan}"),
            .required("date", .dateOrMonth, "When this was so", "2019-05"),
            .required("source", .text, "Who says so", "{fr: Rapport annuel, nl: Jaarverslag}"),
        ]
    )

    static let phase = KeyList(
        "project/phases.yml",
        [
            .required("id", .id, "Its id", "experiment"),
            .required("label", .text, "Its name", "{fr: Expérimenter, nl: Testen}"),
            .required("start", .date, "First day", "2017-01-01"),
            .required("end", .date, "Last day", "2018-12-31"),
            .required("summary", .text, "What happens in it", "{fr: On teste., nl: Men test.}"),
        ]
    )

    static let partner = KeyList(
        "project/partners.csv",
        [
            .required("id", .id, "Its id", "concertes", also: ["identifiant"]),
            .required("name", .name, "Its name", "Concertes", also: ["nom", "naam"]),
            .optional("abbreviation", .name, "Its abbreviation", "CCT", also: ["sigle", "abréviation", "afkorting"]),
            .optional(
                "language", .languageTag, "The language of its name, so that it is read out well", "fr",
                also: ["langue", "taal"]),
            .optional(
                "side", .term(.sides), "The side on which it lies; required where the site has sides", "FR",
                also: ["versant", "gebiedsdeel"]),
            .required(
                "role", .choice(["lead", "coordinator", "operator", "associated"]),
                "Its role; an associated partner has no amount", "lead", also: ["rôle", "rol"]),
            .optional(
                "total", .amount,
                "Its budget; empty for an associated partner, which is not 0, and where the project has no `budget`",
                "100,00",
                also: ["budget total", "totaal"]),
            .optional("erdf", .amount, "The Fund's part: copied, never computed", "50,00", also: ["feder", "efro"]),
            .optional("url", .url, "Its site", "https://example.org/", also: ["site", "website"]),
            .optional("logo", .file, "Its logo, a file in `project/`", "concertes.svg"),
            .optional("logo_alt.*", .text, "The logo in words; its name is enough", "Concertes"),
        ]
    )

    static let supporter = KeyList(
        "project/supporters.csv",
        [
            .required("id", .id, "Its id", "region", also: ["identifiant"]),
            .required("name.*", .text, "Its name", "La Région", also: ["nom.*", "naam.*"]),
            .optional("url", .url, "Its site", "https://example.org/", also: ["site", "website"]),
            .optional("logo", .file, "Its logo, a file in `project/`", "region.svg"),
            .optional("logo_alt.*", .text, "The logo in words; its name is enough", "La Région"),
        ]
    )

    static let statistic = KeyList(
        "territories/statistics.csv",
        [
            .required("territory", .term(.territories), "The territory", "FRE11", also: ["territoire", "gebied"]),
            .required("measure", .term(.measures), "What is counted", "population", also: ["mesure", "maat"]),
            .required("year", .year, "The year", "2018", also: ["année", "jaar"]),
            .required(
                "value", .number(unit: "that of the measure"), "How much; a row that is not there is unknown, not 0",
                "2606646", also: ["valeur", "waarde"]),
            .required("source.*", .text, "Who says so", "Insee", also: ["bron.*"]),
            .optional("source_url", .url, "Where it can be read", "https://example.org/"),
        ]
    )
}
