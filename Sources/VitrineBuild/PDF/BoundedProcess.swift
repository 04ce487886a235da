import CLinux
import Files
import Foundation
import Glibc

/// A program that is given a bounded time, nothing to read, and a process group of its own: what it leaves running
/// ends with it.
struct BoundedProcess {
    let program: String
    let arguments: [String]
    let environment: [String: String]
    /// Where it runs; nil for where this program does.
    var folder: String?

    enum Stream { case output, errors }

    struct Outcome {
        /// What it exits with, or 128 and the number of the signal that ended it; nil when its time was over.
        let status: Int32?
        /// The end of what it wrote on the stream that is listened to; the other goes nowhere.
        let said: String
    }

    /// In bytes. A program may write without end.
    private static let mostKept = 1 << 16

    func run(within limit: Duration, hearing stream: Stream) throws(FileFailure) -> Outcome {
        var ends: [Int32] = [0, 0]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw FileFailure(program) }
        let (reader, writer) = (ends[0], ends[1])
        defer { close(reader) }
        _ = fcntl(reader, F_SETFL, O_NONBLOCK)
        let started = spawn(writing: writer, to: stream)
        close(writer)
        guard case .success(let process) = started else {
            if case .failure(let failure) = started { throw failure }
            throw FileFailure(program)
        }
        var said: [UInt8] = []
        let status = wait(for: process, reader, until: .now + limit, &said)
        return Outcome(status: status, said: String(decoding: said.suffix(Self.mostKept), as: UTF8.self))
    }

    private func wait(
        for process: pid_t, _ reader: Int32, until deadline: ContinuousClock.Instant, _ said: inout [UInt8]
    ) -> Int32? {
        var isOpen = true
        var status: Int32 = 0
        while true {
            var waited = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
            // A child of the program may hold the stream open when the program has ended.
            _ = poll(&waited, isOpen ? 1 : 0, isOpen ? 50 : 5)
            if isOpen { isOpen = hear(reader, &said) }
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process || ended < 0 && errno != EINTR { break }
            guard ContinuousClock.now < deadline else {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                return nil
            }
        }
        kill(-process, SIGKILL)
        if isOpen { _ = hear(reader, &said) }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }

    /// - Returns: whether more may come.
    private func hear(_ reader: Int32, _ said: inout [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: Self.mostKept, alignment: 1) { buffer in
            // No more at a time than would keep the clock from being looked at.
            for _ in 0..<16 {
                let count = read(reader, buffer.baseAddress, buffer.count)
                if count < 0 { return errno == EAGAIN || errno == EINTR }
                if count == 0 { return false }
                said += buffer[..<count]
                if said.count > 2 * Self.mostKept { said.removeFirst(said.count - Self.mostKept) }
            }
            return true
        }
    }

    private func spawn(writing writer: Int32, to stream: Stream) -> Result<pid_t, FileFailure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        let (heard, unheard) = stream == .output ? (STDOUT_FILENO, STDERR_FILENO) : (STDERR_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, writer, heard)
        posix_spawn_file_actions_addopen(&actions, unheard, "/dev/null", O_WRONLY, 0)
        if let folder { posix_spawn_file_actions_addchdir_np(&actions, folder) }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

        let path = URL(filePath: program).path
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let settings = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var process: pid_t = 0
        var code: Int32 = 0
        for attempt in 0..<20 {
            code = posix_spawn(&process, path, &actions, &attributes, words, settings)
            // Someone is still writing the program, or was when another thread started one of its own.
            guard code == ETXTBSY, attempt < 19 else { break }
            usleep(20_000)
        }
        return code == 0 ? .success(process) : .failure(FileFailure(program, code: code))
    }
}
