import Bytes
import CommonMark
import Diagnostics
import Foundation
import Testing
import VitrineModel

@testable import VitrineContent

/// What is kept of a load is had back by the next one, as it was, or not at all.
@Suite struct EntryCacheTests {
    private let project = TemporaryProject()

    @Test func `what was kept is what would be parsed`() throws {
        let parsed = project.load(.memory)
        let first = project.load(project.cache)
        let second = project.load(project.cache)
        #expect(project.generation == 1)
        for loaded in [first, second] {
            #expect(firstDifference(described(loaded.site), described(parsed.site)) == nil)
            #expect(loaded.diagnostics == parsed.diagnostics)
            #expect(loaded.factsDigest == parsed.factsDigest)
            #expect(loaded.textsDigest == parsed.textsDigest)
            #expect(loaded.lostTexts.diagnostics.isEmpty)
        }
    }
}

/// Without its keeper, which differs from load to load; with its text.
extension Body: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "path": path, "isEmpty": isEmpty, "destinations": destinations, "digest": place.digest,
                "document": document(),
            ])
    }
}

/// The repository's content, copied.
final class TemporaryProject {
    let root: String

    init() {
        root = NSTemporaryDirectory() + "vitrine-cache-\(UUID().uuidString)"
        let content = URL(fileURLWithPath: #filePath).appending(path: "../../../Content").standardizedFileURL
        try? FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try? FileManager.default.copyItem(atPath: content.path, toPath: root + "/Content")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    var cache: EntryCache { .folder(root + "/.vitrine") }

    var generation: Int? { CacheFolder(root + "/.vitrine")?.readIndex()?.generation }

    func load(_ cache: EntryCache) -> LoadedSite {
        SiteLoader.load(DiskSource.source(root: root), options: LoadOptions(now: december2019), cache: cache)
    }
}
