import Bytes

/// One output of the run, and what has to happen for it to stand in the output folder.
struct StagedFile: Sendable {
    enum Action: Sendable {
        /// Stands there, by our manifest.
        case unchanged
        /// Stands there with the same bytes, though the manifest does not know it as it is.
        case adopted
        case create(slot: Int)
        /// Is new, and lies in the tree that the commit moves into place: see ``StagedTree``.
        case move
        case replace(slot: Int, old: Digest)
    }

    let path: OutputPath
    let entry: Manifest.Entry
    let action: Action
}

extension Manifest.Entry {
    init(_ digest: Digest, _ status: FileStatus) {
        self.init(digest: digest, size: status.size, modified: status.modified, inode: status.inode)
    }
}
