/// Poles, agenda, newsletters, publications, trainings, news, pages and blocks.
enum DiffusionKeys {
    static let pole = EntryKeys.list(
        "poles/ID/pole.yml",
        [
            .required("order", .integer(0...999), "Its place among the poles", "1"),
            .optional("partners", .list(.partner), "The partners that work in it", "[concertes]"),
        ]
    )

    static let event = EntryKeys.list(
        "agenda/ID/event.yml",
        [
            .required(
                "start", .moment, "When it begins, in the site's time zone; a date alone is a whole day",
                "\"2017-06-01 09:30\""),
            .optional("end", .moment, "When it ends; the last day included", "\"2017-06-01 16:00\""),
            .optional("place", .mapping(place), "Where", "{town: Lille, country: FR}"),
            .optional(
                "mode", .choice(["onsite", "online", "hybrid"]), "How people take part; onsite when not given", "onsite"
            ),
            .optional("registration", .url, "Where to register", "https://example.org/register"),
            .optional(
                "status", .choice(["confirmed", "tentative", "cancelled", "postponed"]),
                "Whether it takes place; confirmed when not given", "confirmed"),
            .optional(
                "sequence", .integer(0...10_000),
                "Raise it by one with each change that matters, so that calendars follow", "0"),
            .required("published", .date, "When it was announced", "2017-05-02"),
            .optional("attendance", .integer(0...1_000_000, unit: "persons"), "How many persons came", "70"),
        ]
    )

    static let place = KeyList(
        "agenda/ID/event.yml: place",
        [
            .optional(
                "name", .text, "The name of the place", "{fr: Maison de l’ESS, nl: Huis van de sociale economie}"),
            .optional("street", .name, "Street and number", "Rue de l’Exemple 1"),
            .optional("postal_code", .name, "Postal code", "\"59000\""),
            .required("town", .text, "Town", "{fr: Lille, nl: Rijsel}"),
            .required("country", .country, "Two capital letters (ISO 3166)", "FR"),
            .optional("lat", .latitude, "Latitude", "50.6366"),
            .optional("lon", .longitude, "Longitude", "3.0635"),
        ]
    )

    static let newsletter = EntryKeys.list(
        "newsletters/ID/newsletter.yml",
        [
            .required("number", .integer(1...9999), "Its number", "3"),
            .required("date", .date, "When it was sent", "2017-06-15"),
            .optional("items", .list(.anyEntry), "The entries it speaks of, in order", "[enterprises/atelier-du-lin]"),
        ]
    )

    static let publication = EntryKeys.list(
        "publications/ID/publication.yml",
        [
            .required("kind", .term(.publicationKinds), "What it is", "cahier"),
            .required("date", .dateOrMonth, "When it appeared", "2017-09"),
            .optional("authors", .list(.name), "Who wrote it", "[Concertes]"),
            .optional("publisher", .name, "Who brought it out", "Concertes"),
            .optional("pages", .integer(1...100_000, unit: "pages"), "How many pages", "36"),
            .optional(
                "documents", .list(.mapping(document)), "What can be read or downloaded",
                "[{language: fr, url: \"https://example.org/cahier.pdf\", format: pdf}]"),
            .optional(
                "reuse", .text, "Terms of reuse",
                "{fr: Reproduction autorisée avec mention de la source., nl: Overname toegestaan met bronvermelding.}"),
            .optional("url", .url, "Its page on another site", "https://example.org/cahier"),
        ]
    )

    static let document = KeyList(
        "publications/ID/publication.yml: documents",
        [
            .required("language", .languageTag, "Its language", "fr"),
            .optional("file", .file, "The file beside the entry; either this or `url`", "cahier.pdf"),
            .optional(
                "url", .url, "Its address on another site; either this or `file`", "https://example.org/cahier.pdf"),
            .required("format", .name, "Its format", "pdf"),
            .optional(
                "size", .integer(0...1_000_000_000_000, unit: "bytes"),
                "In bytes; known by itself for a file beside the entry",
                "1048576"),
        ]
    )

    static let training = EntryKeys.list(
        "trainings/ID/training.yml",
        [
            .required("learners", .text, "For whom it is", "{fr: Accompagnateurs, nl: Begeleiders}"),
            .optional("hours", .integer(1...10_000, unit: "hours"), "How long it takes, in hours", "14"),
            .optional("organiser", .partner, "The partner that gives it", "concertes"),
            .optional("sessions", .list(.mapping(session)), "When and where", "[{start: 2019-03-12, town: Namur}]"),
            .optional("registration", .url, "Where to register", "https://example.org/register"),
        ]
    )

    static let session = KeyList(
        "trainings/ID/training.yml: sessions",
        [
            .required("start", .date, "First day", "2019-03-12"),
            .optional("end", .date, "Last day; the first when not given", "2019-03-13"),
            .required("town", .text, "Where", "{fr: Courtrai, nl: Kortrijk}"),
        ]
    )

    static let news = EntryKeys.list(
        "news/ID/news.yml",
        [
            .required("date", .date, "When it appeared", "2017-11-23"),
            .optional("updated", .date, "When it was last changed", "2017-12-01"),
            .optional("author", .name, "Who wrote it", "Concertes"),
        ]
    )

    static let page = EntryKeys.list(
        "pages/ID/page.yml",
        [
            .optional("order", .integer(0...999), "Its place among the pages; 0 when not given", "1"),
            .optional("updated", .date, "When it was last changed", "2019-11-05"),
        ]
    )

    static let block = EntryKeys.list("blocks/ID/block.yml", [])
}
