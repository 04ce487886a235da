import Diagnostics
import Locales
import Workers

/// The files of `Content/`, each where it belongs; what belongs nowhere is reported.
struct ContentTree {
    /// Directly in `Content/`, by name.
    private(set) var root: [String: ContentFile] = [:]
    private(set) var vocabulary: [String: ContentFile] = [:]
    private(set) var project = ContentFolder(path: "Content/project", files: [])
    private(set) var territories: [String: ContentFile] = [:]
    /// Each declares a collection, by its name.
    private(set) var declarations: [(name: String, file: ContentFile)] = []
    /// Tables in the folders of declared collections.
    private(set) var tables: [Collection: [ContentFile]] = [:]
    private(set) var map = MapFolder()
    /// By collection, in the order of `Collection`; then by id.
    private(set) var entries: [EntryFolder] = []
    private(set) var diagnostics: [Diagnostic]

    static let rootFiles = ["site.yml", "fields.yml"]
    static let vocabularyFiles = [
        "steps.yml", "themes.yml", "sectors.yml", "stakeholders.yml", "domains.yml", "publication-kinds.yml",
        "sides.yml", "goals.yml", "indicators.yml", "territories.yml", "measures.yml", "glossary.yml",
    ]
    private static let otherFolders = ["vocabulary", "project", "territories", "map", "collections"]

    /// `map/`.
    struct MapFolder {
        static let townsFile = "towns.yml"
        static let landsEnding = ".geojson"

        /// In the order of their names.
        var lands: [ContentFile] = []
        var towns: ContentFile?
    }

    init(_ listing: ContentSource.Listing) {
        diagnostics = listing.diagnostics
        let content = Self.clean(listing.root, &diagnostics)
        for file in content.files { addToRoot(file) }
        for folder in content.folders where folder.name == "collections" { addDeclarations(folder) }
        let known = Catalogue.builtIn.types.map(\.collection) + declarations.map { Collection(declared: $0.name) }
        let collections = Dictionary(grouping: content.folders) { folder in known.first { $0.name == folder.name } }
        for collection in known {
            for folder in collections[collection] ?? [] { add(folder, of: collection) }
        }
        for folder in collections[nil] ?? [] { addShared(folder) }
    }

    private mutating func addToRoot(_ file: ContentFile) {
        let name = String(file.name)
        if Self.rootFiles.contains(name) {
            root[name] = file
        } else if name != "README.md" {
            report(SourceDiagnostics.unknownFile, file.path, Self.unknown(file.name, among: Self.rootFiles))
        }
    }

    private mutating func addDeclarations(_ folder: ListedFolder) {
        for file in Self.allFiles(of: folder, &diagnostics) {
            let name = String(file.name.dropLast(4))
            let isTaken = (Collection.builtIn.map(\.name) + Self.otherFolders + SiteKeys.sections).contains(name)
            guard file.name.hasSuffix(".yml"), Slug.isValid(name), !isTaken else {
                let proposal = (Slug.make(name) ?? "podcasts") + (isTaken ? "-2" : "")
                report(
                    SourceDiagnostics.invalidID, file.path,
                    ["name": .text(String(file.name)), "proposal": .text(proposal + ".yml")])
                continue
            }
            declarations.append((name, file))
        }
    }

    private mutating func add(_ folder: ListedFolder, of collection: Collection) {
        let folder = Self.clean(folder, &diagnostics)
        for file in folder.files {
            if collection.isDeclared, file.name.hasSuffix(".csv") {
                tables[collection, default: []].append(file)
                continue
            }
            let arguments: [String: Diagnostic.Argument] = [
                "name": .text(String(file.name)), "folder": .text(folder.path),
            ]
            report(SourceDiagnostics.looseFile, file.path, arguments)
        }
        let found = Workers.map(below: folder.folders.count) { index in
            var faults: [Diagnostic] = []
            let entry = Self.entry(folder.folders[index], of: collection, &faults)
            return (entry, faults)
        }
        entries.reserveCapacity(entries.count + found.count)
        for (entry, faults) in found {
            if let entry { entries.append(entry) }
            if !faults.isEmpty { diagnostics += faults }
        }
    }

    private static func entry(
        _ folder: ListedFolder, of collection: Collection, _ faults: inout [Diagnostic]
    ) -> EntryFolder? {
        let id = String(folder.name)
        guard Slug.isValid(id) else {
            let proposal = Slug.make(id) ?? "my-entry"
            let arguments: [String: Diagnostic.Argument] = ["name": .text(id), "proposal": .text(proposal)]
            faults.append(Diagnostic(SourceDiagnostics.invalidID, at: SourceLocation(folder.path), arguments))
            // Its files are not looked at: the name is the fault to mend first.
            return nil
        }
        let files = allFiles(of: folder, &faults)
        return EntryFolder(
            reference: EntryReference(collection, id), folder: ContentFolder(path: folder.path, files: files))
    }

    private mutating func addShared(_ folder: ListedFolder) {
        let files = { (diagnostics: inout [Diagnostic]) in Self.allFiles(of: folder, &diagnostics) }
        switch folder.name {
        case "vocabulary":
            for file in files(&diagnostics) where isKnown(file, in: folder, among: Self.vocabularyFiles) {
                vocabulary[String(file.name)] = file
            }
        case "territories":
            for file in files(&diagnostics) where isKnown(file, in: folder, among: ["statistics.csv"]) {
                territories[String(file.name)] = file
            }
        case "map": for file in files(&diagnostics) { addToMap(file, in: folder) }
        case "project": project.files = files(&diagnostics)
        case "collections": break
        default:
            let known = Self.otherFolders + Collection.builtIn.map(\.name) + declarations.map(\.name)
            report(SourceDiagnostics.unknownFolder, folder.path, Self.unknown(folder.name, among: known.sorted()))
        }
    }

    /// Without what is to be left alone; a conflicted copy is reported as a whole.
    private static func clean(_ folder: ListedFolder, _ diagnostics: inout [Diagnostic]) -> ListedFolder {
        func isWanted(_ name: Substring, _ path: String) -> Bool {
            if IgnoredNames.isIgnored(name) { return false }
            guard IgnoredNames.isConflictedCopy(name) else { return true }
            diagnostics.append(Diagnostic(SourceDiagnostics.conflictedCopy, at: SourceLocation(path)))
            return false
        }
        var folder = folder
        folder.files.removeAll { !isWanted($0.name, $0.path) }
        folder.folders.removeAll { !isWanted($0.name, $0.path) }
        return folder
    }

    /// In the order of their paths, those of inner folders too.
    static func allFiles(of folder: ListedFolder, _ diagnostics: inout [Diagnostic]) -> [ContentFile] {
        let folder = clean(folder, &diagnostics)
        guard !folder.folders.isEmpty else { return folder.files }
        var files = folder.files
        for inner in folder.folders { files += allFiles(of: inner, &diagnostics) }
        return files.sorted { $0.path < $1.path }
    }

    private mutating func addToMap(_ file: ContentFile, in folder: ListedFolder) {
        let isBelow = file.path.utf8.count > folder.path.utf8.count + 1 + file.name.utf8.count
        if !isBelow, file.name == MapFolder.townsFile {
            map.towns = file
        } else if !isBelow, file.path.hasEnding(MapFolder.landsEnding) {
            map.lands.append(file)
        } else {
            var arguments = Self.unknown(file.name, among: [MapFolder.townsFile])
            arguments["choices"] = .choices(["*" + MapFolder.landsEnding, MapFolder.townsFile])
            if let end = file.name.lastIndex(of: "."),
                [".json", ".geo"].contains(file.name[end...].lowercased().prefix(5))
            {
                arguments["suggestion"] = .text(file.name[..<end] + MapFolder.landsEnding)
            }
            report(SourceDiagnostics.unknownFile, file.path, arguments)
        }
    }

    private mutating func isKnown(_ file: ContentFile, in folder: ListedFolder, among known: [String]) -> Bool {
        if file.path.utf8.count == folder.path.utf8.count + 1 + file.name.utf8.count, known.contains(String(file.name))
        {
            return true
        }
        report(SourceDiagnostics.unknownFile, file.path, Self.unknown(file.name, among: known))
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
