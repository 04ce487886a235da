import Diagnostics
import Foundation
import Testing

@testable import VitrinePublish

@Suite("What Vitrine did not write")
struct ForeignFilesTests {
    let place: Playground

    init() throws { place = try Playground() }

    @Test("survives every publication, beside what is published and below")
    func survives() throws {
        let foreign = [".gitignore": "*\n", "CNAME": "example.org", "fr/notes.txt": "mine", "stats/2017/log.csv": "1"]
        for (path, text) in foreign { try place.put(path, text) }
        try FileManager.default.createDirectory(atPath: place.output + "/hollow", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: place.output + "/latest", withDestinationPath: "stats/2017")
        let editions = [
            ["fr/index.html": "1", "fr/a/index.html": "1", "stats/index.html": "1"],
            ["fr/index.html": "2", "nl/index.html": "1"], [:],
        ]
        for edition in editions {
            try place.publish(edition)
            var expected = foreign.merging(edition) { $1 }
            expected["latest"] = "-> stats/2017"
            #expect(place.files() == expected)
            #expect(place.tree()["hollow/"] == "")
        }
    }

    @Test("in a folder that was there before, the folder stays too")
    func foundFolders() throws {
        try FileManager.default.createDirectory(atPath: place.output + "/a/b", withIntermediateDirectories: true)
        try place.publish(["a/b/c/d.html": "1"])
        try place.publish(["x.html": "1"])
        #expect(place.tree() == ["a/": "", "a/b/": "", "x.html": "1"])
        try place.publish(["a/b/c.html": "1"])
        try place.publish([:])
        #expect(place.tree() == ["a/": "", "a/b/": ""])
    }

    @Test("is an error in the way with other bytes, and taken for ours with the same")
    func inTheWay() throws {
        try place.put("index.html", "mine")
        try place.put("same.html", "1")
        #expect(place.refusal(["index.html": "1", "same.html": "1", "new.html": "1"]) == ["foreign-file index.html"])
        #expect(place.tree() == ["index.html": "mine", "same.html": "1"])

        let before = try place.status("same.html")
        let summary = try place.publish(["same.html": "1", "new.html": "1"])
        #expect(summary.written == 1 && summary.unchanged == 1)
        #expect(try place.status("same.html") == before)
        try place.publish(["same.html": "2"])
        #expect(place.files() == ["index.html": "mine", "same.html": "2"])
    }

    @Test("is named, every one of them up to twenty")
    func many() throws {
        let site = Dictionary(uniqueKeysWithValues: (10..<40).map { ("\($0).html", "1") })
        for path in site.keys { try place.put(path, "mine") }
        let refusal = place.refusal(site)
        #expect(refusal.count == 21)
        #expect(refusal.first == "foreign-file 10.html")
        #expect(refusal.last == "more-in-the-way 39.html")
    }

    @Test("may be a link: nothing is written through one")
    func links() throws {
        let outside = place.root + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: outside + "/index.html"))
        try place.publish(["a.html": "1"])
        for (name, target) in [("fr", outside), ("b.html", outside + "/index.html"), ("c.html", "nowhere")] {
            try FileManager.default.createSymbolicLink(
                atPath: place.output + "/" + name, withDestinationPath: target)
        }
        let refusal = place.refusal([
            "a.html": "1", "fr/index.html": "1", "fr/x/y.html": "1", "b.html": "1", "c.html": "1",
        ])
        // A file seen through the link is in the way in its own right.
        #expect(
            Set(refusal) == [
                "foreign-link b.html", "foreign-link c.html", "foreign-link fr", "foreign-file fr/index.html",
            ])
        #expect(try String(contentsOfFile: outside + "/index.html", encoding: .utf8) == "mine")
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["index.html"])
    }

    @Test("behind a link is not removed either")
    func removalBehindLink() throws {
        try place.publish(["fr/a.html": "1", "b.html": "1"])
        try FileManager.default.moveItem(atPath: place.output + "/fr", toPath: place.root + "/moved")
        try FileManager.default.createSymbolicLink(atPath: place.output + "/fr", withDestinationPath: "../moved")
        try place.publish(["b.html": "1"])
        #expect(FileManager.default.fileExists(atPath: place.root + "/moved/a.html"))
    }

    @Test("is also what somebody changed: an error in the way, kept when it is no longer part of the site")
    func edited() throws {
        try place.publish(["a.html": "1", "b.html": "1", "c.html": "1"])
        try place.put("a.html", "changed")
        try place.put("b.html", "changed")
        #expect(
            place.refusal(["a.html": "2", "b.html": "1", "c.html": "1"]) == [
                "edited-file a.html", "edited-file b.html",
            ])

        let summary = try place.publish(["c.html": "1"])
        #expect(summary.removed == 0)
        #expect(summary.warnings.map(\.kind) == [PublishDiagnostics.editedFileKept, PublishDiagnostics.editedFileKept])
        #expect(place.files() == ["a.html": "changed", "b.html": "changed", "c.html": "1"])
    }

    @Test("is not what was merely copied or touched")
    func touched() throws {
        try place.publish(["a.html": "1", "b.html": "1"])
        let moved = place.root + "/moved"
        try FileManager.default.copyItem(atPath: place.output, toPath: moved)
        try FileManager.default.removeItem(atPath: place.output)
        try FileManager.default.moveItem(atPath: moved, toPath: place.output)
        let summary = try place.publish(["a.html": "2"])
        #expect(summary.written == 1 && summary.removed == 1)
        #expect(place.files() == ["a.html": "2"])
    }

    @Test("keeps a folder from becoming a file")
    func folderToFile() throws {
        try place.publish(["a/b/c.html": "1"])
        try place.put("a/b/mine.txt", "mine")
        #expect(place.refusal(["a": "1"]) == ["foreign-folder a"])
        #expect(place.files() == ["a/b/c.html": "1", "a/b/mine.txt": "mine"])
        try FileManager.default.removeItem(atPath: place.output + "/a/b/mine.txt")
        try FileManager.default.createDirectory(atPath: place.output + "/a/hollow", withIntermediateDirectories: false)
        #expect(place.refusal(["a": "1"]) == ["foreign-folder a"])
    }

    @Test("keeps a file from becoming a folder")
    func fileToFolder() throws {
        try place.put("a", "mine")
        #expect(place.refusal(["a/b.html": "1", "c.html": "1"]) == ["foreign-file a"])
        #expect(place.tree() == ["a": "mine"])
    }
}
