import Bytes

/// Moves from the tree into the output, and back.
///
/// Another hand may have put files into a folder from the moment that it stands in the output. So a folder that was
/// moved is never moved back: what the new manifest lists goes file by file, and folders go when that empties them.
extension StepRunner {
    func move(_ path: String) throws(SystemError) {
        guard let tree else { return }
        if isRecovery, try !tree.exists(path) { return }
        do throws(SystemError) {
            try interruption.pass(output.shown(path))
            try tree.renameToFree(path, to: path, in: output)
        } catch {
            guard error.isAboutMovingFolders, try tree.status(of: path)?.kind == .folder else { throw error }
            try makeFolder(path)
            for name in try tree.names(in: path) { try move(path + "/" + name) }
            try tree.removeEmptyFolder(path)
        }
    }

    func takeBackMove(_ path: String) throws(SystemError) {
        guard let tree, let manifest = try newManifest() else { return }
        if try tree.exists(path), try !output.exists(path) { return }
        var standing = PublishedTree(output)
        var folders: Set<String> = []
        for place in manifest.places(at: path) {
            guard let file = OutputPath(manifest.path(at: place))?.string, let entry = manifest.entry(at: place),
                try !tree.exists(file)
            else { continue }
            folders.formUnion(file.enclosingFolders.drop { $0 != path })
            guard try standing.state(ofFolder: file.enclosingFolder) == .ready, try isOurs(file, entry) else {
                continue
            }
            try interruption.pass(output.shown(file))
            try output.removeFile(file)
        }
        for folder in folders.sorted(by: { $1.comesBefore($0) }) { try output.removeEmptyFolder(folder) }
    }

    private func isOurs(_ file: String, _ entry: Manifest.Entry) throws(SystemError) -> Bool {
        if let status = try output.status(of: file), entry.recognises(status) { return true }
        return try holds(file, entry.digest)
    }

    /// Nil once it has taken effect: then all is moved, and stays.
    private func newManifest() throws(SystemError) -> Manifest? {
        guard try control.folder.exists(ControlFolder.Entry.newManifest) else { return nil }
        return Manifest(file: try control.folder.read(ControlFolder.Entry.newManifest))
    }
}
