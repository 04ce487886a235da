/// `site.yml` and `fields.yml`.
enum SiteKeys {
    static let site = KeyList(
        "site.yml",
        [
            .required("title", .text, "The name of the site", "ESSOR"),
            .required(
                "tagline", .text, "What it is about, in a few words",
                "{fr: L’impact social en valeur, nl: Maatschappelijke impact in beeld}"),
            .required(
                "description", .text, "One or two sentences, for search engines and feeds",
                "{fr: Le site du projet., nl: De site van het project.}"),
            .required(
                "base_url", .url, "The address at which the site is published; may hold a folder",
                "https://example.org/essor/"),
            .required(
                "authority", .mapping(authority), "Who mints permanent identifiers; never change it",
                "{name: example.org, since: 2016-01-01}"),
            .required(
                "languages", .list(.languageTag), "The languages of the site, the first being the fallback", "[fr, nl]"),
            .required("time_zone", .timeZone, "The time zone of the agenda", "Europe/Brussels"),
            .required(
                "sections", .keyed(by: "section", .slugs),
                "The address part of each page that Vitrine makes. A section that is not listed has no page",
                "{enterprises: {fr: entreprises, nl: ondernemingen}}"),
            .required("navigation", .list(.mapping(navigationItem)), "The main menu", "[{section: enterprises}]"),
            .required(
                "footer", .list(.mapping(navigationItem)), "The links at the foot of each page", "[{section: glossary}]"
            ),
            .optional(
                "funding", .mapping(funding), "The Union's rules of visibility, where one of its programmes pays",
                "{period: 2014-2020, statement: Avec le soutien du Fonds, union: Union européenne}"),
            .required(
                "contact", .mapping(contact), "Who answers for the site",
                "{organisation: Les Passerelles, address: {town: Lyon, country: FR}}"),
            .optional(
                "newsletter_signup", .url, "Where people subscribe to the newsletter", "https://example.org/subscribe"),
            .optional(
                "translations", .mapping(translations), "What happens where a translation is missing", "{missing: mark}"
            ),
            .optional(
                "map", .choice(["svg", "leaflet"]), "How the map is drawn; `svg` asks nothing of another site", "svg"),
            .optional(
                "downloads", .list(.choice(["csv", "jsonld", "pdf", "xlsx", "html"])), "Formats offered for download",
                "[csv, jsonld]"),
            .optional(
                "page_size", .integer(1...1000), "How many entries one page of a long list shows; 48 when not given",
                "48"),
            .optional(
                "theme", .mapping(ThemeKeys.theme), "Colours, type and logo",
                "{deep: \"#12355b\", accent: \"#0b6e4f\"}"),
            .optional(
                "licence", .mapping(licence), "Terms of reuse of the open data",
                "{id: CC-BY-4.0, name: Creative Commons BY 4.0, url: \"https://creativecommons.org/licenses/by/4.0/\"}"),
        ]
    )

    static let authority = KeyList(
        "site.yml: authority",
        [
            .required("name", .domain, "A domain name that the project owned on that day", "example.org"),
            .required("since", .date, "A day on which it owned the name", "2016-01-01"),
        ]
    )

    static let navigationItem = KeyList(
        "site.yml: navigation, footer",
        [
            .optional("section", .section, "A page that Vitrine makes", "enterprises"),
            .optional("entry", .anyEntry, "An entry", "pages/why"),
            .optional("url", .url, "Another site", "https://example.org/"),
            .optional(
                "label", .text, "Replaces the page's own title; required with `url`", "{fr: Pourquoi, nl: Waarom}"),
            .optional("items", .list(.mapping(subItem)), "Items below it", "[{section: map}]"),
        ]
    )

    static let subItem = KeyList(
        "site.yml: items of an item",
        [
            .optional("section", .section, "A page that Vitrine makes", "map"),
            .optional("entry", .anyEntry, "An entry", "pages/why"),
            .optional("url", .url, "Another site", "https://example.org/"),
            .optional("label", .text, "Replaces the page's own title; required with `url`", "{fr: Carte, nl: Kaart}"),
        ]
    )

    static let funding = KeyList(
        "site.yml: funding",
        [
            .required(
                "period", .choice(["2014-2020", "2021-2027"]), "The programming period, which decides the rules",
                "2014-2020"),
            .required(
                "statement", .text, "The sentence beside the emblem",
                "{fr: Avec le soutien du Fonds, nl: Met steun van het Fonds}"),
            .required("union", .text, "The Union's name, in full", "{fr: Union européenne, nl: Europese Unie}"),
        ]
    )

    static let contact = KeyList(
        "site.yml: contact",
        [
            .required("organisation", .name, "Its name", "Les Passerelles"),
            .optional("email", .email, "Where to write", "info@example.org"),
            .required("address", .mapping(Address.facts.list), "Where it is", "{town: Lyon, country: FR}"),
        ]
    )

    static let translations = KeyList(
        "site.yml: translations",
        [
            .required(
                "missing", .choice(["mark", "error"]),
                "`mark` shows the original and says so; `error` refuses to publish", "mark")
        ]
    )

    static let licence = KeyList(
        "site.yml: licence",
        [
            .required("id", .name, "Its SPDX identifier", "CC-BY-4.0"),
            .required("name", .text, "Its name", "Creative Commons BY 4.0"),
            .required("url", .url, "Its text", "https://creativecommons.org/licenses/by/4.0/"),
        ]
    )

    static let field = KeyList(
        "fields.yml: each field of a collection",
        [
            .required("type", .choice(["text", "number", "bool", "date", "url"]), "What its values are", "text"),
            .required("label", .text, "Its name on the page", "{fr: Marque, nl: Merk}"),
            .optional("required", .flag, "Whether every entry of the collection must have it", "false"),
        ]
    )

    /// The pages that Vitrine makes, whose addresses `sections` gives.
    static let sections = [
        "project", "method", "poles", "partners", "enterprises", "map", "results", "territories", "agenda",
        "newsletters", "publications", "trainings", "news", "glossary",
    ]
}
