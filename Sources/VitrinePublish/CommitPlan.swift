import Bytes
import Diagnostics

/// What a commit does, in order, worked out in full before anything is touched.
///
/// New files come first, assets before the pages that ask for them; then changed files; then files that take
/// a folder's place, or the reverse; what is gone comes last. Of a first publication whole folders are new.
struct CommitPlan {
    private(set) var steps: [Step] = []
    private(set) var problems: [Diagnostic] = []
    private(set) var warnings: [Diagnostic] = []
    private(set) var removed = 0
    /// Folders that somebody else made, for the next manifest.
    private(set) var foundFolders: Set<String>

    private var tree: PublishedTree
    private let manifest: Manifest
    private let staging: StagingArea
    private var made: Set<String> = []
    /// The folder, with a `/`, that was last planned to come with all that is in it.
    private var moved: String?
    /// What is gone from the site and stands there as it was published.
    private var removals: [String: Step] = [:]

    private var assets: [Step] = []
    private var fresh: [Step] = []
    private var changed: [Step] = []
    private var swaps = Swaps()

    private struct Swaps {
        var removals: [Step] = []
        var folders: [String] = []
        var creations: [Step] = []
    }

    /// - Parameters:
    ///   - files: sorted by path.
    ///   - gone: the manifest's entries that are not among them.
    init(
        _ files: [StagedFile], gone: [Int], manifest: Manifest, output: Folder, staging: StagingArea
    ) throws(SystemError) {
        tree = PublishedTree(output)
        self.manifest = manifest
        self.staging = staging
        foundFolders = []
        for folder in manifest.foundFolders where OutputPath(folder) != nil {
            if try tree.state(ofFolder: folder) == .ready { foundFolders.insert(folder) }
        }
        for index in gone { try planRemoval(of: index) }
        for file in files { try plan(file) }
        removed = removals.count
        try finish(keeping: files)
    }

    // MARK: What is gone

    private mutating func planRemoval(of index: Int) throws(SystemError) {
        // A manifest may be forged: its paths are trusted no more than any other.
        guard let path = OutputPath(manifest.path(at: index))?.string, let entry = manifest.entry(at: index),
            try tree.state(ofFolder: path.enclosingFolder) == .ready,
            let status = try tree.output.status(of: path)
        else { return }
        var isOurs = entry.recognises(status)
        if !isOurs, status.kind == .file { isOurs = try tree.output.digest(of: path) == entry.digest }
        if isOurs {
            try tree.requireWritable(path.enclosingFolder)
            removals[path] = .remove(path, old: entry.digest, slot: staging.reserveSlot())
        } else if status.kind != .folder {
            warnings.append(diagnostic(PublishDiagnostics.editedFileKept, path))
        }
    }

    // MARK: What stands there afterwards

    private mutating func plan(_ file: StagedFile) throws(SystemError) {
        let path = file.path.string
        switch file.action {
        case .unchanged: return
        case .adopted: _ = try prepareFolder(of: path)
        case .replace(let slot, let old):
            guard try prepareFolder(of: path) != nil else { return }
            changed.append(.replace(path, file.entry.digest, old: old, slot: slot))
        case .create(let slot): try planCreation(.create(path, file.entry.digest, slot: slot))
        case .move:
            if let moved, path.utf8.starts(with: moved.utf8) { return }
            if try !movesFolder(of: path) { try planCreation(.move(path)) }
        }
    }

    private mutating func planCreation(_ step: Step) throws(SystemError) {
        guard let isSwap = try prepareFolder(of: step.path) else { return }
        if try takesFolder(step.path) || isSwap {
            swaps.creations.append(step)
        } else {
            addFresh(step)
        }
    }

    /// Plans that the outermost folder of a file that is not there yet comes with all that is in it. Returns false when
    /// all are there, or cannot be.
    private mutating func movesFolder(of path: String) throws(SystemError) -> Bool {
        for folder in path.enclosingFolders where try tree.state(ofFolder: folder) == .missing {
            try tree.requireWritable(folder.enclosingFolder)
            noteFound(folder)
            addFresh(.move(folder))
            moved = folder + "/"
            return true
        }
        return false
    }

    private mutating func addFresh(_ step: Step) {
        if step.path == "assets" || step.path.hasPrefix("assets/") {
            assets.append(step)
        } else {
            fresh.append(step)
        }
    }

    /// Plans the folders that a file needs. Returns whether they wait for a file that has to go first, and nil when
    /// something is in the way.
    private mutating func prepareFolder(of path: String) throws(SystemError) -> Bool? {
        let parent = path.enclosingFolder
        switch try tree.state(ofFolder: parent) {
        case .ready:
            try tree.requireWritable(parent)
            noteFound(path)
            return false
        case .missing:
            try makeFolders(of: path, isSwap: false)
            return false
        case .file(let blocking):
            guard let removal = removals[blocking] else {
                problems.append(diagnostic(PublishDiagnostics.foreignFile, blocking))
                return nil
            }
            if !swaps.removals.contains(removal) { swaps.removals.append(removal) }
            try makeFolders(of: path, isSwap: true)
            return true
        case .unusable(let problem):
            problems.append(problem)
            return nil
        }
    }

    private mutating func makeFolders(of path: String, isSwap: Bool) throws(SystemError) {
        for folder in path.enclosingFolders where !made.contains(folder) {
            if try tree.state(ofFolder: folder) == .ready {
                try tree.requireWritable(folder)
                noteFound(folder + "/")
                continue
            }
            made.insert(folder)
            if isSwap {
                swaps.creations.append(.makeFolder(folder))
            } else {
                addFresh(.makeFolder(folder))
            }
        }
    }

    /// Remembers folders that are there though nothing was published in them.
    private mutating func noteFound(_ path: String) {
        for folder in path.enclosingFolders.reversed() {
            if foundFolders.contains(folder) || made.contains(folder) || manifest.hasFiles(in: folder) { return }
            foundFolders.insert(folder)
        }
    }

    /// Whether a folder lies where the file has to be, which is then planned to go with all that was published in it.
    private mutating func takesFolder(_ path: String) throws(SystemError) -> Bool {
        guard try tree.state(ofFolder: path) == .ready else { return false }
        let contents = try tree.contents(of: path)
        let foreign =
            contents.files.first { removals[$0] == nil }
            ?? (contents.folders + [path]).first { foundFolders.contains($0) || !manifest.hasFiles(in: $0) }
        if let foreign {
            problems.append(diagnostic(PublishDiagnostics.foreignFolder, path, other: foreign))
            return true
        }
        swaps.removals += contents.files.compactMap { removals[$0] }
        swaps.folders += [path] + contents.folders
        return true
    }

    // MARK: Order

    private mutating func finish(keeping files: [StagedFile]) throws(SystemError) {
        let early = Set(swaps.removals.map(\.path))
        let late = removals.filter { !early.contains($0.key) }.sorted { $0.key.comesBefore($1.key) }
        steps = assets + fresh + changed
        steps += swaps.removals
        steps += swaps.folders.reversed().map { .removeFolder($0) }
        steps += swaps.creations
        steps += late.map(\.value)
        guard !late.isEmpty else { return }

        var needed = foundFolders
        for file in files {
            var folder = file.path.string.enclosingFolder
            while !folder.isEmpty, needed.insert(folder).inserted { folder = folder.enclosingFolder }
        }
        var emptied: Set<String> = []
        for (path, _) in late {
            for folder in path.enclosingFolders where !needed.contains(folder) { emptied.insert(folder) }
        }
        // A folder's path is a prefix of what lies in it, so that the reverse order goes from the inside out.
        steps += emptied.sorted { $1.comesBefore($0) }.map { .removeFolder($0) }
    }

    private func diagnostic(_ kind: DiagnosticKind, _ path: String, other: String? = nil) -> Diagnostic {
        var arguments: [String: Diagnostic.Argument] = ["path": .text(tree.output.shown(path))]
        if let other { arguments["other"] = .text(tree.output.shown(other)) }
        return Diagnostic(kind, at: SourceLocation(tree.output.shown(path)), arguments)
    }
}
