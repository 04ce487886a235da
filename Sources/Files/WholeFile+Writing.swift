import Glibc

extension WholeFile {
    package enum Care: Sendable {
        /// What a person wrote: it is on the disk before it takes the place of what was there, whose permissions it
        /// takes over; a symbolic link stays one, and what it leads to is replaced.
        case precious
        /// What can be made again: nobody meets half of it, but a power cut may lose it.
        case remakable
    }

    /// Writes a file whole or not at all: beside it under a hidden name, then in its place.
    package static func write(_ bytes: [UInt8], to path: String, _ care: Care) throws(FileFailure) {
        let target = care == .precious ? resolved(path) : path
        let draft = try Draft(beside: target)
        var isWhole = bytes.withUnsafeBytes { Descriptor.write($0, to: draft.file) }
        if care == .precious {
            var status = stat()
            if isWhole, stat(target, &status) == 0 {
                // The owner first: a change of owner takes permissions away.
                _ = fchown(draft.file, status.st_uid, status.st_gid)
                isWhole = fchmod(draft.file, status.st_mode & 0o7777) == 0
            }
            if isWhole { isWhole = fsync(draft.file) == 0 }
        }
        let code = errno
        // A full network disk may say so only here.
        guard close(draft.file) == 0, isWhole, rename(draft.path, target) == 0 else {
            let reason = isWhole ? errno : code
            unlink(draft.path)
            throw FileFailure(path, code: reason)
        }
        if care == .precious { synchronise(folderOf: target) }
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The file stands there by now: a file system that cannot do this takes nothing away.
    private static func synchronise(folderOf path: String) {
        let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// A new, empty file of which nobody else knows the name.
    private struct Draft {
        let path: String
        let file: Int32

        init(beside target: String) throws(FileFailure) {
            let folder = WholeFile.folder(of: target)
            while true {
                let name = ".\(String(UInt64.random(in: .min ... .max), radix: 36)).part"
                let path = folder + "/" + name
                let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
                if file < 0, errno == EEXIST { continue }
                guard file >= 0 else { throw FileFailure(target) }
                (self.path, self.file) = (path, file)
                return
            }
        }
    }
}
