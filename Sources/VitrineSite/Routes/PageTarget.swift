import VitrineContent

/// What a page is about, whichever its language.
enum PageTarget: Sendable, Hashable {
    case section(Section)
    /// The second and further parts of the list of enterprises.
    case part(Int)
    case entry(EntryReference)
    case territory(String)
    /// The list of a declared collection.
    case collection(String)

    var section: Section? {
        switch self {
        case .section(let section): section
        case .part: .enterprises
        case .entry(let reference): Section(reference.collection)
        case .territory: .territories
        case .collection: nil
        }
    }
}

extension PageTarget {
    /// The page that menus and texts mean by the name of a section or of a declared collection.
    static func section(named name: String, in site: Site) -> PageTarget? {
        if let section = Section(rawValue: name) { return .section(section) }
        return site.catalogue.declared.contains { $0.name == name } ? .collection(name) : nil
    }
}
