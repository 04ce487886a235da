package import Diagnostics
import Foundation
import VitrineContent

/// Writes a file whole or not at all: beside it under another name, then in its place.
package enum ResultsWriting {
    /// - Parameters:
    ///   - root: the folder that holds `Content`.
    /// - Returns: what went wrong; then the file is as it was.
    package static func write(_ plan: ImportPlan, root: String) -> Diagnostic? {
        let full = root + "/" + plan.path
        let now = try? DiskSource.readFile(full)
        guard now == plan.original else {
            return Diagnostic(
                ImportDiagnostics.changedMeanwhile, at: SourceLocation(plan.path), ["path": .text(plan.path)])
        }
        return replace(full, by: plan.bytes, named: plan.path)
    }

    /// - Parameter name: as diagnostics say it.
    package static func replace(_ path: String, by bytes: [UInt8], named name: String) -> Diagnostic? {
        // A link stays a link: what it leads to is replaced.
        let real = realpath(path, nil).map { pointer in
            defer { free(pointer) }
            return String(cString: pointer)
        }
        let target = real ?? path
        let temporary = target + ".\(getpid()).tmp"
        func failed() -> Diagnostic {
            let reason = String(cString: strerror(errno))
            unlink(temporary)
            return Diagnostic(
                ImportDiagnostics.unwritable, at: SourceLocation(name), ["path": .text(name), "reason": .text(reason)])
        }
        var status = stat()
        let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o644
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else { return failed() }
        guard writeAll(bytes, descriptor), fsync(descriptor) == 0 else {
            defer { close(descriptor) }
            return failed()
        }
        guard close(descriptor) == 0, rename(temporary, target) == 0 else { return failed() }
        return nil
    }

    private static func writeAll(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count, let base = buffer.baseAddress {
                let written = Glibc.write(descriptor, base + done, buffer.count - done)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                done += written
            }
            return true
        }
    }
}
