import CommonMark
import Diagnostics
import YAML

/// Reads files, each only when it is no larger than its kind may be.
struct BoundedReader: Sendable {
    let source: ContentSource
    /// Files that were read before.
    var held: [HeldFile] = []

    struct HeldFile: Sendable {
        let path: String
        let bytes: [UInt8]
    }

    /// Whether a file is small enough to be read.
    static func isBounded(_ file: ContentFile) -> Bool { file.size <= limit(of: file.path) * 1024 }

    /// In KiB.
    private static func limit(of path: String) -> Int {
        if path.hasEnding(".yml") { return 1024 }
        if path.hasEnding(".geojson") { return 8 * 1024 }
        return path.hasEnding(".csv") ? 64 * 1024 : 256
    }

    /// - Returns: nil after a diagnostic.
    func read(_ file: ContentFile, _ findings: Findings) -> [UInt8]? {
        guard Self.isBounded(file) else {
            let limit = Self.limit(of: file.path)
            findings.report(
                SourceDiagnostics.tooLarge,
                at: SourceLocation(file.path),
                ["size": .number(file.size / 1024), "limit": .number(limit)]
            )
            return nil
        }
        if let held = held.first(where: { $0.path == file.path }) { return held.bytes }
        do throws(ReadFailure) {
            return try source.read(file.path)
        } catch {
            findings.report(
                SourceDiagnostics.unreadable,
                at: SourceLocation(file.path),
                ["reason": .text(error.reason)]
            )
            return nil
        }
    }

    /// The mapping or list at the root of a YAML file.
    func yaml(_ file: ContentFile, _ findings: Findings) -> YAMLNode? {
        guard let bytes = read(file, findings) else { return nil }
        let (node, diagnostics) = YAMLDocument.parse(bytes: bytes, path: file.path)
        findings.add(diagnostics)
        if node == nil || node?.isNull == true, diagnostics.isEmpty {
            findings.report(ValueDiagnostics.emptyFile, at: SourceLocation(file.path))
            return nil
        }
        return node
    }
}
