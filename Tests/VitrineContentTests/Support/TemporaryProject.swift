import Foundation
import VitrineContent

/// The good site in a folder of its own, which is deleted afterwards.
final class TemporaryProject: Sendable {
    let root = FileManager.default.temporaryDirectory.appending(path: "vitrine-\(UUID().uuidString)").path

    init() {
        for (path, bytes) in goodSite.files { try? write(path, String(decoding: bytes, as: UTF8.self)) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    var cache: EntryCache { .folder(root + "/.vitrine") }

    func load(_ cache: EntryCache, _ options: LoadOptions = LoadOptions(now: december2019)) -> LoadedSite {
        SiteLoader.load(DiskSource.source(root: root), options: options, cache: cache)
    }

    func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
    }

    func write(_ path: String, _ text: String) throws {
        let file = URL(fileURLWithPath: root + "/" + path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func edit(_ path: String, _ change: (String) -> String) throws {
        let old = String(decoding: try bytes(path), as: UTF8.self)
        let new = change(old)
        precondition(new != old, "nothing changed in \(path)")
        try write(path, new)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: root + "/" + path) }

    /// Lets the clock move on until what was written lies before its grain.
    func age() { Thread.sleep(forTimeInterval: 2.1) }

    /// Of the data files that are there.
    var generations: [Int] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/.vitrine")) ?? []
        return names.compactMap { name in
            name.hasSuffix(".data") ? Int(name.dropFirst("entries-".count).dropLast(".data".count)) : nil
        }.sorted()
    }

    /// Empties the file of what was parsed, under whoever has it open.
    func loseRecords() throws {
        let file = try FileHandle(
            forWritingTo: URL(fileURLWithPath: "\(root)/.vitrine/entries-\(generations.last ?? 0).data"))
        try file.truncate(atOffset: 0)
    }

    var dataSize: Int {
        let attributes = try? FileManager.default.attributesOfItem(
            atPath: "\(root)/.vitrine/entries-\(generations.last ?? 0).data")
        return (attributes?[.size] as? Int) ?? 0
    }
}
