import Locales
import Diagnostics

/// Somebody who funds enterprises, and what it asks to be shown (*financeur*, *financier*).
///
/// The words of its entry are the covering note; their title is that of the document. A profile never appears on the
/// site: it only decides what an export holds.
package struct Funder: Entry {
    package var head: EntryHead
    package var name = LocalizedText.none
    /// In which it reads, in order; never empty.
    package var languages: [Language] = []
    /// Whose values it may see besides the public ones.
    package var audiences: [Audience] = [.funders]
    /// Only results of these, and of ``indicators``; where both are empty, all.
    package var themes: [String] = []
    /// Shown first, in this order, whatever their theme.
    package var indicators: [String] = []
    /// Always shown; each enterprise must have a result of each.
    package var required: [String] = []
    /// In this order.
    package var sections = Section.dimensions
    /// Only results whose period touches it.
    package var period: DateSpan?
    package var showsGoals = false
    package var grants: [Grant] = []
    package var logo: Logo?

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.funders

    /// What is public is for everyone.
    package func sees(_ audience: Audience) -> Bool { audience == .public || audiences.contains(audience) }

    /// A part of what a funder receives. The first five are the five dimensions of impact.
    package enum Section: String, Sendable, CaseIterable {
        case what, who
        case howMuch = "how-much"
        case contribution, risk
        case testimonies, story, progress, assessments

        package static let dimensions: [Section] = [.what, .who, .howMuch, .contribution, .risk]
    }

    /// The number under which a funder keeps a file.
    package struct Grant: Sendable {
        package var number = ""
        package var label: LocalizedText?
        /// An enterprise's id; nil where it stands on every export.
        package var enterprise: String?

        package init() {}
    }

    package struct Logo: Sendable {
        /// Beside the profile.
        package var file = ""
        package var alt = LocalizedText.none

        package init() {}
    }
}

extension Funder: ContentType {
    package static let facts = Facts<Funder>(
        "funders/ID/funder.yml",
        common: EntryKeys.common.filter { !["audience", "former_slugs"].contains($0.name) },
        [
            .required(
                "name", .text, \.name, "How the funder calls itself", "{fr: Fonds de l’Exemple, nl: Voorbeeldfonds}"),
            .optional(
                "languages", .list(.language), \.languages,
                "In which it reads, in order; all of the site when not given", "[nl]"),
            .optional(
                "audiences", .list(.choice(of: [.funders, .members, .internal])), \.audiences,
                "Whose values it may see besides the public ones; funders when not given", "[funders, members]"),
            .optional(
                "themes", .list(.term(.themes)), \.themes,
                "Only results of these themes, and of the indicators named below; all when not given", "[skills]"),
            .optional(
                "indicators", .list(.term(.indicators)), \.indicators,
                "Only these, in this order, and those of the themes above; all when not given",
                "[training-hours, confidence]"),
            .optional(
                "required", .list(.term(.indicators)), \.required,
                "Always shown: an enterprise without a result of one of these gets no export", "[training-hours]"),
            .optional(
                "sections", .list(.choice), \.sections,
                "What it is shown, in this order; the five dimensions of impact when not given",
                "[what, who, how-much, contribution, risk]"),
            .optional(
                "period", .span("funders/ID/funder.yml: period", "2018-01-01", "2018-12-31"), \.period,
                "Only results whose period lies in it, wholly or in part", "{start: 2018-01-01, end: 2018-12-31}"),
            .optional(
                "goals", .flag, \.showsGoals,
                "Whether the Sustainable Development Goals are named; not when not given", "true"),
            .optional(
                "grants", .groups(), \.grants, "Reference numbers of what it grants", "[{number: \"2018/0042\"}]"),
            .optional(
                "logo", .group(), \.logo, "Its logo",
                "{file: logo.svg, alt: {fr: Fonds de l’Exemple, nl: Voorbeeldfonds}}"),
        ],
        check: { reader, funder in
            if funder.languages.isEmpty { funder.languages = reader.file.languages }
            if funder.sections.isEmpty { funder.sections = Section.dimensions }
            return true
        })
}

extension Funder.Grant: FactGroup {
    package static let facts = Facts<Self>(
        "funders/ID/funder.yml: grants",
        [
            .required("number", .name, \.number, "Its number in the funder’s files", "\"2018/0042\""),
            .optional(
                "label", .text, \.label, "What it is for",
                "{fr: Convention pluriannuelle, nl: Meerjarenovereenkomst}"),
            .optional(
                "enterprise", .entry(in: .enterprises), \.enterprise,
                "To whom it was granted; it stands on every export when not given", "atelier-du-lin"),
        ])
}

extension Funder.Logo: FactGroup {
    package static let facts = Facts<Self>(
        "funders/ID/funder.yml: logo",
        [
            .required("file", .file, \.file, "The picture beside it: SVG, PNG or JPEG", "logo.svg"),
            .required("alt", .text, \.alt, "What it says", "{fr: Fonds de l’Exemple, nl: Voorbeeldfonds}"),
        ],
        check: { reader, logo in
            if logo.file.isEmpty || isPicture(logo.file) { return true }
            reader.file.report(FunderDiagnostics.logoFormat, at: reader.place(of: "file"), ["file": .text(logo.file)])
            return false
        })
}
