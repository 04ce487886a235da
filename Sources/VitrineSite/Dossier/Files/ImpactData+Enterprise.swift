import Bytes
import Formats
import Liquid
import Locales
import VitrineContent

extension CommonImpactData {
    /// What an enterprise observed, in one language.
    init(
        _ item: EnterpriseItem, results: [NumberedResult], sources: [NumberedSource], isDemo: Bool, in edition: Edition
    ) {
        let enterprise = item.enterprise
        let authority = edition.settings.authority
        self.init(
            id: Feed.tag(
                authority: authority.name, date: authority.since.description, specific: item.reference.description),
            title: In(item, edition).name.plain, language: edition.tag,
            notice: isDemo ? edition.phrase(.demoNotice) : nil,
            organization: Organization(
                name: In(item, edition).name.plain, description: edition.summary(of: enterprise.head).plain.orNil,
                website: enterprise.website, address: Address(enterprise, edition)))
        themes = edition.index.terms(.themes, Self.themes(enterprise, results)).map {
            Theme(key: $0.id, name: edition.plain($0.label), description: edition.plain($0.description).orNil)
        }
        stakeholders = enterprise.stakeholders.map { stakeholder in
            let kind = edition.term(.stakeholders, stakeholder.kind).plain
            return Stakeholder(
                key: stakeholder.id, name: edition.plain(stakeholder.label).orNil ?? kind, description: kind)
        }
        let known = Set(enterprise.stakeholders.map(\.id))
        outcomes = enterprise.outcomes.map { outcome in
            Outcome(
                key: outcome.id, name: edition.plain(outcome.statement), theme: outcome.theme,
                stakeholders: outcome.stakeholders.filter(known.contains), isPositive: outcome.isPositive)
        }
        let names = Set(enterprise.outcomes.map(\.id))
        indicators = Self.indicators(results, sources, names, edition)
        findings = results.compactMap { Finding($0, sources, names, edition) }
        risk = edition.plain(enterprise.risk).orNil
        self.sources = sources.map { source in
            Source(
                reference: source.reference, citation: edition.plain(source.evidence.citation),
                kind: edition.phrase(source.evidence.kind.phrase), date: source.evidence.date, url: source.evidence.url)
        }
    }

    /// What the enterprise's page shows, numbered in the order of the page.
    init(_ item: EnterpriseItem, in edition: Edition) {
        let pairs = item.groups.flatMap { group in group.results.map { (group.indicator, $0) } }
        let named = Set(pairs.compactMap(\.1.source))
        let sources = item.enterprise.evidence.enumerated().filter { named.contains($1.id) }.map {
            NumberedSource(reference: "S-\($0 + 1)", evidence: $1)
        }
        let results = pairs.enumerated().map { position, pair in
            NumberedResult(
                reference: NumberedResult.reference(position, of: pairs.count), result: pair.1, indicator: pair.0,
                line: nil)
        }
        self.init(item, results: results, sources: sources, isDemo: item.enterprise.head.isDemo, in: edition)
    }

    /// Those that outcomes and indicators name, in the order of their first mention.
    private static func themes(_ enterprise: Enterprise, _ results: [NumberedResult]) -> [String] {
        var seen = Set<String>()
        return (enterprise.outcomes.compactMap(\.theme) + results.compactMap(\.indicator.theme))
            .filter { seen.insert($0).inserted }
    }

    private static func indicators(
        _ results: [NumberedResult], _ sources: [NumberedSource], _ outcomes: Set<String>, _ edition: Edition
    ) -> [Indicator] {
        var order: [String] = []
        for result in results where result.result.value != nil && !order.contains(result.indicator.id) {
            order.append(result.indicator.id)
        }
        return order.compactMap { id in
            let own = results.filter { $0.indicator.id == id }
            guard let indicator = own.first?.indicator else { return nil }
            return Indicator(
                key: id, name: edition.plain(indicator.label), description: edition.plain(indicator.method).orNil,
                unit: edition.plain(indicator.dataUnit).orNil ?? edition.phrase(.dossierCount),
                theme: indicator.theme, iris: indicator.iris,
                reports: own.compactMap { Report($0, sources, outcomes, edition) })
        }
    }

    func bytes() -> [UInt8] {
        var buffer = ByteBuffer(reserving: 1 << 14)
        append(to: &buffer)
        return buffer.bytes
    }
}

extension CommonImpactData.Report {
    fileprivate init?(
        _ numbered: NumberedResult, _ sources: [NumberedSource], _ outcomes: Set<String>, _ edition: Edition
    ) {
        let result = numbered.result
        guard let value = result.value else { return nil }
        let quality = result.quality.map { edition.phrase($0.phrase) }
        let comment = [quality, edition.plain(result.note).orNil].compactMap(\.self).joined(separator: ". ")
        self.init(
            reference: numbered.reference,
            name: edition.plain(numbered.indicator.label) + ", " + edition.period(result.period), value: value,
            baseline: result.baseline, target: result.target, start: result.period.span.start,
            end: result.period.span.end, comment: comment.orNil,
            outcome: result.outcome.flatMap { outcomes.contains($0) ? $0 : nil },
            source: sources.first { $0.evidence.id == result.source }?.reference)
    }
}

extension CommonImpactData.Finding {
    fileprivate init?(
        _ numbered: NumberedResult, _ sources: [NumberedSource], _ outcomes: Set<String>, _ edition: Edition
    ) {
        let result = numbered.result
        guard case .text(let text) = result.content else { return nil }
        self.init(
            reference: numbered.reference,
            name: edition.plain(numbered.indicator.label) + ", " + edition.period(result.period),
            text: edition.plain(text), start: result.period.span.start, end: result.period.span.end,
            outcome: result.outcome.flatMap { outcomes.contains($0) ? $0 : nil },
            source: sources.first { $0.evidence.id == result.source }?.reference)
    }
}

extension CommonImpactData.Address {
    /// Nil unless all of it is published.
    fileprivate init?(_ enterprise: Enterprise, _ edition: Edition) {
        let address = enterprise.address
        guard let street = address.street, let postalCode = address.postalCode else { return nil }
        let territory = edition.index.territory(enterprise.territory).map { edition.plain($0.label) }
        guard let region = territory ?? edition.side(enterprise.side).plain.orNil else { return nil }
        self.init(
            street: street, postalCode: postalCode, town: edition.name(address.town).plain,
            region: region, country: address.country)
    }
}

extension String {
    var orNil: String? { isEmpty ? nil : self }
}
