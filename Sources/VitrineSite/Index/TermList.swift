import VitrineContent

/// The vocabularies whose words are plain terms.
enum TermList: Int, CaseIterable, Sendable {
    case sectors, themes, stakeholders, domains, publicationKinds, sides, goals

    func terms(of vocabulary: Vocabulary) -> [Term] {
        switch self {
        case .sectors: vocabulary.sectors
        case .themes: vocabulary.themes
        case .stakeholders: vocabulary.stakeholders
        case .domains: vocabulary.domains
        case .publicationKinds: vocabulary.publicationKinds
        case .sides: vocabulary.sides
        case .goals: vocabulary.goals
        }
    }
}
