import Bytes
import Files
import Glibc

/// Whole files, read and written with plain system calls: some 15 µs a small file where `Data` takes 150.
extension Folder {
    func read(_ path: String) throws(SystemError) -> [UInt8] {
        let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        guard let bytes = Descriptor.read(file, expecting: FileStatus(descriptor: file)?.size ?? 0) else {
            throw failure(path)
        }
        return bytes
    }

    func digest(of path: String) throws(SystemError) -> Digest {
        Digest(of: try read(path))
    }

    /// Writes a file that was not there and returns what the manifest needs to know it again.
    @discardableResult
    func write(
        _ bytes: UnsafeRawBufferPointer, to path: String, permissions: UInt32? = nil, sync: Bool = false
    ) throws(SystemError) -> FileStatus {
        let file = try create(path, permissions: permissions)
        try file.append(bytes)
        return try file.end(sync: sync)
    }

    /// A file that was not there, to be written.
    func create(_ path: String, permissions: UInt32? = nil) throws(SystemError) -> OpenFile {
        let file = openat(descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure(path) }
        let open = OpenFile(file, path, in: self)
        if let permissions, fchmod(file, mode_t(permissions)) != 0 { throw open.abandon(errno) }
        return open
    }

    @discardableResult
    func write(_ bytes: [UInt8], to path: String, sync: Bool = false) throws(SystemError) -> FileStatus {
        let result = bytes.withUnsafeBytes { buffer -> Result<FileStatus, SystemError> in
            do throws(SystemError) {
                return .success(try write(buffer, to: path, sync: sync))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Writes a file in one step for anyone who looks, over an earlier one.
    func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
        let part = path + ".part"
        try removeFile(part)
        try write(bytes, to: part, sync: true)
        try rename(part, to: path, in: self)
    }
}

/// A new file that is being written. One that cannot be written to its end is taken away again.
final class OpenFile {
    private var descriptor: Int32
    private let path: String
    private let folder: Folder

    fileprivate init(_ descriptor: Int32, _ path: String, in folder: Folder) {
        self.descriptor = descriptor
        self.path = path
        self.folder = folder
    }

    deinit {
        if descriptor >= 0 { _ = abandon(0) }
    }

    func append(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        if !Descriptor.write(bytes, to: descriptor) { throw abandon(errno) }
    }

    func end(sync: Bool = false) throws(SystemError) -> FileStatus {
        if sync, fdatasync(descriptor) != 0, errno != EINVAL { throw abandon(errno) }
        guard let status = FileStatus(descriptor: descriptor) else { throw abandon(errno) }
        let isClosed = close(descriptor)
        descriptor = -1
        // A full network disk may say so only here.
        if isClosed != 0, errno != EINTR {
            let code = errno
            unlinkat(folder.descriptor, path, 0)
            throw folder.failure(path, code)
        }
        return status
    }

    fileprivate func abandon(_ code: Int32) -> SystemError {
        close(descriptor)
        descriptor = -1
        unlinkat(folder.descriptor, path, 0)
        return folder.failure(path, code)
    }
}

/// The bytes of a file outside the output folder, links followed.
func readFile(_ path: String) throws(SystemError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(at: path) }
    defer { close(file) }
    guard let bytes = Descriptor.read(file, expecting: FileStatus(descriptor: file)?.size ?? 0) else {
        throw SystemError(at: path)
    }
    return bytes
}
