import Diagnostics

/// One entry as read from its own files alone: a pure function of their bytes and of the ``EntryContext``.
/// Whether it fits the other entries is for the rules. A class, since each of them looks at all.
final class ParsedEntry: Sendable {
    let reference: EntryReference
    /// Relative to the site's root.
    let folder: String
    /// Nil when something needed is missing; there is a diagnostic then.
    let value: (any Entry)?
    let isDraft: Bool
    let audience: Audience
    /// The address part in each language, with its place.
    let slugs: [PlacedSlug]
    let formerSlugs: [PlacedSlug]
    let references: [Reference]
    /// Of an enterprise, in the order of its table.
    let results: [ResultRow]
    let places: [NamedPlace: SourceLocation]
    let diagnostics: [Diagnostic]

    init(
        reference: EntryReference, folder: String, value: (any Entry)?, isDraft: Bool, audience: Audience,
        slugs: [PlacedSlug] = [], formerSlugs: [PlacedSlug] = [], references: [Reference] = [],
        results: [ResultRow] = [], places: [NamedPlace: SourceLocation] = [:], diagnostics: [Diagnostic] = []
    ) {
        self.reference = reference
        self.folder = folder
        self.value = value
        self.isDraft = isDraft
        self.audience = audience
        self.slugs = slugs
        self.formerSlugs = formerSlugs
        self.references = references
        self.results = results
        self.places = places
        self.diagnostics = diagnostics
    }

    /// With other references.
    func with(references: [Reference]) -> ParsedEntry {
        ParsedEntry(
            reference: reference, folder: folder, value: value, isDraft: isDraft, audience: audience, slugs: slugs,
            formerSlugs: formerSlugs, references: references, results: results, places: places,
            diagnostics: diagnostics)
    }
}

struct PlacedSlug: Sendable {
    let language: Language
    let slug: String
    let location: SourceLocation
}

/// A result with the places of its cells, for the rules that need the indicator.
struct ResultRow: Sendable {
    let result: ImpactResult
    let places: Places

    /// As Markdown names it: `INDICATOR@PERIOD`.
    var key: String { result.key }

    /// Byte ranges; of the row where a cell is blank.
    struct Places: Sendable {
        private let cells: (period: Span, value: Span, text: Span, baseline: Span, target: Span)

        /// There are as many as there are results; a table is far smaller than 4 GiB.
        private struct Span {
            let start: UInt32
            let end: UInt32

            init(_ range: Range<Int>) {
                start = UInt32(clamping: range.lowerBound)
                end = UInt32(clamping: range.upperBound)
            }

            var range: Range<Int> { Int(start)..<Int(end) }
        }

        init(
            period: Range<Int>, value: Range<Int>, text: Range<Int>, baseline: Range<Int>, target: Range<Int>
        ) {
            cells = (Span(period), Span(value), Span(text), Span(baseline), Span(target))
        }

        var period: Range<Int> { cells.period.range }
        var value: Range<Int> { cells.value.range }
        var text: Range<Int> { cells.text.range }
        var baseline: Range<Int> { cells.baseline.range }
        var target: Range<Int> { cells.target.range }
    }

    func location(_ cell: Range<Int>) -> SourceLocation {
        SourceLocation(result.location.path, cell)
    }
}
