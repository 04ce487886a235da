import VitrineContent

/// The pages that Vitrine makes from data, each with its address part in `site.yml`.
enum Section: String, CaseIterable, Sendable, Hashable {
    case home, project, method, poles, partners, enterprises, map, results, territories, agenda, newsletters,
        publications, trainings, news, glossary

    init?(_ collection: Collection) {
        // A collection that has a list has a section of its own name.
        if collection.isDeclared { return nil }
        self.init(rawValue: collection.name)
    }

    /// In `allCases`.
    var place: Int { Self.order.firstIndex(of: self) ?? 0 }

    private static let order = allCases

    /// The page's title; the home page has the site's.
    var phrase: Phrase? {
        switch self {
        case .home: nil
        case .project: .sectionProject
        case .method: .sectionMethod
        case .poles: .sectionPoles
        case .partners: .sectionPartners
        case .enterprises: .sectionEnterprises
        case .map: .sectionMap
        case .results: .sectionResults
        case .territories: .sectionTerritories
        case .agenda: .sectionAgenda
        case .newsletters: .sectionNewsletters
        case .publications: .sectionPublications
        case .trainings: .sectionTrainings
        case .news: .sectionNews
        case .glossary: .sectionGlossary
        }
    }
}
