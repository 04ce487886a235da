import Diagnostics
import Foundation
import Testing

@testable import VitrinePublish

/// A small file system in memory, mounted for one test.
final class SmallDisk: Sendable {
    let path: String

    init(_ options: String) throws {
        path = NSTemporaryDirectory() + "/vitrine-disk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard Self.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", path) else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    func remountReadOnly() -> Bool { Self.run("mount", "-o", "remount,ro", path) }

    deinit {
        _ = Self.run("umount", path)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Mounting needs privileges that a container may not give: then the tests show as skipped.
    static let isPossible: Bool = (try? SmallDisk("size=64k")) != nil

    static func bind(_ source: String, _ target: String, _ options: String...) -> Bool {
        run("mount", "--bind", source, target)
            && options.allSatisfy { run("mount", "-o", "remount,bind,\($0)", target) }
    }

    static func unbind(_ path: String) { _ = run("umount", path) }

    private static func run(_ command: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

@Suite("A disk that refuses", .enabled(if: SmallDisk.isPossible, "needs the right to mount a small tmpfs"))
struct DiskTests {
    private func kinds(_ publish: () throws -> Void) -> [String] {
        do {
            try publish()
            return []
        } catch let failure as PublishFailure {
            return failure.diagnostics.map(\.kind.id)
        } catch {
            return ["\(error)"]
        }
    }

    private let big = Dictionary(
        uniqueKeysWithValues: (0..<200).map { ("fr/\($0)/index.html", String(repeating: "page \($0) ", count: 1000)) })

    @Test("because it is full leaves the site as it was")
    func full() throws {
        let disk = try SmallDisk("size=1m")
        let place = try Playground(in: disk.path)
        try place.publish(["index.html": "1", "fr/0/index.html": "1"])
        #expect(kinds { try place.publish(big) } == ["disk-full"])
        #expect(place.files() == ["index.html": "1", "fr/0/index.html": "1"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.output + "/.vitrine").sorted() == [
                "lock", "manifest",
            ])
        try place.publish(["index.html": "2"])
        #expect(place.files() == ["index.html": "2"])
    }

    @Test("because it has room for no more names, in the middle of the commit, leaves the site as it was")
    func fullOfNames() throws {
        let small = Dictionary(uniqueKeysWithValues: (0..<40).map { ("fr/\($0)/deep/index.html", "1") })
        var failures = 0
        for names in stride(from: 45, to: 130, by: 3) {
            let disk = try SmallDisk("size=1m,nr_inodes=\(names)")
            let place = try Playground(in: disk.path)
            try place.publish(["index.html": "1", "fr/0/index.html": "1", "gone.html": "1"])
            let before = place.tree()
            let found = kinds { try place.publish(small) }
            if !found.isEmpty {
                failures += 1
                #expect(found == ["disk-full"])
                #expect(place.tree() == before, "with \(names) names")
            }
        }
        #expect(failures > 20)
    }

    @Test("because it has no room for a first publication shows nothing of it", arguments: [false, true])
    func fullAtFirst(ofNames: Bool) throws {
        let pages = Dictionary(
            uniqueKeysWithValues: (0..<40).map { ("fr/\($0)/deep/index.html", String(repeating: "x", count: 4000)) })
        for room in stride(from: 20, to: 130, by: 10) {
            let disk = try SmallDisk(ofNames ? "size=1m,nr_inodes=\(room)" : "size=\(room * 2)k")
            let place = try Playground(in: disk.path)
            let found = kinds { try place.publish(pages) }
            #expect(found == (found.isEmpty ? [] : ["disk-full"]))
            #expect(place.tree().isEmpty == !found.isEmpty)
            #expect(FileManager.default.fileExists(atPath: place.output) == found.isEmpty)
        }
    }

    @Test("because it is read-only is said, with the path")
    func readOnly() throws {
        let disk = try SmallDisk("size=1m")
        let place = try Playground(in: disk.path)
        try place.publish(["index.html": "1"])
        #expect(disk.remountReadOnly())
        #expect(kinds { try place.publish(["index.html": "2"]) } == ["read-only"])
        #expect(place.files() == ["index.html": "1"])
    }

    @Test("because a part of the output lies on another disk is said before anything changes")
    func otherDisk() throws {
        let place = try Playground()
        try place.publish(["index.html": "1"])
        let disk = try SmallDisk("size=1m")
        // A folder of the other disk, under a name in the output.
        let mount = place.output + "/data"
        try FileManager.default.createDirectory(atPath: mount, withIntermediateDirectories: false)
        #expect(SmallDisk.bind(disk.path, mount))
        defer { SmallDisk.unbind(mount) }
        #expect(kinds { try place.publish(["index.html": "2", "data/a.csv": "1"]) } == ["other-file-system"])
        #expect(place.files() == ["index.html": "1"])
    }

    @Test("does not when the whole output folder is a mount")
    func mounted() throws {
        let place = try Playground()
        let disk = try SmallDisk("size=1m")
        try FileManager.default.createDirectory(atPath: place.output, withIntermediateDirectories: false)
        #expect(SmallDisk.bind(disk.path, place.output))
        defer { SmallDisk.unbind(place.output) }
        try place.publish(["a/index.html": "1", "b.html": "1"])
        try place.publish(["a/index.html": "2"])
        #expect(place.tree() == ["a/": "", "a/index.html": "2"])
    }

    @Test("because a folder of the site may not be written leaves the site as it was")
    func immutable() throws {
        let place = try Playground()
        try place.publish(["index.html": "1", "fr/a.html": "1"])
        let folder = place.output + "/fr"
        #expect(SmallDisk.bind(folder, folder, "ro"))
        defer { SmallDisk.unbind(folder) }
        #expect(kinds { try place.publish(["index.html": "2", "fr/a.html": "2"]) } == ["read-only"])
        #expect(place.files() == ["index.html": "1", "fr/a.html": "1"])
    }
}
