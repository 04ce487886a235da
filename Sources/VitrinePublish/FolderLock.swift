import Glibc

/// Who publishes into a folder.
package struct LockHolder: Sendable, Equatable {
    package let process: Int
    package let host: String
    /// Seconds since 1970.
    package let since: Int

    /// `14:05`, on the machine's clock and in its zone: told to a person who waits, never written to an output.
    package var time: String {
        var moment = time_t(since)
        var parts = tm()
        guard localtime_r(&moment, &parts) != nil else { return "?" }
        let minute = String(parts.tm_min)
        return "\(parts.tm_hour):" + (minute.count < 2 ? "0" : "") + minute
    }
}

/// One publication at a time: an advisory `flock` on `.vitrine/lock`, which the kernel drops when its holder
/// dies, however it dies. What the file says is for people only.
final class FolderLock: Sendable {
    private let descriptor: Int32
    private let isReleased = Guarded(false)

    /// Nil when another still holds it after `patience`.
    init?(
        in folder: Folder, patience: Duration, whenWaiting: (LockHolder?) -> Void
    ) throws(SystemError) {
        let deadline = ContinuousClock.now + patience
        var told = false
        while true {
            let file = openat(
                folder.descriptor, ControlFolder.Entry.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
            guard file >= 0 else { throw folder.failure(ControlFolder.Entry.lock) }
            if flock(file, LOCK_EX | LOCK_NB) == 0 {
                if try Self.isStill(file, in: folder) {
                    descriptor = file
                    Self.sign(file)
                    return
                }
                close(file)
                continue
            }
            let code = errno
            close(file)
            guard code == EWOULDBLOCK || code == EINTR else {
                throw folder.failure(ControlFolder.Entry.lock, code)
            }
            guard ContinuousClock.now < deadline else { return nil }
            if !told {
                told = true
                whenWaiting(Self.holder(in: folder))
            }
            usleep(20_000)
        }
    }

    deinit { release() }

    func release() {
        isReleased.withLock { isReleased in
            if !isReleased { close(descriptor) }
            isReleased = true
        }
    }

    /// False when the folder was removed or replaced between opening and locking.
    private static func isStill(_ file: Int32, in folder: Folder) throws(SystemError) -> Bool {
        let named = try folder.status(of: ControlFolder.Entry.lock)
        return named?.inode == FileStatus(descriptor: file)?.inode
    }

    private static func sign(_ file: Int32) {
        var system = utsname()
        let host =
            uname(&system) == 0
            ? withUnsafeBytes(of: system.nodename) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) } : ""
        let line = Array("\(getpid()) \(host.isEmpty ? "?" : host) \(time(nil))\n".utf8)
        // A failure leaves a lock that says nothing, which is still a lock.
        guard ftruncate(file, 0) == 0 else { return }
        _ = line.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
    }

    static func holder(in folder: Folder) -> LockHolder? {
        guard let bytes = try? folder.read(ControlFolder.Entry.lock) else { return nil }
        let words = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        guard words.count == 3, let process = Int(words[0]), let since = Int(words[2]) else { return nil }
        return LockHolder(process: process, host: String(words[1]), since: since)
    }
}
