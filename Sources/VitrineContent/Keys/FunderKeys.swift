import VitrineModel

/// `funders/ID/`: what a funder asks to be shown.
enum FunderKeys {
    static let funder = KeyList(
        "funders/ID/funder.yml",
        EntryKeys.common.filter { !["audience", "former_slugs"].contains($0.name) } + [
            .required("name", .text, "How the funder calls itself", "{fr: Fonds de l’Exemple, nl: Voorbeeldfonds}"),
            .optional(
                "languages", .list(.language), "In which it reads, in order; all of the site when not given", "[nl]"),
            .optional(
                "audiences", .list(.choice(["funders", "members", "internal"])),
                "Whose values it may see besides the public ones; funders when not given", "[funders, members]"),
            .optional(
                "themes", .list(.term(.themes)),
                "Only results of these themes, and of the indicators named below; all when not given", "[skills]"),
            .optional(
                "indicators", .list(.term(.indicators)),
                "Only these, in this order, and those of the themes above; all when not given",
                "[training-hours, confidence]"),
            .optional(
                "required", .list(.term(.indicators)),
                "Always shown: an enterprise without a result of one of these gets no export", "[training-hours]"),
            .optional(
                "sections", .list(.choice(DossierSection.allCases.map(\.rawValue))),
                "What it is shown, in this order; the five dimensions of impact when not given",
                "[what, who, how-much, contribution, risk]"),
            .optional(
                "period", .mapping(span), "Only results whose period lies in it, wholly or in part",
                "{start: 2018-01-01, end: 2018-12-31}"),
            .optional(
                "goals", .flag, "Whether the Sustainable Development Goals are named; not when not given", "true"),
            .optional(
                "grants", .list(.mapping(grant)), "Reference numbers of what it grants", "[{number: \"2018/0042\"}]"),
            .optional(
                "logo", .mapping(logo), "Its logo",
                "{file: logo.svg, alt: {fr: Fonds de l’Exemple, nl: Voorbeeldfonds}}"),
        ]
    )

    static let span = KeyList(
        "funders/ID/funder.yml: period",
        [
            .required("start", .date, "First day", "2018-01-01"),
            .required("end", .date, "Last day", "2018-12-31"),
        ]
    )

    static let grant = KeyList(
        "funders/ID/funder.yml: grants",
        [
            .required("number", .name, "Its number in the funder’s files", "\"2018/0042\""),
            .optional("label", .text, "What it is for", "{fr: Convention pluriannuelle, nl: Meerjarenovereenkomst}"),
            .optional(
                "enterprise", .entry(in: "enterprises"),
                "To whom it was granted; it stands on every export when not given", "atelier-du-lin"),
        ]
    )

    static let logo = KeyList(
        "funders/ID/funder.yml: logo",
        [
            .required("file", .file, "The picture beside it: SVG, PNG or JPEG", "logo.svg"),
            .required("alt", .text, "What it says", "{fr: Fonds de l’Exemple, nl: Voorbeeldfonds}"),
        ]
    )
}
