import Diagnostics

extension Enterprise: ContentType {
    package static let facts = Facts<Enterprise>(
        file, common: EntryKeys.common, identity + accompanimentFacts + impact,
        check: { reader, enterprise in
            checkSide(enterprise, reader)
            return hasWhatListsAsk(enterprise, reader)
        })

    private static let file = "enterprises/ID/enterprise.yml"

    private static let identity: [Fact<Enterprise>] = [
        .required("name", .text, \.name, "How the enterprise calls itself", "L’Atelier du Lin"),
        .optional(
            "name_language", .languageTag, \.nameLanguage,
            "The language of its name, so that it is read out well", "fr"),
        .optional("sort_name", .name, \.sortName, "Where it stands in sorted lists", "Atelier du Lin, L’"),
        .optional("legal_form", .text, \.legalForm, "Its legal form", "{fr: SCIC, nl: SCIC (coöperatie)}"),
        .optional(
            "pole", .entry(in: Collection.poles), \.pole, "Its pole; required where the site has poles", "insertion"),
        .optional("sector", .term(.sectors), \.sector, "Its sector", "textile"),
        .optional(
            "side", .side, \.side, "The side on which it lies; required where the site has sides", "WA"),
        .optional("territory", .term(.territories), \.territory, "The territory in which it lies", "BE32"),
        .required("address", .group(), \.address, "Where it is", "{town: Tournai, country: BE}"),
        .custom(
            [
                .optional(
                    "location", .mapping(Location.keys),
                    "Its place on the map; without it, it is listed and not drawn",
                    "{lat: 50.6056, lon: 3.3880, precision: town}")
            ], \.location
        ) { reader, enterprise in .some(Location(reader.mapping("location"), enterprise.address)) },
    ]

    private static let accompanimentFacts: [Fact<Enterprise>] = [
        .optional("partner", .partner, \.partner, "The partner that accompanies it", "concertes"),
        .optional(
            "accompaniment", .span(file + ": accompaniment", "2017-03-01", "2018-06-30"), \.accompaniment,
            "From the first to the last day of the accompaniment", "{start: 2017-03-01, end: 2018-06-30}"),
        .optional(
            "stage", .term(.steps), \.stage,
            "The step of the method at which it stands; required where the site has steps", "data-collection"),
        .optional("website", .url, \.website, "Its site", "https://example.org/"),
        .optional("founded", .year, \.founded, "The year of its foundation", "1998"),
        .optional(
            "workforce", .integer(0...1_000_000, unit: "persons"), \.workforce, "Persons employed", "24"),
        .optional("sdgs", .list(.integer(1...17)), \.sdgs, "Sustainable Development Goals", "[8, 12]"),
        .optional("themes", .list(.term(.themes)), \.themes, "Its themes", "[employment]"),
    ]

    private static let impact: [Fact<Enterprise>] = [
        .optional(
            "question", .group(), \.question, "What it wants to know of its impact",
            "{text: {fr: Que change l’atelier ?, nl: Wat verandert het atelier?}}"),
        .optional(
            "stakeholders", .groups(unique: .ids), \.stakeholders, "Whom its work concerns",
            "[{id: workers, kind: workers}]"),
        .optional(
            "outcomes", .groups(unique: .ids), \.outcomes, "The changes it looks for",
            "[{id: confidence, statement: {fr: La confiance revient., nl: Het vertrouwen groeit.}}]"),
        .optional(
            "steps", .groups(unique: .keys(["step", "sub_step"])), \.steps,
            "How far it is with each step of the method", "[{step: state-of-play, status: done}]"),
        .optional(
            "contribution", .group(), \.contribution, "How much of the change is its own doing", "{deadweight: 20}"),
        .optional(
            "risk", .text, \.risk, "What could make the impact different from what is shown",
            "{fr: Un petit groupe., nl: Een kleine groep.}"),
        .optional(
            "evidence", .groups(unique: .ids), \.evidence, "Where its results come from",
            "[{id: survey-2018, kind: survey, date: 2018-06-15, citation: {fr: Enquête, nl: Enquête}}]"),
        .optional(
            "assessments", .groups(), \.assessments, "Its dated self-assessments",
            "[{date: 2018-02-01, items: [{domain: finance, level: 3}]}]"),
        .optional(
            "photo", .group(), \.photo, "A picture of it",
            "{file: photo.jpg, people: false, alt: {fr: Un métier à tisser., nl: Een weefgetouw.}}"),
        .found(\.results),
        .found(\.testimonies),
    ]

    private static func checkSide(_ enterprise: Enterprise, _ reader: MappingReader) {
        let country = enterprise.address.country
        guard let side = enterprise.side, let expected = reader.file.lists.sideCountries[side.id], !country.isEmpty,
            country != expected
        else { return }
        reader.file.report(
            PlaceDiagnostics.sideOfCountry, at: reader.place(of: "side"),
            ["side": .text(side.id), "country": .text(country)])
    }

    private static func hasWhatListsAsk(_ enterprise: Enterprise, _ reader: MappingReader) -> Bool {
        let lists = reader.file.lists
        if lists.hasPoles { reader.require("pole") }
        if lists.hasSides { reader.require("side") }
        if lists.hasSteps { reader.require("stage") }
        return (enterprise.pole != nil || !lists.hasPoles) && (enterprise.side != nil || !lists.hasSides)
            && (enterprise.stage != nil || !lists.hasSteps)
    }
}
