import Diagnostics
import VitrineModel

/// What reading a file needs to know, and where it leaves what it finds.
struct FileContext {
    /// Relative to the site's root.
    let path: String
    let findings: Findings
    /// Of the site, in order.
    let languages: [Language]
    /// The language whose texts are originals.
    var original: Language
    /// The files beside it that may be named.
    var files: [EntryFile] = []

    func location(_ range: Range<Int>?) -> SourceLocation {
        SourceLocation(path, range)
    }

    func report(
        _ kind: DiagnosticKind,
        at range: Range<Int>?,
        _ arguments: [String: Diagnostic.Argument] = [:],
        note: Range<Int>? = nil
    ) {
        findings.report(kind, at: location(range), arguments, notes: note.map { [location($0)] } ?? [])
    }

    func isOneOfLanguages(_ tag: String) -> Bool {
        languages.contains { $0.tag == tag }
    }

    var languageTags: [String] { languages.map(\.tag) }

    func with(original: Language) -> FileContext {
        var copy = self
        copy.original = original
        return copy
    }
}

extension [String: Diagnostic.Argument] {
    /// Adds "did you mean …?" when one of `candidates` is near `word`.
    func suggesting(_ word: String, among candidates: some Sequence<String>) -> Self {
        suggesting(Diagnostics.suggestion(for: word, among: candidates))
    }

    func suggesting(_ near: String?) -> Self {
        guard let near else { return self }
        var copy = self
        copy["suggestion"] = .text(near)
        return copy
    }
}
