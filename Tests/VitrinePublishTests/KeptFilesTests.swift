import Bytes
import Diagnostics
import Foundation
import Testing

@testable import VitrinePublish

@Suite("A publication that keeps all files but some")
struct KeptFilesTests {
    let place: Playground
    private let site = ["a.html": "1", "assets/a.css": "css", "fr/a/index.html": "a", "fr/b/index.html": "b"]

    init() throws { place = try Playground() }

    /// Publishes the site, and opens the next publication.
    private func next() throws -> (publisher: Publisher, published: Digest) {
        let first = try Publisher(output: place.output)
        for (path, text) in site { first.stage(try #require(OutputPath(path)), Array(text.utf8)) }
        _ = try first.commit()
        return (try Publisher(output: place.output), try #require(first.published))
    }

    @Test("changes those, touches no other, and remembers all as a whole publication does")
    func replaces() throws {
        let (publisher, published) = try next()
        let other = try place.status("fr/a/index.html")
        #expect(publisher.paths(at: [0, 3], since: published) == ["a.html", "fr/b/index.html"])
        #expect(publisher.areUntouched(but: [3]))
        publisher.keepAll(but: [3])
        publisher.stage(try #require(OutputPath("fr/b/index.html")), Array("new".utf8))
        #expect(try publisher.commit() == PublishSummary(written: 1, unchanged: 3, removed: 0, bytes: 3))
        #expect(place.files() == site.merging(["fr/b/index.html": "new"]) { $1 })
        #expect(try place.status("fr/a/index.html") == other)

        let manifest = try #require(place.read(".vitrine/manifest"))
        let summary = try place.publish(place.files())
        #expect(summary == PublishSummary(written: 0, unchanged: 4))
        #expect(place.read(".vitrine/manifest") == manifest)
        #expect(publisher.published == Digest(of: manifest))
    }

    @Test("writes nothing when those are what they were")
    func same() throws {
        let (publisher, published) = try next()
        publisher.keepAll(but: [3])
        publisher.stage(try #require(OutputPath("fr/b/index.html")), Array("b".utf8))
        #expect(try publisher.commit() == PublishSummary(unchanged: 4))
        #expect(publisher.published == published)
    }

    @Test("sees another file that was touched or is gone, but not those")
    func touched() throws {
        let (publisher, _) = try next()
        try place.put("fr/a/index.html", "edited")
        #expect(!publisher.areUntouched(but: [3]))
        #expect(publisher.areUntouched(but: [2]))
        try FileManager.default.removeItem(atPath: place.output + "/fr/b")
        #expect(!publisher.areUntouched(but: [2]))
        #expect(publisher.areUntouched(but: [2, 3]))
    }

    @Test("knows no places of another publication, or beyond the last")
    func places() throws {
        let (publisher, published) = try next()
        #expect(publisher.paths(at: [0], since: Digest(of: "another")) == nil)
        #expect(publisher.paths(at: [4], since: published) == nil)
        #expect(publisher.paths(at: [-1], since: published) == nil)
        #expect(publisher.paths(at: [], since: published) == [])
    }

    @Test("removes what of those is not staged, and takes what is new beside them")
    func comesAndGoes() throws {
        let (publisher, _) = try next()
        publisher.keepAll(but: [3])
        publisher.stage(try #require(OutputPath("fr/c/index.html")), Array("c".utf8))
        #expect(try publisher.commit() == PublishSummary(written: 1, unchanged: 3, removed: 1, bytes: 1))
        var expected = site
        expected["fr/b/index.html"] = nil
        expected["fr/c/index.html"] = "c"
        #expect(place.files() == expected)
        #expect(try place.publish(expected) == PublishSummary(unchanged: 4))
    }

    @Test("refuses an output whose file is kept")
    func twice() throws {
        let (publisher, _) = try next()
        publisher.keepAll(but: [3])
        publisher.stage(try #require(OutputPath("fr/b/index.html")), Array("new".utf8))
        publisher.stage(try #require(OutputPath("a.html")), Array("new".utf8))
        #expect(throws: PublishFailure.self) { try publisher.commit() }
        #expect(place.files() == site)
    }
}
