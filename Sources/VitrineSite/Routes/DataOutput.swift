import VitrineContent

/// Files beside the pages. Those with a language lie in its folder.
enum DataOutput: Sendable, CaseIterable {
    case atom, jsonFeed, calendar
    case testers, partners, enterprises, enterprisesJSON, results, resultsJSON, indicators, events, publications,
        territories, dataPackage

    /// Relative to the site's root; `language` stands only in paths of what differs by language.
    func path(_ language: String) -> String {
        switch self {
        case .atom: "\(language)/feed.xml"
        case .jsonFeed: "\(language)/feed.json"
        case .calendar: "\(language)/agenda.ics"
        case .testers: "data/testers.geojson"
        case .partners: "data/partners.csv"
        case .enterprises: "data/enterprises.csv"
        case .enterprisesJSON: "data/enterprises.json"
        case .results: "data/results.csv"
        case .resultsJSON: "data/results.json"
        case .indicators: "data/indicators.csv"
        case .events: "data/events.csv"
        case .publications: "data/publications.csv"
        case .territories: "data/territories.csv"
        case .dataPackage: "data/datapackage.json"
        }
    }

    /// The entries of a declared collection.
    static func declared(_ name: String) -> String { "data/\(name).csv" }

    /// Whether a site has what it holds.
    func isPublished(by site: Site) -> Bool {
        func lists(_ sections: Section...) -> Bool {
            sections.contains { site.settings.sections[$0.rawValue] != nil }
        }
        return switch self {
        case .atom, .jsonFeed:
            lists(.news, .publications, .newsletters, .agenda) || site.declared.contains { $0.type.isInFeed }
        case .calendar, .events: lists(.agenda)
        case .testers, .enterprises, .enterprisesJSON, .results, .resultsJSON, .indicators: lists(.enterprises)
        case .publications: lists(.publications)
        case .partners: !site.partners.isEmpty
        case .territories: !site.statistics.isEmpty
        case .dataPackage:
            !site.declared.isEmpty || Self.allCases.contains { $0.isTable && $0.isPublished(by: site) }
        }
    }

    private var isTable: Bool {
        switch self {
        case .atom, .jsonFeed, .calendar, .dataPackage: false
        default: true
        }
    }

    /// One enterprise's own data.
    static func download(_ enterprise: String, _ format: String) -> String {
        "data/enterprises/\(enterprise).\(format)"
    }
}
