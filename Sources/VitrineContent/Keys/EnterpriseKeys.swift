/// `enterprises/ID/`: facts, results and testimonies.
enum EnterpriseKeys {
    static let enterprise = EntryKeys.list(
        "enterprises/ID/enterprise.yml",
        [
            .required("name", .text, "How the enterprise calls itself", "L’Atelier du Lin"),
            .optional("name_language", .languageTag, "The language of its name, so that it is read out well", "fr"),
            .optional("sort_name", .name, "Where it stands in sorted lists", "Atelier du Lin, L’"),
            .optional("legal_form", .text, "Its legal form", "{fr: SCIC, nl: SCIC (coöperatie)}"),
            .optional("pole", .entry(in: "poles"), "Its pole; required where the site has poles", "insertion"),
            .optional("sector", .term(.sectors), "Its sector", "textile"),
            .optional("side", .term(.sides), "The side on which it lies; required where the site has sides", "WA"),
            .optional("territory", .term(.territories), "The territory in which it lies", "BE32"),
            .required("address", .mapping(SiteKeys.address), "Where it is", "{town: Tournai, country: BE}"),
            .optional(
                "location", .mapping(location), "Its place on the map; without it, it is listed and not drawn",
                "{lat: 50.6056, lon: 3.3880, precision: town}"),
            .optional("partner", .partner, "The partner that accompanies it", "concertes"),
            .optional(
                "accompaniment", .mapping(span), "From the first to the last day of the accompaniment",
                "{start: 2017-03-01, end: 2018-06-30}"),
            .optional(
                "stage", .term(.steps), "The step of the method at which it stands; required where the site has steps",
                "data-collection"),
            .optional("website", .url, "Its site", "https://example.org/"),
            .optional("founded", .year, "The year of its foundation", "1998"),
            .optional("workforce", .integer(0...1_000_000, unit: "persons"), "Persons employed", "24"),
            .optional("sdgs", .list(.integer(1...17)), "Sustainable Development Goals", "[8, 12]"),
            .optional("themes", .list(.term(.themes)), "Its themes", "[employment]"),
            .optional(
                "question", .mapping(question), "What it wants to know of its impact",
                "{text: {fr: Que change l’atelier ?, nl: Wat verandert het atelier?}}"),
            .optional(
                "stakeholders", .list(.mapping(stakeholder)), "Whom its work concerns", "[{id: workers, kind: workers}]"
            ),
            .optional(
                "outcomes", .list(.mapping(outcome)), "The changes it looks for",
                "[{id: confidence, statement: {fr: La confiance revient., nl: Het vertrouwen groeit.}}]"),
            .optional(
                "steps", .list(.mapping(step)), "How far it is with each step of the method",
                "[{step: state-of-play, status: done}]"),
            .optional(
                "contribution", .mapping(contribution), "How much of the change is its own doing", "{deadweight: 20}"),
            .optional(
                "risk", .text, "What could make the impact different from what is shown",
                "{fr: Un petit groupe., nl: Een kleine groep.}"),
            .optional(
                "evidence", .list(.mapping(evidence)), "Where its results come from",
                "[{id: survey-2018, kind: survey, date: 2018-06-15, citation: {fr: Enquête, nl: Enquête}}]"),
            .optional(
                "assessments", .list(.mapping(assessment)), "Its dated self-assessments",
                "[{date: 2018-02-01, items: [{domain: finance, level: 3}]}]"),
            .optional(
                "photo", .mapping(photo), "A picture of it",
                "{file: photo.jpg, people: false, alt: {fr: Un métier à tisser., nl: Een weefgetouw.}}"),
        ]
    )

    static let location = KeyList(
        "enterprises/ID/enterprise.yml: location",
        [
            .required("lat", .latitude, "Latitude, from south to north", "50.6056"),
            .required("lon", .longitude, "Longitude, from west to east", "3.3880"),
            .optional(
                "precision", .choice(["exact", "town"]),
                "Whether it is the building or only its town; town when not given", "town"),
        ]
    )

    static let span = KeyList(
        "enterprises/ID/enterprise.yml: accompaniment",
        [
            .required("start", .date, "First day", "2017-03-01"),
            .required("end", .date, "Last day", "2018-06-30"),
        ]
    )

    static let question = KeyList(
        "enterprises/ID/enterprise.yml: question",
        [
            .required(
                "text", .text, "The evaluative question", "{fr: Que change l’atelier ?, nl: Wat verandert het atelier?}"
            ),
            .optional("purpose", .text, "What the answer will serve", "{fr: Convaincre., nl: Overtuigen.}"),
            .optional("chosen_by", .text, "Who chose it, and how", "{fr: L’équipe., nl: Het team.}"),
        ]
    )

    static let stakeholder = KeyList(
        "enterprises/ID/enterprise.yml: stakeholders",
        [
            .required("id", .id, "Its id within the enterprise", "workers"),
            .required("kind", .term(.stakeholders), "What they are to the enterprise", "workers"),
            .optional("label", .text, "More precisely", "{fr: Personnes en insertion, nl: Doelgroepmedewerkers}"),
            .optional("number", .integer(0...100_000_000, unit: "persons"), "How many persons", "18"),
            .optional(
                "involvement", .keyed(by: "step", .text), "How they took part in each step of the method",
                "{data-collection: {fr: Entretiens, nl: Gesprekken}}"),
        ]
    )

    static let outcome = KeyList(
        "enterprises/ID/enterprise.yml: outcomes",
        [
            .required("id", .id, "Its id within the enterprise", "confidence"),
            .required(
                "statement", .text, "The change, in one sentence",
                "{fr: La confiance revient., nl: Het vertrouwen groeit.}"),
            .optional("theme", .term(.themes), "Its theme", "employment"),
            .optional("stakeholders", .list(.own("stakeholders")), "Who lives the change", "[workers]"),
            .optional("intended", .flag, "Whether it was looked for; true when not given", "true"),
            .optional("positive", .flag, "Whether it is for the better; true when not given", "true"),
        ]
    )

    static let step = KeyList(
        "enterprises/ID/enterprise.yml: steps",
        [
            .required("step", .term(.steps), "The step", "state-of-play"),
            .optional("sub_step", .name, "The part of the step, as in `vocabulary/steps.yml`", "portrait"),
            .required("status", .choice(["planned", "current", "done"]), "How far", "done"),
            .optional("start", .date, "First day", "2017-03-01"),
            .optional("end", .date, "Last day", "2017-06-30"),
        ]
    )

    static let contribution = KeyList(
        "enterprises/ID/enterprise.yml: contribution",
        [
            .optional("deadweight", .percentage, "What would have happened anyway", "20"),
            .optional("attribution", .percentage, "What is due to others", "30"),
            .optional("displacement", .percentage, "What was moved from elsewhere", "5"),
            .optional("drop_off", .percentage, "What is lost with each year", "10"),
            .optional("narrative", .text, "The same in words", "{fr: Avec nos partenaires., nl: Met onze partners.}"),
        ]
    )

    static let evidence = KeyList(
        "enterprises/ID/enterprise.yml: evidence",
        [
            .required("id", .id, "Its id within the enterprise", "survey-2018"),
            .required(
                "kind", .choice(["survey", "interview", "focus-group", "life-story", "document", "statistic"]),
                "What it is", "survey"),
            .required("date", .date, "When it was made", "2018-06-15"),
            .required("citation", .text, "How to cite it", "{fr: Enquête 2018, nl: Enquête 2018}"),
            .optional("sample_size", .integer(1...100_000_000, unit: "persons"), "How many persons answered", "16"),
            .optional("file", .file, "The document", "enquete.pdf"),
            .optional("url", .url, "Where it can be read", "https://example.org/survey"),
        ]
    )

    static let assessment = KeyList(
        "enterprises/ID/enterprise.yml: assessments",
        [
            .required("date", .date, "When", "2018-02-01"),
            .optional(
                "audience", .choice(["public", "members", "funders", "internal"]),
                "Who may see it; internal when not given", "public"),
            .required(
                "items", .list(.mapping(assessmentItem)), "The domains of the grid", "[{domain: finance, level: 3}]"),
        ]
    )

    static let assessmentItem = KeyList(
        "enterprises/ID/enterprise.yml: items of an assessment",
        [
            .required("domain", .term(.domains), "The domain", "finance"),
            .required("level", .integer(0...5), "0, nothing in place, to 5", "3"),
            .optional("comment", .text, "What lies behind it", "{fr: Un plan sur trois ans., nl: Een driejarenplan.}"),
        ]
    )

    static let photo = KeyList(
        "enterprises/ID/enterprise.yml: photo",
        [
            .required("file", .file, "The picture", "photo.jpg"),
            .optional(
                "alt", .text, "What it shows; required unless decorative",
                "{fr: Un métier à tisser., nl: Een weefgetouw.}"),
            .optional("decorative", .flag, "Whether it tells nothing", "false"),
            .optional("credit", .text, "Who made it", "L’Atelier du Lin"),
            .optional(
                "people", .flag, "Whether somebody can be recognised, which asks for a consent; true when not given",
                "false"),
            .optional(
                "consent", .mapping(EntryKeys.consent), "The recorded consent, to `capture` and to `publish`",
                "{scopes: [capture, publish], date: 2018-05-14, proof: Form 12}"),
        ]
    )

    static let result = KeyList(
        "enterprises/ID/results.csv",
        [
            .required("indicator", .term(.indicators), "The indicator", "training-hours", also: ["indicateur"]),
            .required(
                "period", .period,
                "The time it describes: `2018`, `2018-S1`, `2018-Q3`, `2018-04` or `2018-01-15..2018-06-30`", "2018",
                also: ["période", "periode"]),
            .optional(
                "value", .number(unit: "that of the indicator"),
                "The figure, for a quantitative or management indicator", "1240,5", also: ["valeur", "waarde"]),
            .optional(
                "text.*", .text, "The finding, for a qualitative indicator", "Chacun parle plus.",
                also: ["texte.*", "tekst.*"]),
            .optional(
                "baseline", .number(unit: "that of the indicator"), "The value at the outset", "980",
                also: ["référence", "nulmeting"]),
            .optional(
                "target", .number(unit: "that of the indicator"), "The value aimed at", "1300",
                also: ["cible", "streefwaarde"]),
            .optional(
                "denominator", .number(unit: nil),
                "Out of how many; beside a sample size, how many there are of whom those were asked", "18",
                also: ["dénominateur", "noemer"]),
            .optional(
                "sample_size", .integer(1...100_000_000, unit: "persons"),
                "How many persons were asked: a share or a mean is about them", "16",
                also: ["échantillon", "taille de l’échantillon", "steekproef"]),
            .optional(
                "quality", .choice(["measured", "declared", "estimated"]),
                "How the figure was obtained; required with a value", "measured", also: ["qualité", "kwaliteit"]),
            .required("source", .own("evidence"), "The evidence it rests on", "survey-2018", also: ["bron"]),
            .optional("outcome", .own("outcomes"), "The change it speaks of", "confidence", also: ["effet", "effect"]),
            .optional(
                "note.*", .text, "What the reader should know", "Hors stages.", also: ["remarque.*", "opmerking.*"]),
            .optional(
                "audience", .choice(["public", "members", "funders", "internal"]),
                "Who may see it, among those who see the enterprise; all of them when not given", "public",
                also: ["public", "doelgroep"]),
        ]
    )

    static let testimony = KeyList(
        "enterprises/ID/testimonies.yml",
        [
            .required("id", .id, "Its id within the enterprise", "karim"),
            .required("quote", .text, "The words", "{fr: J’ai repris confiance., nl: Ik heb weer vertrouwen.}"),
            .required("original", .language, "The language spoken", "fr"),
            .required("speaker", .text, "Who speaks; a name or a pseudonym", "Karim"),
            .optional("pseudonym", .flag, "Whether the name is not the real one", "true"),
            .optional("role", .text, "What the person is to the enterprise", "{fr: tisserand, nl: wever}"),
            .optional("date", .date, "When it was said", "2018-05-14"),
            .optional("stakeholder", .own("stakeholders"), "The group the person belongs to", "workers"),
            .optional(
                "audience", .choice(["public", "members", "funders", "internal"]),
                "Who may see it; public when not given", "public"),
            .required(
                "consent", .mapping(EntryKeys.consent), "The recorded consent, to `quote` and to `publish`",
                "{scopes: [quote, publish], date: 2018-05-14, proof: Form 12}"),
        ]
    )
}
