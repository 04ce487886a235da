import Diagnostics
import Glibc

/// `Content/` on disk, by plain system calls.
package enum DiskSource {
    /// - Parameter root: the site's root, the folder in which `Content` lies; absolute or relative.
    package static func source(root: String) -> ContentSource {
        let root = root.isEmpty ? "." : root
        return ContentSource(
            list: { FolderWalk.listing(of: root) },
            read: { (path) throws(ReadFailure) in try readFile(root + "/" + path) }
        )
    }

    /// - Parameter limit: no more bytes than this are read, however many there are.
    package static func readFile(_ path: String, atMost limit: Int = .max) throws(ReadFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw ReadFailure(lastReason()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ReadFailure(lastReason()) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw ReadFailure("Not a regular file") }
        let size = min(max(0, Int(status.st_size)), limit)
        var failure: ReadFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let got = Glibc.read(descriptor, base + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = ReadFailure(lastReason()) }
                if got <= 0 { break }
                count += got
            }
        }
        if let failure { throw failure }
        return bytes
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
