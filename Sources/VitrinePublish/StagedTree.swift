import Bytes

/// The files of a publication into a folder that holds nothing yet, in their final shape: each lies under its own
/// path, so that the commit moves a few folders where it would have to make and fill thousands.
///
/// A clash between two outputs shows here as a name that is taken. Such a file is staged by number, as any other
/// publication's, and the commit finds and words the clash.
final class StagedTree: Sendable {
    private let control: ControlFolder
    private let opened = Guarded<Opened?>(nil)

    private struct Opened {
        let folder: Folder
        /// Whether the process's file mode mask would hide published files from a web server.
        let setsPermissions: Bool
    }

    init(in control: ControlFolder) {
        self.control = control
    }

    /// A new file; nil where another output has taken its name or that of a folder on the way. Safe to call from any
    /// thread.
    func create(_ path: OutputPath) throws(SystemError) -> OpenFile? {
        let opened = try open()
        do throws(SystemError) {
            try makeFolder(path.string.enclosingFolder, in: opened)
            return try opened.folder.create(path.string, permissions: opened.setsPermissions ? 0o644 : nil)
        } catch {
            if error.isAboutTakenName { return nil }
            throw error
        }
    }

    /// Nobody remembers which folders there are: most files are the first of theirs, and the system knows.
    private func makeFolder(_ path: String, in opened: Opened) throws(SystemError) {
        guard !path.isEmpty else { return }
        let isMade: Bool
        do throws(SystemError) {
            isMade = try opened.folder.makeFolder(path)
        } catch {
            guard error.isAboutMissingName else { throw error }
            try makeFolder(path.enclosingFolder, in: opened)
            isMade = try opened.folder.makeFolder(path)
        }
        if isMade, opened.setsPermissions { try opened.folder.setPermissions(0o755, of: path) }
    }

    private func open() throws(SystemError) -> Opened {
        try opened.withLock { opened throws(SystemError) in
            if let opened { return opened }
            let folder = try control.openFolder(ControlFolder.Entry.tree)
            let given = FileStatus(descriptor: folder.descriptor)?.permissions ?? 0
            let fresh = Opened(folder: folder, setsPermissions: given & 0o755 != 0o755)
            opened = fresh
            return fresh
        }
    }
}
