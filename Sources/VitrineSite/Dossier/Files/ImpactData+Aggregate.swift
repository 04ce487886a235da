import Formats
import Liquid
import Locales
import VitrineContent

extension CommonImpactData {
    /// What several enterprises observed together, told by whoever answers for the site. What is left out to protect
    /// persons is left out here.
    init(_ page: AggregateDossierPage) {
        let edition = page.edition
        let authority = edition.settings.authority
        let contact = edition.settings.contact
        self.init(
            id: Feed.tag(
                authority: authority.name, date: authority.since.description,
                specific: "aggregates/" + page.dossier.scope.fileName(edition.site)),
            title: page.subject, language: edition.tag,
            notice: page.isDemo ? edition.phrase(.demoNotice) : nil,
            organization: Organization(name: contact.organisation))
        let whole = page.dossier.rows.filter { $0.breakdown == nil && $0.cell.published != nil }
        let shown = page.dossier.indicators.filter { indicator in whole.contains { $0.indicator.id == indicator.id } }
        var seen = Set<String>()
        themes = edition.index.terms(.themes, shown.compactMap(\.theme).filter { seen.insert($0).inserted }).map {
            Theme(key: $0.id, name: edition.plain($0.label), description: edition.plain($0.description).orNil)
        }
        indicators = shown.map { indicator in
            Indicator(
                key: indicator.id, name: edition.plain(indicator.label),
                description: edition.plain(indicator.method).orNil,
                unit: edition.plain(indicator.dataUnit).orNil ?? edition.phrase(.dossierCount),
                theme: indicator.theme, iris: indicator.iris,
                reports: whole.filter { $0.indicator.id == indicator.id }.compactMap { row in
                    row.cell.published.map { value in
                        Report(
                            reference: row.reference,
                            name: edition.plain(indicator.label) + ", " + edition.period(row.period), value: value,
                            start: row.period.span.start, end: row.period.span.end,
                            comment: edition.phrase(indicator.aggregation.phrase))
                    }
                })
        }
        findings = page.dossier.statements.compactMap { statement in
            let numbered = statement.numbered
            guard case .text(let text) = numbered.result.content else { return nil }
            return Finding(
                reference: numbered.reference,
                name: In(statement.item, edition).name.plain + ", " + edition.plain(numbered.indicator.label) + ", "
                    + edition.period(numbered.result.period),
                text: edition.plain(text), start: numbered.result.period.span.start,
                end: numbered.result.period.span.end)
        }
    }
}
