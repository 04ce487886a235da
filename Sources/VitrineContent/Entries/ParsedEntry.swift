import Diagnostics
import VitrineModel

/// One entry as read from its own files alone: a pure function of their bytes and of the ``EntryContext``.
/// Whether it fits the other entries is for the rules.
struct ParsedEntry: Sendable {
    let reference: EntryReference
    /// Relative to the site's root.
    let folder: String
    /// Nil when something needed is missing; there is a diagnostic then.
    var value: (any Entry)?
    var isDraft = false
    var audience = Audience.public
    /// The address part in each language, with its place.
    var slugs: [PlacedSlug] = []
    var formerSlugs: [PlacedSlug] = []
    var references: [Reference] = []
    /// Of an enterprise, in the order of its table.
    var results: [ResultRow] = []
    var places: [NamedPlace: SourceLocation] = [:]
    var diagnostics: [Diagnostic] = []
}

struct PlacedSlug: Sendable {
    let language: Language
    let slug: String
    let location: SourceLocation
}

/// A result with the places of its cells, for the rules that need the indicator.
struct ResultRow: Sendable {
    let result: ImpactResult
    let path: String
    let number: Int
    /// By column.
    let places: [String: Range<Int>]

    func location(of column: String) -> SourceLocation {
        SourceLocation(path, places[column] ?? result.location.range)
    }
}
