import Foundation

/// A folder under which files are written with plain system calls.
struct Folder: Sendable {
    let path: String

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    func folder(_ name: String) throws -> Folder {
        let inner = Folder(path: path + "/" + name)
        try inner.make()
        return inner
    }

    /// With the folders above it.
    func make() throws {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
            throw failure(path)
        }
        try Folder(path: String(path[..<slash])).make()
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure(path) }
    }

    func write(_ text: Text, _ name: String) throws {
        let file = path + "/" + name
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(file) }
        defer { close(descriptor) }
        var written = 0
        while written < text.bytes.count {
            let count = text.bytes.withUnsafeBytes { bytes in
                Foundation.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            guard count > 0 else { throw failure(file) }
            written += count
        }
    }

    private func failure(_ file: String) -> Failure {
        Failure(description: "\(file): \(String(cString: strerror(errno)))")
    }
}
