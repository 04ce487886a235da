import Liquid
import VitrineContent

/// What every document for a funder has, whatever it is about.
protocol DossierFrame: Sendable {
    static var template: String { get }
    static var view: View<Self> { get }
    var edition: Edition { get }
    var funder: Funder { get }
    var grants: [Funder.Grant] { get }
    var isDemo: Bool { get }
    var texts: DossierTexts { get }
    /// Whom or what the document is about, in plain words.
    var subject: String { get }
    /// Style sheet and logo, made once a run.
    var dress: DossierDress { get }
}

extension DossierFrame {
    static func rootView(_ name: String, _ documentation: String, _ own: [Field<Self>]) -> View<Self> {
        View(name, documentation, fields: document + funding + own)
    }

    private static var document: [Field<Self>] {
        [
            Field("language", .string, "For `lang`.", isShared: true) { .string($0.edition.tag) },
            Field("direction", .string, "For `dir`.", isShared: true) { .string($0.edition.direction) },
            Field("subject", .string, "Whom or what it is about, in plain words.") { .string($0.subject) },
            Field("title", .string, "The title of the covering note.") {
                $0.funder.isEveryone
                    ? .string($0.edition.phrase(.dossierPublicTitle)) : $0.edition.title(of: $0.funder.head)
            },
            Field("summary", .string, "The summary of the covering note, or null.") {
                $0.edition.summary(of: $0.funder.head)
            },
            Field("note", .html, "The covering note, or null.") {
                $0.edition.body(of: $0.funder.reference, $0.funder.head.words)
            },
            Field("style", .html, "The style sheet, in a `style` element: `export/dossier.css` and the running heads.")
            {
                .html($0.styleSheet)
            },
            Field("sections", .array(.string), "What the funder asks for, in its order: \(sectionNames).") {
                .list($0.funder.sections.map { .string($0.rawValue) })
            },
            Field("date", .date, "The day it was made for.") { $0.edition.date($0.edition.today) },
            Field("period", .string, "The reporting period in words, or null.") { frame in
                Value(frame.funder.period.map { frame.edition.range($0) })
            },
            Field("is_demo", .bool, "Fictional: a notice must say so.") { .bool($0.isDemo) },
            Field("has_originals", .bool, "Some texts are not translated and stand in their original language.") {
                .bool($0.hasOriginals)
            },
            Field("limits", .array(.string), "Themes that the choice of results was limited to; empty for all.") {
                page in .list(page.funder.themes.map { page.edition.term(.themes, $0) })
            },
            Field("is_limited", .bool, "The funder asked for some themes or indicators, not for all.") {
                .bool(!$0.funder.themes.isEmpty || !$0.funder.indicators.isEmpty)
            },
            Field("has_other_audiences", .bool, "It shows values that are not public.") {
                .bool(!$0.funder.audiences.isEmpty)
            },
        ]
    }

    private static var funding: [Field<Self>] {
        [
            Field("funder", .string, "The funder's name; null in what everyone may download.") {
                $0.funder.isEveryone ? .null : $0.edition.text($0.funder.name)
            },
            Field("funder_logo", .object("logo"), "Its logo, or null.") { Logo.view($0.logo) },
            Field("grants", .array(.object("grant")), "Reference numbers.") {
                GrantView.view.list($0.grants, $0.edition)
            },
            Field("funding", .object("funding"), "The Union's support, which every document must show; or null.") {
                FundingView.view.one($0.edition.settings.funding, $0.edition)
            },
            Field("supporters", .array(.object("supporter")), "Co-funders.") {
                SupporterView.view.list($0.edition.site.supporters, $0.edition)
            },
            Field("project_acronym", .string, "The project's short name, or null.") {
                Value($0.edition.project?.acronym)
            },
            Field("site_title", .string, "The public site's name.") { $0.edition.text($0.edition.settings.title) },
            Field("project_logo", .object("logo"), "The project's logo, or null.") {
                Logo.view($0.edition.projectLogo)
            },
            Field("contact", .object("contact"), "Who answers for the site.") { ContactView.view($0.edition) },
            Field("site_url", .url, "The public site in this language.") { $0.edition.url(section: .home) },
        ]
    }

    private static var sectionNames: String {
        Funder.Section.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    }

    private var hasOriginals: Bool { texts.all.contains { !$0.languages.includes(edition.language) } }

    private var logo: Logo? {
        guard let logo = funder.logo, let url = dress.logo else { return nil }
        return Logo(url: .url(url), alt: edition.text(logo.alt))
    }

    private var styleSheet: HTML {
        dress.styleSheet(
            head: subject, foot: edition.plain(funder.name), language: edition.tag, isDemo: isDemo,
            demo: edition.phrase(.dossierDemo))
    }
}

enum GrantView {
    static let view: View<In<Funder.Grant>> = View(
        "grant", "The number under which a funder keeps a file.",
        fields: [
            Field("number", .string, "The number.") { .string($0.thing.number) },
            Field("label", .string, "What it is for, or null.") { $0.edition.text($0.thing.label) },
        ])
}
