import Diagnostics
import VitrineModel

extension Funder: EntryKind {
    static let keys = FunderKeys.funder

    static func read(_ entry: EntryInProgress) -> Funder? {
        let facts = entry.facts
        let name = facts.text("name")
        let languages = facts.list("languages") { $0.language($1) }
        let audiences: [Audience] = facts.choices("audiences")
        let themes = facts.terms("themes")
        let indicators = facts.terms("indicators")
        let required = facts.terms("required")
        let sections: [DossierSection] = facts.choices("sections")
        let period = facts.mapping("period")?.span()
        let showsGoals = facts.flag("goals") ?? false
        let grants = facts.mappings("grants").compactMap(grant)
        let logo = facts.mapping("logo").flatMap(logo)
        guard let name else { return nil }
        return Funder(
            head: entry.head, name: name, languages: languages.isEmpty ? entry.context.languages : languages,
            audiences: facts.has("audiences") ? audiences : [.funders], themes: themes, indicators: indicators,
            required: required, sections: sections.isEmpty ? DossierSection.dimensions : sections, period: period,
            showsGoals: showsGoals, grants: grants, logo: logo)
    }

    private static func grant(_ reader: MappingReader) -> Grant? {
        let number = reader.name("number")
        let label = reader.text("label")
        let enterprise = reader.scalar("enterprise").map { scalar in
            ScalarReader(file: reader.file, key: "enterprise")
                .refer(scalar, .entry(EntryReference(.enterprises, scalar.text)))
        }
        guard let number else { return nil }
        return Grant(number: number, label: label, enterprise: enterprise)
    }

    private static func logo(_ reader: MappingReader) -> FunderLogo? {
        let file = reader.linkedFile("file")
        let alt = reader.text("alt")
        guard let file, let alt else { return nil }
        guard isPicture(file) else {
            reader.file.report(FunderDiagnostics.logoFormat, at: reader.place(of: "file"), ["file": .text(file)])
            return nil
        }
        return FunderLogo(file: file, alt: alt)
    }
}
