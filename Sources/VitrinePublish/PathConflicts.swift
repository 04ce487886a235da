import Diagnostics

/// Outputs that cannot all stand in one folder: the same path twice, a file that is another's folder, names that
/// differ only in case.
struct PathConflicts {
    private(set) var found: [Diagnostic] = []
    private var files: [String: String] = [:]
    private var folders: [String: String] = [:]
    private var previousFolder = ""
    private let shown: (String) -> String

    /// - Parameter paths: sorted.
    init(_ paths: some Collection<OutputPath>, shown: @escaping (String) -> String) {
        self.shown = shown
        files.reserveCapacity(paths.count)
        var previous: String?
        for path in paths {
            if path.string == previous {
                report(PublishDiagnostics.outputTwice, path.string)
                continue
            }
            previous = path.string
            enterFolders(of: path.string)
            enterFile(path.string)
        }
        for (folded, path) in files {
            guard let folder = folders[folded] else { continue }
            let inside = paths.first { $0.string.hasPrefix(folder + "/") }
            report(PublishDiagnostics.fileAndFolder, path, other: inside?.string ?? folder)
        }
    }

    private mutating func enterFile(_ path: String) {
        let folded = path.lowercased()
        if let other = files[folded] {
            report(PublishDiagnostics.caseClash, path, other: other)
        } else {
            files[folded] = path
        }
    }

    private mutating func enterFolders(of path: String) {
        let folder = path.enclosingFolder
        guard folder != previousFolder else { return }
        previousFolder = folder
        guard !folder.isEmpty, folders[folder.lowercased()] != folder else { return }
        for folder in path.enclosingFolders {
            let folded = folder.lowercased()
            if let other = folders[folded], other != folder {
                report(PublishDiagnostics.caseClash, folder, other: other)
                return
            }
            folders[folded] = folder
        }
    }

    private mutating func report(_ kind: DiagnosticKind, _ path: String, other: String? = nil) {
        var arguments: [String: Diagnostic.Argument] = ["path": .text(path)]
        if let other { arguments["other"] = .text(other) }
        found.append(
            Diagnostic(
                kind, at: SourceLocation(shown(path)), arguments, notes: other.map { [SourceLocation(shown($0))] } ?? []
            )
        )
    }
}
