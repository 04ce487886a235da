import Diagnostics
import Foundation
import Testing

@testable import VitrinePublish

/// A folder of its own for one test, gone afterwards.
final class Playground: Sendable {
    let root: String
    var output: String { root + "/Public" }

    /// A file system in memory where there is one, for tests that write much.
    static let memory = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()

    init(in parent: String = NSTemporaryDirectory()) throws {
        root = (parent as NSString).appendingPathComponent("vitrine-publish-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func put(_ path: String, _ text: String) throws {
        let whole = output + "/" + path
        let folder = (whole as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: whole))
    }

    func read(_ path: String) -> String? {
        FileManager.default.contents(atPath: output + "/" + path).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Every file of the output folder with its text, links as `-> target`, and every folder with a `/` and nothing;
    /// without what is Vitrine's own.
    func tree() -> [String: String] {
        var tree: [String: String] = [:]
        let files = FileManager.default
        for case let path as String in files.enumerator(atPath: output) ?? .init() {
            if path == ".vitrine" || path.hasPrefix(".vitrine/") { continue }
            let whole = output + "/" + path
            if let target = try? files.destinationOfSymbolicLink(atPath: whole) {
                tree[path] = "-> " + target
            } else if let text = read(path) {
                tree[path] = text
            } else {
                tree[path + "/"] = ""
            }
        }
        return tree
    }

    /// The files alone.
    func files() -> [String: String] { tree().filter { !$0.key.hasSuffix("/") } }

    func status(_ path: String) throws -> FileStatus {
        let folder = try Folder(output, shown: "Public")
        return try #require(try folder.status(of: path))
    }

    @discardableResult
    func publish(
        _ files: [String: String], interruption: Interruption = .never, patience: Duration = .seconds(5)
    ) throws -> PublishSummary {
        let publication = try Publisher(output: output, patience: patience, interruption: interruption)
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            publication.stage(try #require(OutputPath(path)), Array(text.utf8))
        }
        return try publication.commit()
    }

    /// Publishes, expects a refusal, and returns the identifiers of what was wrong with the paths in the output.
    func refusal(_ files: [String: String]) -> [String] {
        do {
            try publish(files)
            return []
        } catch let failure as PublishFailure {
            return failure.diagnostics.map { diagnostic in
                let path = diagnostic.location?.path ?? ""
                return diagnostic.kind.id + " "
                    + (path.hasPrefix(output) ? path.dropFirst(output.count + 1) : path[...])
            }
        } catch {
            return ["\(error)"]
        }
    }
}

/// Counts the points at which a publication can be stopped, and stops it at one of them.
final class Countdown: Sendable {
    private let event: Interruption.Event
    private let stopsAt: Int
    private let passed = Guarded(0)

    init(_ event: Interruption.Event = .none, at point: Int = .max) {
        self.event = event
        stopsAt = point
    }

    var count: Int { passed.withLock { $0 } }

    var interruption: Interruption {
        Interruption { [self] in
            passed.withLock { passed in
                passed += 1
                return passed - 1 == stopsAt ? event : .none
            }
        }
    }
}
