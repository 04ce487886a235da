/// `.vitrine` in the output folder: what Vitrine knows about what it published there.
///
/// ```
/// lock           who is publishing now
/// manifest       what was published: see ``Manifest``
/// manifest.new   what is about to be
/// journal        a commit that is under way: see ``Journal``
/// journal.undo   one that is being taken back
/// staging/       new files, by number, until they are renamed into place
/// old/           what they replaced, by the same number, until the commit is over
/// ```
struct ControlFolder {
    static let name = ".vitrine"

    enum Entry {
        static let lock = "lock"
        static let manifest = "manifest"
        static let newManifest = "manifest.new"
        static let journal = "journal"
        static let undo = "journal.undo"
        static let staging = "staging"
        static let old = "old"
    }

    let folder: Folder

    init(in output: Folder) throws(SystemError) {
        _ = try output.makeFolder(Self.name)
        folder = try Folder(Self.name, in: output.descriptor, shown: output.shown(Self.name))
    }

    func openFolder(_ name: String) throws(SystemError) -> Folder {
        _ = try folder.makeFolder(name)
        return try Folder(name, in: folder.descriptor, shown: folder.shown(name))
    }

    /// Clears what a publication leaves behind once it is over, or that a dead one left.
    func clear() throws(SystemError) {
        try folder.removeFile(Entry.newManifest)
        for name in [Entry.staging, Entry.old] {
            guard let status = try folder.status(of: name) else { continue }
            guard status.kind == .folder else {
                try folder.removeFile(name)
                continue
            }
            let inner = try Folder(name, in: folder.descriptor, shown: folder.shown(name))
            for file in try folder.names(in: name) { try inner.removeFile(file) }
            try folder.removeEmptyFolder(name)
        }
    }
}
