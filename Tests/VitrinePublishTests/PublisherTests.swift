import Diagnostics
import Foundation
import Testing

@testable import VitrinePublish

@Suite("A publication")
struct PublisherTests {
    let place: Playground

    init() throws { place = try Playground() }

    @Test("writes what is staged, with the permissions a web server needs")
    func writes() throws {
        let site = ["index.html": "home", "fr/agenda/index.html": "agenda", "assets/a.css": "css", "empty.txt": ""]
        let summary = try place.publish(site)
        #expect(place.files() == site)
        #expect(summary == PublishSummary(written: 4, unchanged: 0, removed: 0, bytes: 13))
        #expect(try place.status("index.html").permissions == 0o644)
        #expect(try place.status("fr/agenda").permissions == 0o755)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: place.output + "/.vitrine").sorted() == [
                "lock", "manifest",
            ])
    }

    @Test("shows nothing before the commit, and nothing at all after an abort")
    func abort() throws {
        try place.publish(["a.html": "1"])
        let publication = try Publisher(output: place.output)
        publication.stage(try #require(OutputPath("a.html")), Array("2".utf8))
        publication.stage(try #require(OutputPath("b.html")), Array("2".utf8))
        #expect(place.tree() == ["a.html": "1"])
        publication.abort()
        #expect(place.tree() == ["a.html": "1"])
        try place.publish(["a.html": "1"])
        #expect(place.tree() == ["a.html": "1"])
    }

    @Test("takes back a folder that it made for nothing")
    func abortNew() throws {
        let output = place.root + "/deep/er/Public"
        let publication = try Publisher(output: output)
        publication.stage(try #require(OutputPath("a.html")), [1])
        publication.abort()
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.root) == [])
    }

    @Test("does not touch a file that did not change, nor anything when nothing did")
    func unchanged() throws {
        try place.publish(["a.html": "1", "b.html": "1"])
        let a = try place.status("a.html")
        let b = try place.status("b.html")
        let first = try place.publish(["a.html": "1", "b.html": "2"])
        #expect(first == PublishSummary(written: 1, unchanged: 1, removed: 0, bytes: 1))
        #expect(try place.status("a.html") == a)
        #expect(try place.status("b.html") != b)

        let manifest = try place.status(".vitrine/manifest")
        let second = try place.publish(["a.html": "1", "b.html": "2"])
        #expect(second == PublishSummary(written: 0, unchanged: 2, removed: 0, bytes: 0))
        #expect(try place.status(".vitrine/manifest") == manifest)
    }

    @Test("removes what is gone, and the folders that this empties")
    func removes() throws {
        try place.publish(["fr/a/b/c.html": "1", "fr/a/d.html": "1", "nl/x.html": "1", "index.html": "1"])
        let summary = try place.publish(["fr/a/d.html": "1", "index.html": "1"])
        #expect(summary.removed == 2)
        #expect(place.tree() == ["fr/": "", "fr/a/": "", "fr/a/d.html": "1", "index.html": "1"])
        try place.publish([:])
        #expect(place.tree() == [:])
    }

    @Test("writes again what somebody deleted")
    func deleted() throws {
        try place.publish(["fr/a.html": "1", "b.html": "1"])
        try FileManager.default.removeItem(atPath: place.output + "/fr")
        #expect(try place.publish(["fr/a.html": "1", "b.html": "1"]).written == 1)
        #expect(place.files() == ["fr/a.html": "1", "b.html": "1"])
    }

    @Test("lets a page become a folder, and a folder a page")
    func swaps() throws {
        try place.publish(["a": "file", "b/c/d.html": "1", "b/e.html": "1", "x/y": "1"])
        try place.publish(["a/b/c.html": "2", "b": "file", "x/y/z": "2"])
        #expect(place.files() == ["a/b/c.html": "2", "b": "file", "x/y/z": "2"])
        try place.publish(["a": "file", "b/c/d.html": "1", "b/e.html": "1", "x/y": "1"])
        #expect(place.files() == ["a": "file", "b/c/d.html": "1", "b/e.html": "1", "x/y": "1"])
    }

    @Test("stages from many threads at once")
    func threads() throws {
        let site = Dictionary(uniqueKeysWithValues: (0..<400).map { ("p/\($0 % 20)/\($0).html", "page \($0)") })
        for edition in ["", "second "] {
            let publication = try Publisher(output: place.output)
            let files = site.map { ($0.key, Array((edition + $0.value).utf8)) }
            DispatchQueue.concurrentPerform(iterations: files.count) { index in
                if let path = OutputPath(files[index].0) { publication.stage(path, files[index].1) }
            }
            #expect(try publication.commit().written == 400)
            #expect(place.files() == site.mapValues { edition + $0 })
        }
    }

    @Test("copies a file, and says which one is missing")
    func copies() throws {
        let photo = place.root + "/photo.jpg"
        try Data(repeating: 7, count: 300_000).write(to: URL(fileURLWithPath: photo))
        let publication = try Publisher(output: place.output)
        publication.stage(try #require(OutputPath("assets/photo.jpg")), copyOf: photo)
        _ = try publication.commit()
        #expect(FileManager.default.contentsEqual(atPath: photo, andPath: place.output + "/assets/photo.jpg"))

        let second = try Publisher(output: place.output)
        second.stage(try #require(OutputPath("a.jpg")), copyOf: place.root + "/none.jpg")
        #expect(second.hasProblems)
        let failure = #expect(throws: PublishFailure.self) { try second.commit() }
        #expect(failure?.diagnostics.map(\.kind) == [PublishDiagnostics.missing])
        #expect(failure?.diagnostics.first?.location?.path == place.root + "/none.jpg")
    }

    @Test("publishes through a link to a folder, and leaves the link")
    func link() throws {
        let real = place.root + "/real"
        try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: place.output, withDestinationPath: "real")
        try place.publish(["a.html": "1"])
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.output) == "real")
        #expect(FileManager.default.fileExists(atPath: real + "/a.html"))
    }

    @Test("names what was published last")
    func published() throws {
        try place.publish(["b.html": "1", "a/c.html": "1"])
        #expect(try Publisher(output: place.output).publishedPaths == ["a/c.html", "b.html"])
    }

    @Test("refuses outputs that cannot stand together, all at once, and changes nothing")
    func conflicts() throws {
        try place.publish(["old.html": "1"])
        let publication = try Publisher(output: place.output)
        for path in ["a", "a", "b", "b/c", "fr/Page.html", "fr/page.html", "Nl/x", "nl/y"] {
            publication.stage(try #require(OutputPath(path)), Array("1".utf8))
        }
        let failure = #expect(throws: PublishFailure.self) { try publication.commit() }
        let found = failure?.diagnostics.map { "\($0.kind.id): \($0.message(in: .english))" } ?? []
        let prefix = place.output + "/"
        #expect(
            found.sorted() == [
                "output-case-clash: “fr/page.html” and “fr/Page.html” differ only in upper and lower case, which "
                    + "Windows and macOS do not tell apart",
                "output-case-clash: “nl” and “Nl” differ only in upper and lower case, which Windows and macOS do not "
                    + "tell apart",
                "output-file-and-folder: “b” would have to be a file and, for “b/c”, a folder",
                "output-twice: two outputs want to be “a”",
            ])
        #expect(failure?.diagnostics.allSatisfy { $0.location?.path.hasPrefix(prefix) == true } == true)
        #expect(place.tree() == ["old.html": "1"])
    }
}
