import Glibc

/// What lies at a path, links not followed.
struct FileStatus: Equatable {
    enum Kind { case file, folder, link, other }

    let kind: Kind
    let size: Int
    /// Nanoseconds since 1970.
    let modified: Int
    let inode: UInt64
    let device: UInt64
    let permissions: UInt32

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        size = Int(status.st_size)
        modified = Int(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int(status.st_mtim.tv_nsec)
        inode = UInt64(status.st_ino)
        device = UInt64(status.st_dev)
        permissions = UInt32(status.st_mode & 0o7777)
    }

    /// Of an open file.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }
}

/// What tells one folder from another, whatever name or mount it was reached by.
struct FileIdentity: Hashable {
    let device: UInt64
    let inode: UInt64

    /// Of what `path` leads to, links followed; nil when nothing is there.
    init?(ofPath path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}
