import Bytes
import Glibc

/// Whole files, read and written with plain system calls: some 15 µs a small file where `Data` takes 150.
extension Folder {
    func read(_ path: String) throws(SystemError) -> [UInt8] {
        let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        guard let bytes = readAll(file) else { throw failure(path) }
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
        let file = openat(descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure(path) }
        var status: FileStatus?
        var code: Int32 = 0
        if !writeAll(bytes, to: file)
            || permissions.map({ fchmod(file, mode_t($0)) != 0 }) ?? false
            || sync && fdatasync(file) != 0 && errno != EINVAL
        {
            code = errno
        } else {
            status = FileStatus(descriptor: file)
            if status == nil { code = errno }
        }
        // A full network disk may say so only here.
        if close(file) != 0, code == 0, errno != EINTR { code = errno }
        guard code == 0, let status else {
            unlinkat(descriptor, path, 0)
            throw failure(path, code)
        }
        return status
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

/// The bytes of a file outside the output folder, links followed.
func readFile(_ path: String) throws(SystemError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw SystemError(at: path) }
    defer { close(file) }
    guard let bytes = readAll(file) else { throw SystemError(at: path) }
    return bytes
}

private func readAll(_ file: Int32) -> [UInt8]? {
    let expected = FileStatus(descriptor: file)?.size ?? 0
    // One byte more than the size, so that one read both fetches all and shows that it was all.
    var room = max(0, expected) &+ 1
    var bytes: [UInt8] = []
    while true {
        var received = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            repeat { received = Glibc.read(file, buffer.baseAddress, room) } while received < 0 && errno == EINTR
            count = max(0, received)
        }
        guard received >= 0 else { return nil }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        if received == 0 || (received < room && bytes.count >= expected) { return bytes }
        room = 1 << 20
    }
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
        let written = Glibc.write(file, rest.baseAddress, rest.count)
        if written < 0 {
            if errno == EINTR { continue }
            return false
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return true
}
