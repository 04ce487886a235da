import Bytes
import CLinux
import Glibc

/// An open folder. Paths given to its methods are relative to it; no method follows a link at the path's end.
///
/// It stays the same folder when it is renamed or when another is mounted over its name.
final class Folder: Sendable {
    let descriptor: Int32
    /// The path that people know it by, for diagnostics.
    let shown: String

    init(_ path: String, in parent: Int32 = AT_FDCWD, shown: String, followingLinks: Bool = false)
        throws(SystemError)
    {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
        descriptor = openat(parent, path, flags)
        self.shown = shown
        guard descriptor >= 0 else { throw SystemError(errno == ELOOP ? ENOTDIR : errno, at: shown) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func shown(_ path: String) -> String {
        if path.isEmpty { return shown }
        return shown.hasSuffix("/") ? shown + path : shown + "/" + path
    }

    func failure(_ path: String, _ code: Int32 = errno) -> SystemError {
        SystemError(code, at: shown(path))
    }

    /// Nil when nothing lies there.
    func status(of path: String) throws(SystemError) -> FileStatus? {
        var status = stat()
        guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure(path)
        }
        return FileStatus(status)
    }

    func exists(_ path: String) throws(SystemError) -> Bool {
        try status(of: path) != nil
    }

    func requireWritable(_ path: String) throws(SystemError) {
        guard faccessat(descriptor, path.isEmpty ? "." : path, W_OK | X_OK, AT_EACCESS) == 0 else {
            throw failure(path)
        }
    }

    /// The names inside, sorted, without `.` and `..`.
    func names(in path: String) throws(SystemError) -> [String] {
        let listing = openat(descriptor, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard listing >= 0 else { throw failure(path) }
        guard let stream = fdopendir(listing) else {
            let error = failure(path)
            close(listing)
            throw error
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Whether nothing lies here but one thing, as far as one may look.
    func holdsNothing(but name: String) -> Bool {
        guard let names = try? names(in: ".") else { return false }
        return names.allSatisfy { $0 == name }
    }
}

// MARK: - Changing

extension Folder {
    /// Returns false when something already lies there.
    func makeFolder(_ path: String) throws(SystemError) -> Bool {
        if mkdirat(descriptor, path, 0o755) == 0 { return true }
        if errno == EEXIST { return false }
        throw failure(path)
    }

    func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
        guard fchmodat(descriptor, path, mode_t(permissions), 0) == 0 else { throw failure(path) }
    }

    /// Returns false when nothing lay there.
    @discardableResult
    func removeFile(_ path: String) throws(SystemError) -> Bool {
        if unlinkat(descriptor, path, 0) == 0 { return true }
        if errno == ENOENT || errno == ENOTDIR { return false }
        throw failure(path)
    }

    /// Returns false when the folder is not empty, is mounted, or is no longer there.
    @discardableResult
    func removeEmptyFolder(_ path: String) throws(SystemError) -> Bool {
        if unlinkat(descriptor, path, AT_REMOVEDIR) == 0 { return true }
        switch errno {
        case ENOTEMPTY, EEXIST, EBUSY, ENOENT, ENOTDIR: return false
        default: throw failure(path)
        }
    }

    /// Removes a file, or a folder with all that is in it; not what is mounted there.
    func removeAll(_ path: String) throws(SystemError) {
        guard let status = try status(of: path) else { return }
        guard status.kind == .folder else {
            try removeFile(path)
            return
        }
        guard FileStatus(descriptor: descriptor)?.device == status.device else { return }
        let inner = try Folder(path, in: descriptor, shown: shown(path))
        for name in try inner.names(in: ".") where unlinkat(inner.descriptor, name, 0) != 0 {
            try inner.removeAll(name)
        }
        try removeEmptyFolder(path)
    }

    /// Moves a file to `target` in `other`, in one step for anyone who looks, over what lies there.
    func rename(_ path: String, to target: String, in other: Folder) throws(SystemError) {
        guard renameat(descriptor, path, other.descriptor, target) == 0 else { throw other.failure(target) }
    }

    /// Moves a file to where nothing lies; what lies there is left alone, and an error.
    func renameToFree(_ path: String, to target: String, in other: Folder) throws(SystemError) {
        let noReplace: UInt32 = 1
        if renameat2(descriptor, path, other.descriptor, target, noReplace) == 0 { return }
        // File systems that know no flags (NFS, 9p) answer EINVAL.
        guard errno == EINVAL || errno == ENOSYS else { throw other.failure(target) }
        guard try !other.exists(target) else { throw other.failure(target, EEXIST) }
        try rename(path, to: target, in: other)
    }

    /// Gives a file a second name; where hard links are not to be had, a copy.
    func keep(_ path: String, as target: String, in other: Folder) throws(SystemError) {
        if linkat(descriptor, path, other.descriptor, target, 0) == 0 || errno == EEXIST { return }
        switch errno {
        case EPERM, EOPNOTSUPP, ENOSYS, EMLINK, EINVAL:
            let part = target + ".part"
            try other.removeFile(part)
            try other.write(try read(path), to: part)
            try other.rename(part, to: target, in: other)
        default: throw failure(path)
        }
    }
}

extension Folder {
    /// Forces names and data of the whole file system to the disk.
    func syncFileSystem() throws(SystemError) {
        guard syncfs(descriptor) == 0 else { throw failure("") }
    }

    /// Forces the folder's own list of names to the disk.
    func syncNames() throws(SystemError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure("") }
    }

    func syncData(of path: String) throws(SystemError) {
        let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        guard fdatasync(file) == 0 || errno == EINVAL else { throw failure(path) }
    }
}
