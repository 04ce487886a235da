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
    /// As Markdown names it: `INDICATOR@PERIOD`.
    let key: String
    let places: Places

    /// Byte ranges; of the row where a cell is blank.
    struct Places: Sendable {
        let period: Range<Int>
        let value: Range<Int>
        let text: Range<Int>
        let baseline: Range<Int>
        let target: Range<Int>
    }

    func location(_ cell: Range<Int>) -> SourceLocation {
        SourceLocation(result.location.path, cell)
    }
}
