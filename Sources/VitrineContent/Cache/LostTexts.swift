import Bytes
import CommonMark
package import Diagnostics
import Synchronization

/// What becomes of texts that cannot be had back from where they were kept.
package final class LostTexts: Sendable {
    private let source: ContentSource
    private let lost = Mutex<[Diagnostic]>([])

    init(_ source: ContentSource) { self.source = source }

    /// For each text that pages asked for in vain. They show nothing in its place, and may not be published.
    package var diagnostics: [Diagnostic] { lost.withLock { $0 } }

    /// From its own file, when that still says the same.
    func parseAgain(_ path: String, _ digest: Digest) -> MarkdownDocument {
        if let bytes = try? source.read(path) {
            let (parts, _) = FrontMatter.split(bytes, path: path)
            let document = MarkdownDocument.parse(bytes, path: path, in: parts.body).0
            if let document, Digest(of: document.record) == digest { return document }
        }
        lose(path)
        return MarkdownDocument(path: path)
    }

    func lose(_ path: String) {
        lost.withLock { lost in
            guard !lost.contains(where: { $0.location?.path == path }) else { return }
            lost.append(Diagnostic(SourceDiagnostics.textLost, at: SourceLocation(path)))
        }
    }
}
