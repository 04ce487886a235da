/// `.vitrine` in the output folder: what Vitrine knows about what it published there.
///
/// ```
/// lock           who is publishing now
/// manifest       what was published: see ``Manifest``
/// manifest.new   what is about to be
/// journal        a commit that is under way: see ``Journal``
/// journal.undo   one that is being taken back
/// tree/          a first publication in its final shape: see ``StagedTree``
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
        static let tree = "tree"
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

    /// Whether a commit was neither finished nor taken back.
    var isUnfinished: Bool {
        get throws(SystemError) {
            for name in [Entry.journal, Entry.undo] where try folder.exists(name) { return true }
            return false
        }
    }

    /// Clears what a publication leaves behind once it is over, or that a dead one left.
    func clear() throws(SystemError) {
        try folder.removeFile(Entry.newManifest)
        for name in [Entry.tree, Entry.staging, Entry.old] { try folder.removeAll(name) }
    }
}
