/// All that is to stand in the folder: the files of a run, and those of the last publication that are kept beside them.
/// As long as no path comes or goes, the latter are not looked at one by one.
struct CommittedOutputs {
    /// Without those that are kept unlooked at.
    private(set) var files: [StagedFile]
    /// The manifest's entries that are to go.
    let gone: [Int]
    private let manifest: Manifest
    /// What differs from the manifest, by place; nil where it is to be written anew.
    private let changes: [Int: Manifest.Entry]?

    /// - Parameters:
    ///   - seen: which entries of the manifest are staged or kept.
    ///   - exempt: the entries that are not kept, where all others are.
    init(_ staged: [StagedFile], seen: [Bool], exempt: Set<Int>?, manifest: Manifest) {
        self.manifest = manifest
        gone = seen.indices.filter { !seen[$0] }
        var files = staged
        var changes: [Int: Manifest.Entry]?
        if let exempt {
            var places: [Int: Manifest.Entry] = [:]
            for file in staged {
                if let place = manifest.index(of: file.path.string), exempt.contains(place) {
                    places[place] = file.entry
                }
            }
            if gone.isEmpty, places.count == staged.count {
                changes = places
            } else {
                files += manifest.files(but: exempt)
            }
        }
        self.changes = changes
        self.files = files
    }

    /// By path, as the manifest has to be.
    mutating func sort() { files.sort { $0.path < $1.path } }

    /// Whether the paths are those of the last publication, which agree with each other.
    var arePathsSame: Bool { gone.isEmpty && (changes != nil || files.count == manifest.count) }

    /// Whether the tree has shown that no two paths clash. What it cannot show is a clash in upper and lower case.
    var agreeInTree: Bool {
        files.allSatisfy { file in
            guard case .move = file.action else { return false }
            return file.path.string.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0) }
        }
    }

    var areUnchanged: Bool {
        arePathsSame && files.allSatisfy { if case .unchanged = $0.action { true } else { false } }
    }

    func newManifest(foundFolders: [String]) -> [UInt8] {
        if let changes { return manifest.file(foundFolders: foundFolders, changes: changes) }
        return Manifest.file(foundFolders: foundFolders, entries: files.lazy.map { ($0.path, $0.entry) })
    }

    /// The paths of the files that lie in a tree.
    var moving: [String] {
        files.compactMap { if case .move = $0.action { $0.path.string } else { nil } }
    }

    var summary: PublishSummary {
        var summary = PublishSummary(unchanged: changes.map { manifest.count - $0.count } ?? 0)
        for file in files {
            switch file.action {
            case .unchanged, .adopted: summary.unchanged += 1
            case .create, .move, .replace:
                summary.written += 1
                summary.bytes += file.entry.size
            }
        }
        return summary
    }
}

extension Manifest {
    fileprivate func files(but exempt: Set<Int>) -> [StagedFile] {
        (0..<count).compactMap { index in
            guard !exempt.contains(index), let path = OutputPath(path(at: index)), let entry = entry(at: index) else {
                return nil
            }
            return StagedFile(path: path, entry: entry, action: .unchanged)
        }
    }
}
