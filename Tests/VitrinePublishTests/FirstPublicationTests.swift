import Bytes
import Diagnostics
import Foundation
import Glibc
import Testing

@testable import VitrinePublish

@Suite("A first publication")
struct FirstPublicationTests {
    private static let site = [
        "index.html": "home", "404.html": "none", "fr/index.html": "fr", "fr/agenda/a/index.html": "a",
        "fr/agenda/b/index.html": "b", "nl/agenda/a.html": "a", "assets/img/a.jpg": "jpg", "assets/a.css": "css",
    ]

    /// An output folder that exists, with nothing in it.
    private func prepared() throws -> Playground {
        let place = try Playground(in: Playground.memory)
        try FileManager.default.createDirectory(atPath: place.output, withIntermediateDirectories: false)
        return place
    }

    private func countPoints() throws -> Int {
        let countdown = Countdown()
        try prepared().publish(Self.site, interruption: countdown.interruption)
        return countdown.count
    }

    /// Publishes, and stops at a point.
    private func stop(_ place: Playground, _ event: Interruption.Event, at point: Int) throws {
        let countdown = Countdown(event, at: point)
        #expect(throws: PublishFailure.self, "point \(point)") {
            try place.publish(Self.site, interruption: countdown.interruption)
        }
    }

    private func control(_ place: Playground) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: place.output + "/.vitrine").sorted()
    }

    // MARK: Stopped

    @Test("moves whole folders into place, a handful of steps however many files there are")
    func fewSteps() throws {
        let many = Dictionary(uniqueKeysWithValues: (0..<300).map { ("fr/\($0)/index.html", "\($0)") })
        let countdown = Countdown()
        let place = try prepared()
        let summary = try place.publish(many, interruption: countdown.interruption)
        #expect(summary.written == 300)
        #expect(countdown.count < 10)
        #expect(place.files() == many)
    }

    @Test("is all there after the next command, or not at all, wherever it died")
    func death() throws {
        let points = try countPoints()
        #expect(points > 10)
        var seen: Set<Int> = []
        for point in 0..<points {
            let place = try prepared()
            try stop(place, .death, at: point)
            for (path, text) in place.files() { #expect(text == Self.site[path], "\(path) at point \(point)") }
            seen.insert(place.files().count)

            try Publisher(output: place.output).abort()
            let found = place.tree()
            #expect(found.isEmpty || place.files() == Self.site, "after point \(point)")
            #expect(try control(place) == (found.isEmpty ? ["lock"] : ["lock", "manifest"]))
            try place.publish(Self.site)
            #expect(place.files() == Self.site, "published after point \(point)")
            try place.publish([:])
            #expect(place.tree() == [:], "emptied after point \(point)")
        }
        #expect(seen.count > 4, "stopped too early or too late to tell: \(seen)")
    }

    @Test("shows nothing when the system refuses a step, whichever", arguments: [ENOSPC, EIO, EACCES])
    func failure(code: Int32) throws {
        // The last point is the journal's removal, when all stands.
        for point in 0..<(try countPoints()) - 1 {
            let place = try prepared()
            try stop(place, .failure(code), at: point)
            #expect(place.tree() == [:], "point \(point)")
            #expect(try control(place) == ["lock"], "point \(point)")
            try place.publish(Self.site)
            #expect(place.files() == Self.site)
        }
    }

    @Test("is taken back by the next when it died while taking back")
    func deathWhileTakingBack() throws {
        let points = try countPoints()
        var deaths = 0
        for point in 3..<points - 1 {
            for later in 1..<8 {
                let place = try prepared()
                let passed = Guarded(0)
                let interruption = Interruption {
                    passed.withLock { passed in
                        passed += 1
                        if passed == point { return .failure(ENOSPC) }
                        return passed == point + later ? .death : .none
                    }
                }
                let failure = #expect(throws: PublishFailure.self) {
                    try place.publish(Self.site, interruption: interruption)
                }
                if failure?.diagnostics.first?.kind != PublishDiagnostics.diskFull { deaths += 1 }
                try Publisher(output: place.output).abort()
                #expect(place.tree() == [:], "point \(point), \(later) later")
            }
        }
        #expect(deaths > 20)
    }

    @Test("goes file by file where the file system moves no folder", arguments: [EXDEV, EMFILE, EPERM])
    func folderRefused(code: Int32) throws {
        var wholes = 0
        for point in 0..<(try countPoints()) - 1 {
            let place = try prepared()
            let countdown = Countdown(.failure(code), at: point)
            do {
                try place.publish(Self.site, interruption: countdown.interruption)
                wholes += 1
                #expect(place.files() == Self.site, "point \(point)")
                #expect(try control(place) == ["lock", "manifest"], "point \(point)")
            } catch {
                #expect(place.tree() == [:], "point \(point)")
                #expect(try control(place) == ["lock"], "point \(point)")
            }
        }
        // The folders at the top: the others go with them.
        #expect(wholes == 3)
    }

    @Test("that goes file by file is all there or not at all as well, wherever it died")
    func deathAfterRefusal() throws {
        let points = try countPoints()
        for point in 3..<points {
            for last in point + 1..<points + 8 {
                let place = try prepared()
                let passed = Guarded(0)
                let interruption = Interruption {
                    passed.withLock { passed in
                        passed += 1
                        // The second is a folder in the first, perhaps.
                        if passed == point || passed == point + 2 { return .failure(EXDEV) }
                        return passed == last ? .death : .none
                    }
                }
                _ = try? place.publish(Self.site, interruption: interruption)
                for (path, text) in place.files() { #expect(text == Self.site[path], "\(path) at \(point), \(last)") }
                try Publisher(output: place.output).abort()
                #expect(place.files().isEmpty || place.files() == Self.site, "after \(point), \(last)")
                try place.publish(Self.site)
                #expect(place.files() == Self.site, "published after \(point), \(last)")
            }
        }
    }

    // MARK: Others' files

    @Test("leaves alone what appeared since it was opened, and publishes beside it and below")
    func foreignBeside() throws {
        let place = try prepared()
        let publication = try Publisher(output: place.output)
        for (path, text) in Self.site { publication.stage(try #require(OutputPath(path)), Array(text.utf8)) }
        let foreign = [".gitignore": "*", "fr/notes.txt": "mine", "nl/agenda/notes.txt": "mine"]
        for (path, text) in foreign { try place.put(path, text) }
        #expect(try publication.commit().written == Self.site.count)
        #expect(place.files() == Self.site.merging(foreign) { $1 })
        // Folders that another hand made stay, those of the site go.
        try place.publish([:])
        #expect(place.tree() == foreign.merging(["fr/": "", "nl/": "", "nl/agenda/": ""]) { $1 })
    }

    @Test(
        "is refused by what appeared in its way since it was opened, which stays",
        arguments: [
            ("fr", "foreign-file fr"), ("index.html", "foreign-file index.html"),
            ("fr/agenda/a/index.html", "foreign-file fr/agenda/a/index.html"),
            ("404.html/mine.txt", "foreign-folder 404.html"), ("nl/agenda/a.html", "foreign-file nl/agenda/a.html"),
        ])
    func foreignInTheWay(path: String, refusal: String) throws {
        let place = try prepared()
        let publication = try Publisher(output: place.output)
        for (path, text) in Self.site { publication.stage(try #require(OutputPath(path)), Array(text.utf8)) }
        try place.put(path, "mine")
        let before = place.tree()
        let failure = #expect(throws: PublishFailure.self) { try publication.commit() }
        let found = failure?.diagnostics.map {
            "\($0.kind.id) \($0.location?.path.dropFirst(place.output.count + 1) ?? "")"
        }
        #expect(found == [refusal])
        #expect(place.tree() == before)
        #expect(try control(place) == ["lock"])
    }

    @Test("goes through no link that appeared since it was opened")
    func link() throws {
        let place = try prepared()
        let outside = place.root + "/outside"
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
        let publication = try Publisher(output: place.output)
        for (path, text) in Self.site { publication.stage(try #require(OutputPath(path)), Array(text.utf8)) }
        try FileManager.default.createSymbolicLink(atPath: place.output + "/fr", withDestinationPath: outside)
        let failure = #expect(throws: PublishFailure.self) { try publication.commit() }
        #expect(Set(failure?.diagnostics.map(\.kind) ?? []) == [PublishDiagnostics.foreignLink])
        #expect(place.tree() == ["fr": "-> " + outside])
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    }

    @Test("that is taken back leaves what came into its folders meanwhile")
    func foreignInMovedFolder() throws {
        for point in 0..<(try countPoints()) {
            let place = try prepared()
            try stop(place, .death, at: point)
            let isOver = place.read("index.html") != nil && place.read("nl/agenda/a.html") != nil
            guard place.read("fr/index.html") != nil, !isOver else { continue }
            let foreign = ["fr/mine.txt": "mine", "fr/agenda/b/index.html": "changed", "nl": "in the way"]
            try FileManager.default.createDirectory(
                atPath: place.output + "/fr/agenda/a/hollow", withIntermediateDirectories: false)
            for (path, text) in foreign { try place.put(path, text) }
            let next = try Publisher(output: place.output)
            #expect(next.notes.map(\.kind) == [PublishDiagnostics.undone])
            next.abort()
            let folders = ["fr/", "fr/agenda/", "fr/agenda/a/", "fr/agenda/a/hollow/", "fr/agenda/b/"]
            #expect(place.tree() == foreign.merging(folders.map { ($0, "") }) { $1 }, "point \(point)")
            return
        }
        Issue.record("no point lies between the folders")
    }

    // MARK: The folder

    @Test("through a link to an empty folder leaves the link, and the folder is the same")
    func throughLink() throws {
        let place = try Playground()
        let real = place.root + "/real"
        try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: place.output, withDestinationPath: "real")
        let before = FileIdentity(ofPath: real)
        try place.publish(Self.site)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.output) == "real")
        #expect(FileIdentity(ofPath: real) == before)
        for (path, text) in Self.site { #expect(place.read(path) == text) }
    }

    @Test("into a folder that somebody emptied is one as well")
    func emptied() throws {
        let place = try prepared()
        try place.publish(Self.site.merging(["gone/x.html": "x"]) { $1 })
        for name in try FileManager.default.contentsOfDirectory(atPath: place.output) where name != ".vitrine" {
            try FileManager.default.removeItem(atPath: place.output + "/" + name)
        }
        let summary = try place.publish(Self.site)
        #expect(summary.written == Self.site.count && summary.removed == 0)
        #expect(place.files() == Self.site)
        #expect(try place.publish(Self.site).unchanged == Self.site.count)
    }

    @Test("gives folders and files the permissions that a web server needs, whatever the process's mask")
    func permissions() throws {
        let place = try Playground()
        let end = try ProbeProcess("mask", place.output).end()
        #expect(end.status == 0, "\(end.output)")
        #expect(try place.status("fr").permissions == 0o755)
        #expect(try place.status("fr/entreprises/entreprise-0").permissions == 0o755)
        #expect(try place.status("fr/entreprises/entreprise-0/index.html").permissions == 0o644)
    }

    @Test("takes outputs that come in pieces")
    func pieces() throws {
        let place = try prepared()
        let publication = try Publisher(output: place.output)
        let piece = [UInt8](repeating: 7, count: 1 << 20)
        publication.stage(try #require(OutputPath("data/large.json"))) { pour in
            for _ in 0..<5 {
                pour.buffer.append(contentsOf: piece)
                pour.spill()
            }
        }
        _ = try publication.commit()
        #expect(try place.status("data/large.json").size == 5 * piece.count)
    }

    @Test("is refused for outputs that clash, in the words of any other, and shows nothing")
    func clashes() throws {
        let paths = ["a", "a", "b", "b/c", "c/d/e", "c/d", "fr/Page.html", "fr/page.html", "Nl/x", "nl/y"]
        var found: [[String]] = []
        for order in [paths, paths.reversed()] {
            for isFirst in [true, false] {
                let place = try prepared()
                if !isFirst { try place.put("own.txt", "mine") }
                let publication = try Publisher(output: place.output)
                for path in order { publication.stage(try #require(OutputPath(path)), Array("1".utf8)) }
                let failure = #expect(throws: PublishFailure.self) { try publication.commit() }
                found.append(failure?.diagnostics.map { "\($0.kind.id) \($0.message(in: .english))" } ?? [])
                #expect(place.tree() == (isFirst ? [:] : ["own.txt": "mine"]))
                #expect(try control(place) == ["lock"])
            }
        }
        #expect(found[0].count == 5)
        #expect(found.allSatisfy { $0 == found[0] })
    }

    @Test("is refused where the disk takes two names for one")
    func sameName() throws {
        let place = try prepared()
        let publication = try Publisher(output: place.output)
        publication.stage(try #require(OutputPath("fr/page.html")), Array("1".utf8))
        // As if the disk took the next name for one that is there.
        try place.put(".vitrine/tree/fr/other.html", "0")
        publication.stage(try #require(OutputPath("fr/other.html")), Array("2".utf8))
        let failure = #expect(throws: PublishFailure.self) { try publication.commit() }
        #expect(failure?.diagnostics.map(\.kind) == [PublishDiagnostics.foreignFile])
        #expect(place.tree() == [:])
    }
}
