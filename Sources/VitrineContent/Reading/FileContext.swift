import Diagnostics
import Locales
import YAML

/// What reading a file needs to know, and where it leaves what it finds. A class, since every reader holds it.
final class FileContext {
    /// Relative to the site's root.
    let path: String
    let findings: Findings
    /// Of the site, in order.
    let languages: [Language]
    /// The language whose texts are originals.
    let original: Language
    /// The files beside it that may be named.
    let files: [EntryFile]
    /// Of the agenda.
    let zone: Zone
    /// The collections that there are.
    let catalogue: Catalogue
    /// What lists the site has.
    let lists: SiteLists
    /// The lists of the entry that it belongs to.
    var own: OwnLists?

    init(
        path: String, findings: Findings, languages: [Language], original: Language, files: [EntryFile] = [],
        zone: Zone = .utc, catalogue: Catalogue = .builtIn, lists: SiteLists = SiteLists()
    ) {
        self.path = path
        self.findings = findings
        self.languages = languages
        self.original = original
        self.files = files
        self.zone = zone
        self.catalogue = catalogue
        self.lists = lists
    }

    func location(_ range: Range<Int>?) -> SourceLocation {
        SourceLocation(path, range)
    }

    func report(
        _ kind: DiagnosticKind,
        at range: Range<Int>?,
        _ arguments: [String: Diagnostic.Argument] = [:],
        note: Range<Int>? = nil,
        repair: Repair? = nil
    ) {
        findings.add(
            Diagnostic(
                kind, at: location(range), arguments, notes: note.map { [location($0)] } ?? [],
                repairs: repair.map { [$0] } ?? []))
    }

    /// Reports a word for which the hint gives another, which takes its place.
    func report(
        _ kind: DiagnosticKind,
        at range: Range<Int>?,
        _ arguments: [String: Diagnostic.Argument],
        mending word: String
    ) {
        report(
            kind, at: range, arguments, repair: Repair(word, at: range, by: arguments.suggested, in: path))
    }

    /// Reports a key for which the hint gives another, which takes its place unless it stands there already.
    func report(
        _ kind: DiagnosticKind, _ entry: YAMLEntry, of entries: [YAMLEntry], _ arguments: [String: Diagnostic.Argument]
    ) {
        let right = arguments.suggested
        let isTaken = entries.contains { $0.key == right }
        report(
            kind, at: entry.keyRange, arguments,
            repair: isTaken ? nil : Repair(entry.key, at: entry.keyRange, by: right, in: path))
    }

    func isOneOfLanguages(_ tag: String) -> Bool {
        languages.contains { $0.tag == tag }
    }

    var languageTags: [String] { languages.map(\.tag) }

    func with(original: Language) -> FileContext {
        let copy = FileContext(
            path: path, findings: findings, languages: languages, original: original, files: files, zone: zone,
            catalogue: catalogue, lists: lists)
        copy.own = own
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
