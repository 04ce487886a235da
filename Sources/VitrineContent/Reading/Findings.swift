import Diagnostics

/// What reading finds beside the values: faults, and what names something elsewhere. One for each entry, so that
/// entries can be read side by side.
final class Findings {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var references: [Reference] = []
    var slugs: [PlacedSlug] = []
    var formerSlugs: [PlacedSlug] = []
    /// Where values stand that rules may have to point at.
    var places: [NamedPlace: SourceLocation] = [:]
    /// Rows of an enterprise's table.
    var results: [ResultRow] = []

    /// A file that is wrong everywhere says so a hundred times, not a hundred thousand. Each severity is counted
    /// apart: no number of notes may hide an error.
    private static let mostOfOneSeverity = 200
    private var counts: [Severity: Int] = [:]

    func add(_ diagnostic: Diagnostic) {
        let count = counts[diagnostic.severity, default: 0]
        guard count <= Self.mostOfOneSeverity else { return }
        counts[diagnostic.severity] = count + 1
        if count < Self.mostOfOneSeverity {
            diagnostics.append(diagnostic)
        } else if let location = diagnostic.location {
            diagnostics.append(
                Diagnostic(SourceDiagnostics.moreFaults, at: location, severity: diagnostic.severity))
        }
    }

    func add(_ others: [Diagnostic]) {
        for diagnostic in others { add(diagnostic) }
    }

    func report(
        _ kind: DiagnosticKind,
        at location: SourceLocation,
        _ arguments: [String: Diagnostic.Argument] = [:],
        notes: [SourceLocation] = []
    ) {
        add(Diagnostic(kind, at: location, arguments, notes: notes))
    }

    func refer(to target: Reference.Target, at location: SourceLocation) {
        if references.isEmpty { references.reserveCapacity(32) }
        references.append(Reference(target: target, location: location))
    }
}

/// A value of which the place is kept.
enum NamedPlace: Hashable, Sendable {
    case section(String, Language)
    case territory(String)
    case parent(ofTerritory: String)
    case newsletterNumber
    case coordinates
}

/// Something written in one place that must exist in another: checked once everything is read.
struct Reference: Sendable {
    enum Target: Sendable, Hashable {
        case term(TermList, String)
        case subStep(String, of: String)
        case partner(String)
        case entry(EntryReference)
        /// Of a Markdown text into another, without a page of its own.
        case block(String)
        case section(String)
        /// `INDICATOR@PERIOD`.
        case result(enterprise: String, key: String)
        case chart(enterprise: String, indicator: String)
        /// Beside the entry, and there.
        case file(String)
    }

    let target: Target
    let location: SourceLocation
}
