/// What every entry's YAML file may hold, and its front matter.
enum EntryKeys {
    static let common: [Key] = [
        .required("original", .language, "The language in which the entry was first written", "fr"),
        .optional("draft", .flag, "Not ready: left out of the site, and its faults are only warnings", "true"),
        .optional(
            "audience",
            .choice(["public", "members", "funders", "internal"]),
            "Who may see it; public when not given",
            "public"
        ),
        .optional("demo", .flag, "Fictional: the site says so wherever it is shown or counted", "true"),
        .optional(
            "former_slugs",
            .keyed(by: "language", .list(.slug)),
            "Addresses under which it was published before; each leads on to the present one",
            "{fr: [ancienne-adresse]}"
        ),
        .optional("custom", .custom, "The site's own fields, as declared in `fields.yml`", "{}"),
    ]

    static let frontMatter = KeyList(
        "fr.md, nl.md …",
        [
            .required("title", .name, "The title of the page in this language", "L’atelier du lin"),
            .optional("slug", .slug, "Its part of the address; made from the title when not given", "atelier-du-lin"),
            .optional(
                "summary", .name, "One sentence, for lists, search engines and feeds", "Tisser un retour à l’emploi."),
            .optional(
                "state",
                .choice(["translated", "reviewed"]),
                "How far the translation is; only in a file that is not the original",
                "reviewed"
            ),
        ]
    )
}
