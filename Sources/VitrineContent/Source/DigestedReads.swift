import Bytes
import Synchronization

/// Remembers what was read, but for texts: those are known by what is parsed from them.
final class DigestedReads: Sendable {
    private let files = Mutex<[(path: String, digest: Digest)]>([])
    private let under: ContentSource

    init(_ source: ContentSource) { under = source }

    /// Of the files that could be read, in the order of their paths.
    var digests: [Digest] {
        files.withLock { $0.sorted { $0.path < $1.path }.flatMap { [Digest(of: $0.path), $0.digest] } }
    }

    var source: ContentSource {
        ContentSource(
            list: under.list,
            read: { [self] (path) throws(ReadFailure) in
                let bytes = try under.read(path)
                if !path.hasEnding(".md") {
                    let digest = Digest(of: bytes)
                    files.withLock { $0.append((path, digest)) }
                }
                return bytes
            })
    }
}
