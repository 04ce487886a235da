import VitrineContent

/// What one funder receives of one enterprise, before it is written in any language or format.
struct Dossier: Sendable {
    let funder: Funder
    /// With what the funder is shown, and nothing else.
    let item: EnterpriseItem
    /// In the order in which they are shown.
    let groups: [IndicatorGroup]
    /// The same, one by one, with their references.
    let results: [NumberedResult]
    /// In the order in which results name them.
    let sources: [NumberedSource]
    let files: [SourceFile]

    /// - Parameter read: gives a file of the content; what it cannot give is listed without digest.
    init(
        _ enterprise: Enterprise, for funder: Funder,
        indicators: [String: (position: Int, indicator: Indicator)], read: (String) -> [UInt8]?
    ) {
        self.funder = funder
        let item = EnterpriseItem(
            funder.shown(enterprise, indicators.mapValues(\.indicator)), indicators: indicators)
        self.item = item
        groups = funder.sorted(item.groups)
        let pairs = groups.flatMap { group in group.results.map { ($0, group.indicator) } }
        var order: [String] = []
        for (result, _) in pairs {
            if let source = result.source, !order.contains(source) { order.append(source) }
        }
        sources = order.enumerated().compactMap { position, id in
            item.evidence(id).map { NumberedSource(reference: "S-\(position + 1)", evidence: $0) }
        }
        let files = SourceFiles(item.enterprise, hasResults: !pairs.isEmpty, read: read)
        self.files = files.files
        results = pairs.enumerated().map { position, pair in
            NumberedResult(
                reference: NumberedResult.reference(position, of: pairs.count), result: pair.0, indicator: pair.1,
                line: files.line(of: pair.0))
        }
    }

    /// Demo profiles make demo documents.
    var isDemo: Bool { item.enterprise.head.isDemo || funder.head.isDemo }

    func results(of indicator: String) -> [NumberedResult] { results.filter { $0.indicator.id == indicator } }
    func source(_ id: String?) -> NumberedSource? { sources.first { $0.evidence.id == id } }

    /// Its own, and those that stand on every export.
    var grants: [Funder.Grant] {
        funder.grants.filter { $0.enterprise == nil || $0.enterprise == item.id }
    }
}

/// A result under a short reference, the same in every format and language.
struct NumberedResult: Sendable {
    /// `R-07`.
    let reference: String
    let result: ImpactResult
    let indicator: Indicator
    /// Of the table that it stands in, as an editor counts; nil where the table cannot be read.
    let line: Int?

    /// `R-07`: from 1, at least two digits, as many in all.
    static func reference(_ position: Int, of count: Int) -> String {
        let number = String(position + 1)
        let width = max(2, String(count).utf8.count)
        return "R-" + String(repeating: "0", count: max(0, width - number.utf8.count)) + number
    }
}

/// Where results come from.
struct NumberedSource: Sendable {
    /// `S-2`.
    let reference: String
    let evidence: Evidence
}
