import Diagnostics

/// What already lies in the output folder, looked at without following any link, each folder once.
struct PublishedTree {
    enum FolderState: Equatable {
        case ready
        case missing
        /// A file lies at this path, where a folder has to be.
        case file(String)
        /// A link, a device or a folder of another file system lies at this path.
        case unusable(Diagnostic)
    }

    let output: Folder
    private let device: UInt64
    private var known: [String: FolderState] = ["": .ready]
    private var writable: Set<String> = []

    init(_ output: Folder) {
        self.output = output
        device = FileStatus(descriptor: output.descriptor)?.device ?? 0
    }

    mutating func state(ofFolder path: String) throws(SystemError) -> FolderState {
        if let state = known[path] { return state }
        var state = try state(ofFolder: path.enclosingFolder)
        if state == .ready { state = try look(path) }
        known[path] = state
        return state
    }

    /// Fails where names cannot be added to a folder or taken from it, before anything is.
    mutating func requireWritable(_ folder: String) throws(SystemError) {
        if writable.insert(folder).inserted { try output.requireWritable(folder) }
    }

    private func look(_ path: String) throws(SystemError) -> FolderState {
        guard let status = try output.status(of: path) else { return .missing }
        switch status.kind {
        case .file: return .file(path)
        case .folder where status.device == device: return .ready
        case .folder:
            return .unusable(
                Diagnostic(
                    PublishDiagnostics.otherFileSystem, at: SourceLocation(output.shown(path)),
                    ["path": .text(output.shown(path))]))
        case .link, .other: return .unusable(Self.foreignLink(path, in: output))
        }
    }

    static func foreignLink(_ path: String, in output: Folder) -> Diagnostic {
        Diagnostic(
            PublishDiagnostics.foreignLink, at: SourceLocation(output.shown(path)), ["path": .text(output.shown(path))])
    }

    /// Every file and every folder in a folder, at any depth; a folder comes before what it holds.
    func contents(of folder: String) throws(SystemError) -> (files: [String], folders: [String]) {
        var files: [String] = []
        var folders: [String] = []
        for name in try output.names(in: folder) {
            let path = folder + "/" + name
            guard let status = try output.status(of: path) else { continue }
            if status.kind == .folder && status.device == device {
                folders.append(path)
                let inner = try contents(of: path)
                files += inner.files
                folders += inner.folders
            } else {
                files.append(path)
            }
        }
        return (files, folders)
    }
}
