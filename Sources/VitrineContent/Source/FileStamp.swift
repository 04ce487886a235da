/// What the system says of a file besides its size, and that changes with its content.
package struct FileStamp: Sendable, Hashable {
    /// Nanoseconds since 1970.
    package var modified: Int
    /// Of the content or of anything else about the file; nobody can set it back. Nanoseconds since 1970.
    package var changed: Int
    package var inode: UInt64

    package init(modified: Int, changed: Int, inode: UInt64) {
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    package var newest: Int { max(modified, changed) }
}
