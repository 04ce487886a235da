package import VitrineContent

/// What an export is about.
package enum DossierScope: Sendable, Hashable {
    case enterprise(String)
    /// All enterprises together.
    case project
    case pole(String)
    /// By its code.
    case territory(String)

    /// The beginning of a file's name. An enterprise's is its id, which has no dot: the others cannot clash with it.
    package func fileName(_ site: Site) -> String {
        switch self {
        case .enterprise(let id): id
        case .project: "project." + site.shortName.lowercased().filter { $0.isASCII && $0.isLetter }
        case .pole(let id): "pole." + id
        case .territory(let id): "territory." + id
        }
    }
}
