import Bytes
import Diagnostics
import Foundation
import Testing

@testable import VitrinePublish

@Suite("The manifest")
struct ManifestTests {
    private let entries: [(path: OutputPath, entry: Manifest.Entry)] = ["a", "a-b", "a/b", "fr/é.html", "z"]
        .compactMap(OutputPath.init).enumerated().map { index, path in
            (
                path,
                Manifest.Entry(
                    digest: Digest(of: path.string), size: index, modified: 1_496_275_200_123_456_789 + index,
                    inode: UInt64.max - UInt64(index))
            )
        }

    private var file: [UInt8] { Manifest.file(foundFolders: ["a", "found"], entries: entries) }

    @Test("gives back what was written, and finds nothing else")
    func roundTrip() throws {
        let manifest = try #require(Manifest(file: file))
        #expect(manifest.count == 5)
        #expect(manifest.foundFolders == ["a", "found"])
        for (index, (path, entry)) in entries.enumerated() {
            #expect(manifest.index(of: path.string) == index)
            #expect(manifest.path(at: index) == path.string)
            #expect(manifest.entry(at: index) == entry)
        }
        for other in ["", "0", "a.", "a/", "a/b/c", "b", "found", "zz", "é"] {
            #expect(manifest.index(of: other) == nil, "\(other)")
        }
        #expect(manifest.hasFiles(in: "fr") && manifest.hasFiles(in: "a"))
        #expect(!manifest.hasFiles(in: "f") && !manifest.hasFiles(in: "z"))
        #expect(manifest.entry(at: -1) == nil && manifest.entry(at: 5) == nil)
    }

    @Test("that is empty is one too")
    func empty() throws {
        let manifest = try #require(Manifest(file: Manifest.file(foundFolders: [], entries: [])))
        #expect(manifest.count == 0 && manifest.index(of: "a") == nil)
        #expect(Manifest.empty.count == 0 && Manifest.empty.index(of: "a") == nil)
    }

    @Test("with a byte changed, added or lost is not believed")
    func damage() {
        let file = file
        for index in file.indices {
            for bit: UInt8 in [1, 0x80] {
                var damaged = file
                damaged[index] ^= bit
                #expect(Manifest(file: damaged) == nil, "byte \(index)")
            }
            #expect(Manifest(file: Array(file[..<index])) == nil, "cut at \(index)")
        }
        #expect(Manifest(file: file + [10]) == nil)
        #expect(Manifest(file: []) == nil)
    }

    @Test("that is damaged leaves what is on the disk to decide")
    func damagedOnDisk() throws {
        let place = try Playground()
        try place.publish(["a.html": "1", "b.html": "1", "fr/c.html": "1"])
        try place.put(".vitrine/manifest", "vitrine-manifest 1 00000000000000000000000000000000\n0\n../../x\t")
        let publication = try Publisher(output: place.output)
        #expect(publication.notes.map(\.kind) == [PublishDiagnostics.damagedManifest])
        publication.abort()
        #expect(place.refusal(["a.html": "1", "b.html": "2"]) == ["foreign-file b.html"])
        let summary = try place.publish(["a.html": "1", "b.html": "1", "d.html": "1"])
        #expect(summary.unchanged == 2 && summary.written == 1 && summary.removed == 0)
        #expect(place.files()["fr/c.html"] == "1")
    }

    @Test("that was forged removes nothing outside the output folder")
    func forged() throws {
        let place = try Playground()
        try place.publish(["a.html": "1"])
        let victim = place.root + "/victim"
        try "1".write(toFile: victim, atomically: false, encoding: .utf8)
        let body = Array("../victim\t\(Digest(of: "1"))\t1\t0\t0\n/etc/none\tx\n".utf8)
        let forged = SealedText.seal(body, title: "vitrine-manifest 1", number: 0)
        try place.put(".vitrine/manifest", String(decoding: forged, as: UTF8.self))
        try place.publish(["b.html": "1"])
        #expect(try String(contentsOfFile: victim, encoding: .utf8) == "1")
    }
}
