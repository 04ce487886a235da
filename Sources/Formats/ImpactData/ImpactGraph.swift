import Foundation
import Locales

/// The nodes of ``CommonImpactData``, each named by an IRI of its own.
struct ImpactGraph {
    private let data: CommonImpactData

    init(_ data: CommonImpactData) { self.data = data }

    func nodes() -> [JSONValue] {
        var nodes = [dataset(), organization()]
        nodes += data.themes.map(theme)
        nodes += data.stakeholders.map(stakeholder)
        nodes += data.outcomes.map(outcome)
        nodes += data.outcomes.flatMap(stakeholderOutcomes)
        for indicator in data.indicators {
            nodes.append(self.indicator(indicator))
            nodes += indicator.reports.flatMap { reports($0, of: indicator) }
        }
        nodes += data.findings.map(finding)
        nodes += risk()
        nodes += data.sources.map(source)
        return nodes
    }

    // MARK: - Names

    private func iri(_ part: String) -> JSONValue { .string(data.id + "#" + part) }
    private var organizationIRI: JSONValue { iri("organization") }
    private func iris(_ parts: [String]) -> JSONValue? { parts.isEmpty ? nil : .array(parts.map(iri)) }

    private func reportPart(_ reference: String) -> String { "report-" + reference }

    private func outcomePart(_ outcome: String, for stakeholder: String) -> String {
        "outcome-\(outcome)-for-\(stakeholder)"
    }

    // MARK: - Nodes

    private func dataset() -> JSONValue {
        .object(present: [
            ("@id", .string(data.id)), ("@type", "dcat:Dataset"), ("dcterms:title", .string(data.title)),
            ("dcterms:language", .string(data.language)), ("dcterms:description", data.notice.map { .string($0) }),
            ("dcterms:conformsTo", ["@id": "https://ontology.commonapproach.org/cids/3.2.0"]),
            ("dcterms:publisher", ["@id": organizationIRI]),
        ])
    }

    private func organization() -> JSONValue {
        let organization = data.organization
        let address = organization.address.map { address -> JSONValue in
            [
                "@id": iri("address"), "@type": "cids:Address", "streetAddress": .string(address.street),
                "postalCode": .string(address.postalCode), "addressLocality": .string(address.town),
                "addressRegion": .string(address.region), "addressCountry": .string(address.country),
            ]
        }
        return .object(present: [
            ("@id", organizationIRI), ("@type", "cids:Organization"), ("hasLegalName", .string(organization.name)),
            ("hasDescription", organization.description.map { .string($0) }),
            ("hasWebAddress", organization.website.map { .string($0) }), ("hasAddress", address),
            ("hasOutcome", iris(data.outcomes.map { "outcome-" + $0.key })),
            ("hasIndicator", iris(data.indicators.map { "indicator-" + $0.key })),
        ])
    }

    private func theme(_ theme: CommonImpactData.Theme) -> JSONValue {
        [
            "@id": iri("theme-" + theme.key), "@type": "cids:Theme", "hasName": .string(theme.name),
            "hasDescription": .string(theme.description ?? theme.name),
        ]
    }

    private func stakeholder(_ stakeholder: CommonImpactData.Stakeholder) -> JSONValue {
        [
            "@id": iri("stakeholder-" + stakeholder.key), "@type": "cids:Stakeholder",
            "hasName": .string(stakeholder.name),
            "hasDescription": .string(stakeholder.description ?? stakeholder.name),
            "forOrganization": organizationIRI,
        ]
    }

    private func outcome(_ outcome: CommonImpactData.Outcome) -> JSONValue {
        .object(present: [
            ("@id", iri("outcome-" + outcome.key)), ("@type", "cids:Outcome"), ("hasName", .string(outcome.name)),
            ("hasDescription", .string(outcome.name)), ("forOrganization", organizationIRI),
            ("forTheme", outcome.theme.map { iri("theme-" + $0) }),
            ("hasIndicator", iris(indicators(of: outcome.key).map { "indicator-" + $0 })),
        ])
    }

    private func stakeholderOutcomes(_ outcome: CommonImpactData.Outcome) -> [JSONValue] {
        outcome.stakeholders.map { stakeholder in
            .object(present: [
                ("@id", iri(outcomePart(outcome.key, for: stakeholder))), ("@type", "cids:StakeholderOutcome"),
                ("hasName", .string(outcome.name)), ("hasDescription", .string(outcome.name)),
                ("forOutcome", iri("outcome-" + outcome.key)),
                ("forStakeholder", iri("stakeholder-" + stakeholder)),
                ("fromPerspectiveOf", iri("stakeholder-" + stakeholder)),
                ("intendedImpact", .string(outcome.isPositive ? "positive" : "negative")),
                ("hasIndicator", iris(indicators(of: outcome.key).map { "indicator-" + $0 })),
                (
                    "hasImpactReport",
                    iris(data.findings.filter { $0.outcome == outcome.key }.map { reportPart($0.reference) })
                ),
            ])
        }
    }

    private func indicators(of outcome: String) -> [String] {
        data.indicators.filter { $0.reports.contains { $0.outcome == outcome } }.map(\.key)
    }

    private func indicator(_ indicator: CommonImpactData.Indicator) -> JSONValue {
        let outcomes = data.outcomes.map(\.key).filter { key in indicator.reports.contains { $0.outcome == key } }
        // The standard knows one baseline an indicator: that of the first report.
        let baseline = indicator.reports.compactMap(\.baseline).first
        return .object(present: [
            ("@id", iri("indicator-" + indicator.key)), ("@type", "cids:Indicator"),
            ("hasName", .string(indicator.name)),
            ("hasDescription", .string(indicator.description ?? indicator.name)),
            ("unitDescription", .string(indicator.unit)), ("forOrganization", organizationIRI),
            ("forTheme", indicator.theme.map { iri("theme-" + $0) }),
            ("forOutcome", iris(outcomes.map { "outcome-" + $0 })),
            ("hasIdentifier", indicator.iris.map { .string($0) }),
            ("hasBaseline", baseline.map { measure("baseline-" + indicator.key, $0) }),
            ("hasIndicatorReport", iris(indicator.reports.map { reportPart($0.reference) })),
        ])
    }

    private func reports(
        _ report: CommonImpactData.Report, of indicator: CommonImpactData.Indicator
    ) -> [JSONValue] {
        let part = reportPart(report.reference)
        let result: JSONValue = .object(present: [
            ("@id", iri(part)), ("@type", "cids:IndicatorReport"), ("hasIdentifier", .string(report.reference)),
            ("hasName", .string(report.name)), ("hasComment", report.comment.map { .string($0) }),
            ("forIndicator", iri("indicator-" + indicator.key)), ("forOrganization", organizationIRI),
            ("startedAtTime", start(report.start)), ("endedAtTime", end(report.end)),
            ("value", measure("measure-" + report.reference, report.value)),
            ("prov:wasDerivedFrom", derivation(report.source)),
        ])
        guard let target = report.target else { return [result] }
        return [
            result,
            .object(present: [
                ("@id", iri("target-" + report.reference)), ("@type", "cids:Target"), ("hasName", .string(report.name)),
                ("forIndicatorReport", .array([iri(part)])), ("startedAtTime", start(report.start)),
                ("endedAtTime", end(report.end)), ("value", measure("target-measure-" + report.reference, target)),
            ]),
        ]
    }

    private func finding(_ finding: CommonImpactData.Finding) -> JSONValue {
        let outcome = data.outcomes.first { $0.key == finding.outcome }
        return .object(present: [
            ("@id", iri(reportPart(finding.reference))), ("@type", "cids:ImpactReport"),
            ("hasIdentifier", .string(finding.reference)), ("hasName", .string(finding.name)),
            ("hasComment", .string(finding.text)), ("forOrganization", organizationIRI),
            ("forOutcome", outcome.map { iri("outcome-" + $0.key) }),
            ("hasReportedImpact", outcome.map { .string($0.isPositive ? "positive" : "negative") }),
            ("startedAtTime", start(finding.start)), ("endedAtTime", end(finding.end)),
            ("hasImpactRisk", data.risk == nil ? nil : .array([iri("risk")])),
            ("prov:wasDerivedFrom", derivation(finding.source)),
        ])
    }

    private func risk() -> [JSONValue] {
        data.risk.map { text in
            [["@id": iri("risk"), "@type": "cids:ImpactRisk", "hasDescription": .string(text)]]
        } ?? []
    }

    private func source(_ source: CommonImpactData.Source) -> JSONValue {
        .object(present: [
            ("@id", iri("source-" + source.reference)), ("@type", "prov:Entity"),
            ("hasIdentifier", .string(source.reference)), ("dcterms:bibliographicCitation", .string(source.citation)),
            ("dcterms:type", .string(source.kind)),
            ("dcterms:date", ["@type": "xsd:date", "@value": .string(source.date.description)]),
            ("prov:atLocation", source.url.map { ["@id": .string($0)] }),
        ])
    }

    // MARK: - Values

    private func derivation(_ source: String?) -> JSONValue? {
        source.map { ["@id": iri("source-" + $0)] }
    }

    /// The standard types numbers as strings.
    private func measure(_ part: String, _ value: Decimal) -> JSONValue {
        var digits = ""
        PlainDecimal.withUTF8(value) { digits = String(decoding: $0, as: UTF8.self) }
        return [
            "@id": iri(part), "@type": "i72:Measure",
            "hasNumericalValue": .string(digits),
        ]
    }

    private func start(_ day: CalendarDate) -> JSONValue { .string(day.description + "T00:00:00") }
    private func end(_ day: CalendarDate) -> JSONValue { .string(day.description + "T23:59:59") }
}
