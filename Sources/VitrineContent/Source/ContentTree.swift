import Diagnostics
import Locales
import VitrineModel

/// The files of `Content/`, each where it belongs; what belongs nowhere is reported.
struct ContentTree {
    /// Directly in `Content/`, by name.
    private(set) var root: [String: ContentFile] = [:]
    private(set) var vocabulary: [String: ContentFile] = [:]
    private(set) var project = ContentFolder(path: "Content/project", files: [])
    private(set) var territories: [String: ContentFile] = [:]
    /// By collection, in the order of `Collection`; then by id.
    private(set) var entries: [EntryFolder] = []
    private(set) var diagnostics: [Diagnostic]

    static let rootFiles = ["site.yml", "fields.yml"]
    static let vocabularyFiles = [
        "steps.yml", "themes.yml", "sectors.yml", "stakeholders.yml", "domains.yml", "publication-kinds.yml",
        "sides.yml", "goals.yml", "indicators.yml", "territories.yml", "measures.yml", "glossary.yml",
    ]
    private static let otherFolders = ["vocabulary", "project", "territories"]

    init(_ listing: ContentSource.Listing) {
        diagnostics = listing.diagnostics
        var conflicted = Set<String>()
        var entryFiles: [EntryReference: [ContentFile]] = [:]
        for folder in listing.folders.sorted() {
            guard let parts = parts(of: folder, &conflicted) else { continue }
            addFolder(parts, &entryFiles)
        }
        for file in listing.files.sorted(by: { $0.path < $1.path }) {
            guard let parts = parts(of: file.path, &conflicted) else { continue }
            add(file, parts, &entryFiles)
        }
        let order = Dictionary(uniqueKeysWithValues: Collection.allCases.enumerated().map { ($1, $0) })
        entries = entryFiles.map { reference, files in
            EntryFolder(
                reference: reference,
                folder: ContentFolder(path: "Content/\(reference)", files: files)
            )
        }.sorted {
            (order[$0.reference.collection] ?? 0, $0.reference.id)
                < (order[$1.reference.collection] ?? 0, $1.reference.id)
        }
    }

    /// The parts of a path after `Content`; nil when it is to be left alone.
    private mutating func parts(of path: String, _ conflicted: inout Set<String>) -> [Substring]? {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropFirst().map { Substring($0) }
        if parts.contains(where: IgnoredNames.isIgnored) { return nil }
        if let index = parts.firstIndex(where: IgnoredNames.isConflictedCopy) {
            let copy = "Content/" + parts[...index].joined(separator: "/")
            if conflicted.insert(copy).inserted { report(SourceDiagnostics.conflictedCopy, copy) }
            return nil
        }
        return parts
    }

    private mutating func addFolder(_ parts: [Substring], _ entryFiles: inout [EntryReference: [ContentFile]]) {
        guard let first = parts.first else { return }
        guard let collection = Collection(rawValue: String(first)) else {
            if parts.count == 1, !Self.otherFolders.contains(String(first)) {
                let known = Self.otherFolders + Collection.allCases.map(\.rawValue)
                report(SourceDiagnostics.unknownFolder, "Content/\(first)", Self.unknown(first, among: known.sorted()))
            }
            return
        }
        guard parts.count == 2 else { return }
        let id = String(parts[1])
        guard Slug.isValid(id) else {
            let proposal = Slug.make(id) ?? "my-entry"
            let arguments: [String: Diagnostic.Argument] = ["name": .text(id), "proposal": .text(proposal)]
            report(SourceDiagnostics.invalidID, "Content/\(first)/\(id)", arguments)
            return
        }
        entryFiles[EntryReference(collection, id)] = []
    }

    private mutating func add(
        _ file: ContentFile,
        _ parts: [Substring],
        _ entryFiles: inout [EntryReference: [ContentFile]]
    ) {
        guard let first = parts.first, let last = parts.last else { return }
        let name = String(last)
        if parts.count == 1 {
            if Self.rootFiles.contains(name) {
                root[name] = file
            } else if name != "README.md" {
                report(SourceDiagnostics.unknownFile, file.path, Self.unknown(last, among: Self.rootFiles))
            }
        } else if let collection = Collection(rawValue: String(first)) {
            if parts.count == 2 {
                report(
                    SourceDiagnostics.looseFile, file.path, ["name": .text(name), "folder": .text("Content/\(first)")])
            } else {
                // Those of a folder with an impossible name are not read: the name is the fault to mend first.
                entryFiles[EntryReference(collection, String(parts[1]))]?.append(file)
            }
        } else if first == "vocabulary" {
            if isKnown(file, parts, among: Self.vocabularyFiles) { vocabulary[name] = file }
        } else if first == "territories" {
            if isKnown(file, parts, among: ["statistics.csv"]) { territories[name] = file }
        } else if first == "project" {
            project.files.append(file)
        }
    }

    private mutating func isKnown(_ file: ContentFile, _ parts: [Substring], among known: [String]) -> Bool {
        guard let name = parts.last else { return false }
        if parts.count == 2, known.contains(String(name)) { return true }
        report(SourceDiagnostics.unknownFile, file.path, Self.unknown(name, among: known))
        return false
    }

    private mutating func report(
        _ kind: DiagnosticKind,
        _ path: String,
        _ arguments: [String: Diagnostic.Argument] = [:]
    ) {
        diagnostics.append(Diagnostic(kind, at: SourceLocation(path), arguments))
    }

    static func unknown(_ name: Substring, among known: [String]) -> [String: Diagnostic.Argument] {
        let arguments: [String: Diagnostic.Argument] = ["name": .text(String(name)), "choices": .choices(known)]
        return arguments.suggestingFile(String(name), among: known)
    }
}

extension [String: Diagnostic.Argument] {
    /// Adds "did you mean …?" when a known file has nearly this name, or the same but for its ending.
    func suggestingFile(_ name: String, among known: [String]) -> Self {
        let stem = Self.stem(of: name)
        guard let same = known.first(where: { Self.stem(of: $0) == stem }) else {
            return suggesting(name, among: known)
        }
        var copy = self
        copy["suggestion"] = .text(same)
        return copy
    }

    private static func stem(of name: String) -> String {
        (name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name).lowercased()
    }
}
