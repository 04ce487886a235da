/// `theme` of `site.yml`.
enum ThemeKeys {
    static let theme = KeyList(
        "site.yml: theme",
        [
            .optional(
                "deep", .colour, "The bands, buttons, charts, map and icon; dark, under light text", "\"#12355b\""),
            .optional("accent", .colour, "Links, labels and marks", "\"#0b6e4f\""),
            .optional("ground", .colour, "The page", "\"#fdfcf8\""),
            .optional("ink", .colour, "Its text", "\"#1b1b2f\""),
            .optional("deep_dark", .colour, "`deep` on a dark screen; follows from it when not given", "\"#16283d\""),
            .optional("accent_dark", .colour, "`accent` on a dark screen; likewise", "\"#6fd3ad\""),
            .optional("ground_dark", .colour, "`ground` on a dark screen; likewise", "\"#12151a\""),
            .optional("ink_dark", .colour, "`ink` on a dark screen; likewise", "\"#ececf2\""),
            .optional("font", .choice(faces), "The family of running text and headings", "transitional"),
            .optional("label_font", .choice(faces), "The family of menus, labels, tables and charts", "system"),
            .optional(
                "logo", .file, "A picture in `Content/project`, at the head of each page, before the project’s",
                "logo.svg"),
        ])

    private static let faces = ThemeTokens.Typeface.allCases.map(\.rawValue)
}
