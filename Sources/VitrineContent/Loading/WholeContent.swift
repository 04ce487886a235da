import Diagnostics

/// Everything that was read, before it is known whether it fits together: what the rules look at.
struct WholeContent: Sendable {
    var languages: [Language]
    var catalogue: Catalogue
    var settings: SiteSettings?
    /// Also where the settings have faults elsewhere.
    var sections: [String: LocalizedText]
    /// Those that `site.yml` lists, right or wrong; nil where it cannot be told.
    var sectionIDs: [String]?
    /// Nil where `fields.yml` could not be read, so that nothing is said of what is missing there.
    var fields: [CustomField]?
    var vocabulary: Vocabulary
    var project: Project?
    /// Whether there is anything in `project/`, even if it cannot be read.
    var hasProject: Bool
    var statistics: [Statistic]
    /// Nil where a file of `map/` has a fault.
    var map: MapGround?
    /// In the order of the collections, then of the ids.
    var entries: [ParsedEntry]
    /// Of the entries, once ``locate()`` was called.
    private(set) var positions: [EntryReference: Int] = [:]
    /// Of the files that are no entry's.
    var references: [Reference]
    var places: [NamedPlace: SourceLocation]
    /// The ids of each vocabulary; none for one that could not be read, so that nothing is said about it.
    var termIDs: [String: [String]]
    var partnerIDs: [String]?
    var astray: Astray
    var includesDrafts: Bool

    /// What menus and texts may lead to by name.
    var sectionNames: [String] { SiteKeys.sections + catalogue.declared.map(\.name) }

    mutating func locate() {
        positions = Dictionary(entries.enumerated().map { ($1.reference, $0) }) { first, _ in first }
    }

    func holds(_ reference: EntryReference) -> Bool { positions[reference] != nil }

    func entry(_ reference: EntryReference) -> ParsedEntry? {
        positions[reference].map { entries[$0] }
    }

    /// Whether a vocabulary has words; one that cannot be read is taken to have some.
    func hasTerms(_ list: TermList) -> Bool { termIDs["\(list.rawValue).yml"] != [] }

    /// Whether an entry is part of some build.
    func isPublished(_ entry: ParsedEntry) -> Bool {
        includesDrafts || !entry.isDraft
    }
}
