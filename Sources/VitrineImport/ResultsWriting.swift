package import Diagnostics
import Files

/// Puts a file in the place of another, whole or not at all.
package enum ResultsWriting {
    /// - Parameters:
    ///   - root: the folder that holds `Content`.
    /// - Returns: what went wrong; then the file is as it was.
    package static func write(_ plan: ImportPlan, root: String) -> Diagnostic? {
        let full = root + "/" + plan.path
        guard (try? WholeFile.read(full)) == plan.original else {
            return Diagnostic(
                ImportDiagnostics.changedMeanwhile, at: SourceLocation(plan.path), ["path": .text(plan.path)])
        }
        return replace(full, by: plan.bytes, named: plan.path)
    }

    /// - Parameter name: as diagnostics say it.
    package static func replace(_ path: String, by bytes: [UInt8], named name: String) -> Diagnostic? {
        do throws(FileFailure) {
            try WholeFile.write(bytes, to: path, .precious)
            return nil
        } catch {
            return Diagnostic(
                ImportDiagnostics.unwritable, at: SourceLocation(name),
                ["path": .text(name), "reason": .text(error.reason)])
        }
    }
}
