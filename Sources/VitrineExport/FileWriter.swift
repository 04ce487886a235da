import Diagnostics
import Foundation
import Glibc

/// Writes files whole: under another name first, then renamed, so that no reader meets half of one.
struct FileWriter: Sendable {
    let folder: String

    func makeFolder() throws(WriteFailure) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw WriteFailure(folder, reason: String(cString: strerror(errno)))
        }
    }

    func write(_ name: String, _ bytes: [UInt8]) throws(WriteFailure) {
        let path = folder + "/" + name
        let draft = folder + "/." + name + ".part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw WriteFailure(path) }
        var failure: WriteFailure?
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count, let base = buffer.baseAddress {
                let count = Glibc.write(descriptor, base + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else {
                    failure = WriteFailure(path)
                    return
                }
                written += count
            }
        }
        close(descriptor)
        if failure == nil, rename(draft, path) != 0 { failure = WriteFailure(path) }
        if let failure {
            unlink(draft)
            throw failure
        }
    }
}

struct WriteFailure: Error {
    let diagnostic: Diagnostic

    init(_ path: String, reason: String = String(cString: strerror(errno))) {
        diagnostic = Diagnostic(
            ExportDiagnostics.notWritten, at: nil, ["file": .text(path), "reason": .text(reason)])
    }
}
