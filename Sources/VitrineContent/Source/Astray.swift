import Bytes
import Diagnostics

/// What is there, though not under the name by which it is read. That is said; what names it is not called wrong as
/// well.
struct Astray: Sendable {
    /// Under the name that is proposed for their folder.
    private var entries: Set<EntryReference> = []
    /// Paths at which files and folders would be read.
    private var paths: Set<String> = []
    /// Paths of copies, which are set aside.
    private var copies: Set<String> = []

    /// - Parameter diagnostics: of the files' and folders' names.
    init(_ diagnostics: [Diagnostic]) {
        for fault in diagnostics {
            guard let path = fault.location?.path else { continue }
            switch fault.kind {
            case SourceDiagnostics.invalidID:
                guard case .text(let id)? = fault.arguments["proposal"] else { continue }
                let name = lastPart(of: Self.folder(of: path))
                entries.insert(EntryReference(Catalogue.builtIn.collection(name) ?? Collection(declared: name), id))
            case SourceDiagnostics.unknownFile, SourceDiagnostics.unknownFolder:
                guard case .text(let name)? = fault.arguments["suggestion"] else { continue }
                paths.insert(Self.folder(of: path) + "/" + name)
            case SourceDiagnostics.conflictedCopy: copies.insert(path)
            default: continue
            }
        }
    }

    /// Whether an entry that is not where it is looked for lies elsewhere, perhaps with its collection.
    func holds(_ entry: EntryReference) -> Bool {
        entries.contains(entry) || paths.contains("Content/\(entry.collection.name)")
    }

    /// Whether entries of a collection lie elsewhere.
    func holdsSome(of collection: Collection) -> Bool {
        entries.contains { $0.collection == collection } || paths.contains("Content/\(collection.name)")
    }

    /// Whether a file that is not at `path` lies elsewhere, perhaps with its folder.
    func holds(_ path: String) -> Bool {
        if paths.contains(path) || paths.contains(Self.folder(of: path)) { return true }
        let parts = lastPart(of: path).split(separator: ".")
        guard let stem = parts.first, let ending = parts.last else { return false }
        return copies.contains { copy in
            let name = lastPart(of: copy)
            return Self.folder(of: copy) == Self.folder(of: path) && name.contains(stem) && name.hasSuffix(ending)
        }
    }

    private static func folder(of path: String) -> String {
        String(path.dropLast(lastPart(of: path).count + 1))
    }

    func store(in record: inout RecordWriter) {
        record.write(entries.map(\.description).sorted())
        record.write(paths.sorted())
        record.write(copies.sorted())
    }
}
