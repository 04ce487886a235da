import Diagnostics
import Files
import Glibc

/// `Content/` on disk, by plain system calls.
package enum DiskSource {
    /// - Parameter root: the site's root, the folder in which `Content` lies; absolute or relative.
    package static func source(root: String) -> ContentSource {
        let root = root.isEmpty ? "." : root
        return ContentSource(
            list: { FolderWalk.listing(of: root) },
            read: { (path) throws(ReadFailure) in
                do throws(FileFailure) {
                    return try WholeFile.read(root + "/" + path)
                } catch {
                    throw ReadFailure(error.reason)
                }
            }
        )
    }

    static func lastReason() -> String {
        String(cString: strerror(errno))
    }
}

extension FileStamp {
    init(_ status: stat) {
        self.init(
            modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim),
            inode: UInt64(status.st_ino))
    }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
}
