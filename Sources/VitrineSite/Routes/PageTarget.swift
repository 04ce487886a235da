import VitrineContent

/// What a page is about, whichever its language.
enum PageTarget: Sendable, Hashable {
    case section(Section)
    /// The second and further parts of the list of enterprises.
    case part(Int)
    case entry(EntryReference)
    case territory(String)

    var section: Section? {
        switch self {
        case .section(let section): section
        case .part: .enterprises
        case .entry(let reference): Section(reference.collection)
        case .territory: .territories
        }
    }
}
