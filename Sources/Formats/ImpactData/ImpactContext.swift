/// The part of the standard's JSON-LD context that ``CommonImpactData`` uses, so that a file can be read without
/// asking anybody for it.
extension CommonImpactData {
    static let context: JSONValue = .object(
        prefixes.map { JSONMember($0, .string($1)) }
            + references.map { JSONMember($0, ["@id": .string($1), "@type": "@id"]) }
            + literals.map { JSONMember($0, ["@id": .string($1), "@type": .string($2)]) })

    private static let prefixes = [
        ("cids", "https://ontology.commonapproach.org/cids#"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("i72", "http://ontology.eil.utoronto.ca/ISO21972/iso21972#"),
        ("org", "http://ontology.eil.utoronto.ca/tove/organization#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ]

    private static let references = [
        ("forIndicator", "cids:forIndicator"), ("forIndicatorReport", "cids:forIndicatorReport"),
        ("forOrganization", "cids:forOrganization"), ("forOutcome", "cids:forOutcome"),
        ("forStakeholder", "cids:forStakeholder"), ("forTheme", "cids:forTheme"),
        ("fromPerspectiveOf", "cids:fromPerspectiveOf"), ("hasAddress", "cids:hasAddress"),
        ("hasBaseline", "cids:hasBaseline"), ("hasImpactReport", "cids:hasImpactReport"),
        ("hasImpactRisk", "cids:hasImpactRisk"), ("hasIndicator", "cids:hasIndicator"),
        ("hasIndicatorReport", "cids:hasIndicatorReport"), ("hasOutcome", "cids:hasOutcome"), ("value", "i72:value"),
    ]

    private static let literals = [
        ("addressCountry", "cids:addressCountry", "xsd:string"),
        ("addressLocality", "cids:addressLocality", "xsd:string"),
        ("addressRegion", "cids:addressRegion", "xsd:string"),
        ("endedAtTime", "prov:endedAtTime", "xsd:dateTime"),
        ("hasComment", "cids:hasComment", "xsd:string"),
        ("hasDescription", "cids:hasDescription", "xsd:string"),
        ("hasIdentifier", "org:hasIdentifier", "xsd:string"),
        ("hasLegalName", "org:hasLegalName", "xsd:string"),
        ("hasName", "org:hasName", "xsd:string"),
        ("hasNumericalValue", "i72:hasNumericalValue", "xsd:string"),
        ("hasReportedImpact", "cids:hasReportedImpact", "xsd:string"),
        ("hasWebAddress", "cids:hasWebAddress", "xsd:anyURI"),
        ("intendedImpact", "cids:intendedImpact", "xsd:string"),
        ("postalCode", "cids:postalCode", "xsd:string"),
        ("startedAtTime", "prov:startedAtTime", "xsd:dateTime"),
        ("streetAddress", "cids:streetAddress", "xsd:string"),
        ("unitDescription", "cids:unitDescription", "xsd:string"),
    ]
}
