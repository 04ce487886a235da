/// The lists of `vocabulary/`.
enum VocabularyKeys {
    static let step = KeyList(
        "vocabulary/steps.yml",
        [
            .required("id", .id, "Its id", "data-collection"),
            .required("number", .integer(0...99), "Its place; a preliminary step is 0", "2"),
            .required("label", .text, "Its name", "{fr: Récolte de données, nl: Gegevensverzameling}"),
            .required(
                "summary", .text, "What happens in it, in one or two sentences",
                "{fr: On choisit une méthode., nl: Men kiest een methode.}"),
            .optional(
                "sub_steps", .list(.mapping(subStep)), "Its parts", "[{id: survey, label: {fr: Enquête, nl: Enquête}}]"),
        ]
    )

    static let subStep = KeyList(
        "vocabulary/steps.yml: sub_steps",
        [
            .required("id", .id, "Its id, unique within the step", "survey"),
            .required("label", .text, "Its name", "{fr: Enquête, nl: Enquête}"),
        ]
    )

    static let term = KeyList(
        "vocabulary/themes.yml, sectors.yml, stakeholders.yml, domains.yml, publication-kinds.yml",
        [
            .required("id", .id, "Its id", "employment"),
            .required("label", .text, "Its name", "{fr: Emploi, nl: Werk}"),
            .optional("description", .text, "What it covers", "{fr: Retour au travail., nl: Terug aan het werk.}"),
        ]
    )

    static let side = KeyList(
        "vocabulary/sides.yml",
        [
            .required("id", .id, "Its id, or an abbreviation in capitals", "CH"),
            .required("label", .text, "Its name", "{fr: Genève, nl: Genève}"),
            .optional(
                "country", .country, "The country in which it lies; addresses on this side must then be in it", "CH"),
            .optional(
                "description", .text, "What it covers", "{fr: Le versant suisse., nl: Het Zwitserse gebiedsdeel.}"),
        ]
    )

    static let goal = KeyList(
        "vocabulary/goals.yml",
        [
            .required("id", .integer(1...17), "The number of the Sustainable Development Goal", "8"),
            .required("label", .text, "Its official short title", "{fr: Travail décent, nl: Waardig werk}"),
            .optional("description", .text, "What it covers", "{fr: Un emploi pour tous., nl: Werk voor iedereen.}"),
        ]
    )

    private static let unitOne = Key.optional(
        "unit_one", .text, "The unit after a number that takes the singular; as `unit` when not given",
        "{fr: heure, nl: uur}")

    static let indicator = KeyList(
        "vocabulary/indicators.yml",
        [
            .required("id", .id, "Its id", "training-hours"),
            .required("label", .text, "Its name", "{fr: Heures de formation, nl: Opleidingsuren}"),
            .required(
                "kind", .choice(["quantitative", "qualitative", "management"]),
                "A figure, a statement, or a figure of the running of the enterprise", "quantitative"),
            .optional(
                "unit", .text, "Shown after the number; `percent` and `euro` are known; none for a plain count",
                "{fr: heures, nl: uur}"),
            unitOne,
            .optional("decimals", .integer(0...6), "How many decimals its values may have; 0 when not given", "1"),
            .optional(
                "direction", .choice(["up", "down", "neutral"]), "Which way is better; neutral when not given", "up"),
            .optional(
                "aggregation", .choice(["sum", "mean", "weighted", "none"]),
                "How the values of several enterprises may be put together; none when not given", "sum"),
            .optional(
                "people", .flag, "Whether its values count persons; aggregates of fewer than five are then withheld",
                "true"),
            .optional("theme", .term(.themes), "Its theme", "employment"),
            .optional("method", .text, "How it is obtained", "{fr: Registre des heures., nl: Urenregister.}"),
            .optional("iris", .name, "Its code in the IRIS+ catalogue", "OI2622"),
            .optional("sdgs", .list(.integer(1...17)), "Sustainable Development Goals", "[4, 8]"),
        ]
    )

    static let territory = KeyList(
        "vocabulary/territories.yml",
        [
            .required("id", .code, "Its code in the scheme", "FRE11"),
            .required("scheme", .choice(["nuts", "insee", "nis"]), "Whose code it is", "nuts"),
            .required("label", .text, "Its name", "{fr: Nord, nl: Noorderdepartement}"),
            .optional("side", .term(.sides), "The side on which it lies; required where the site has sides", "FR"),
            .optional(
                "slug", .slugs, "Its part of the address; made from the name when not given", "{fr: nord, nl: nord}"),
            .optional("parent", .term(.territories), "The territory in which it lies", "FRE1"),
        ]
    )

    static let measure = KeyList(
        "vocabulary/measures.yml",
        [
            .required("id", .id, "Its id", "population"),
            .required("label", .text, "Its name", "{fr: Population, nl: Bevolking}"),
            .optional("unit", .text, "Shown after the number; `percent` and `euro` are known", "percent"),
            unitOne,
            .optional("decimals", .integer(0...6), "How many decimals its values have; 0 when not given", "1"),
            .required(
                "group", .choice(["territory", "social-economy"]),
                "Whether it describes the territory or its social economy", "territory"),
        ]
    )

    static let glossaryEntry = KeyList(
        "vocabulary/glossary.yml",
        [
            .required("id", .id, "Its id", "stakeholder"),
            .required("term", .text, "The term", "{fr: Partie prenante, nl: Stakeholder}"),
            .required("definition", .text, "What it means", "{fr: Qui est concerné., nl: Wie betrokken is.}"),
        ]
    )
}
