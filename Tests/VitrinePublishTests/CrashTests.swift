import Diagnostics
import Foundation
import Glibc
import Testing

@testable import VitrinePublish

/// Two editions between which everything that can happen to a file does.
private enum Editions {
    static let old = [
        "index.html": "old", "same.html": "same", "gone/deep/page.html": "old", "fr/a.html": "old", "swap": "file",
        "back/x.html": "old", "back/y/z.html": "old", "assets/a.1.css": "old",
    ]
    static let new = [
        "index.html": "new", "same.html": "same", "nl/deep/page.html": "new", "fr/a.html": "new",
        "swap/inside.html": "new", "back": "file", "assets/a.2.css": "new", "assets/img/b.jpg": "new",
    ]
    static let foreign = [".gitignore": "*", "gone/mine.txt": "mine", "fr/mine.txt": "mine"]

    static func complete(_ files: [String: String]) -> [String: String] { files.merging(foreign) { $1 } }
}

@Suite("A publication that stops half-way")
struct CrashTests {
    /// A folder with the old edition, and how many points the new one's publication passes.
    private func prepared() throws -> Playground {
        let place = try Playground()
        try place.publish(Editions.old)
        for (path, text) in Editions.foreign { try place.put(path, text) }
        return place
    }

    private func countPoints() throws -> Int {
        let countdown = Countdown()
        try prepared().publish(Editions.new, interruption: countdown.interruption)
        return countdown.count
    }

    private func expectWholeFiles(_ place: Playground, _ comment: Comment) {
        for (path, text) in place.files() {
            let whole = [Editions.old[path], Editions.new[path], Editions.foreign[path]]
            #expect(whole.contains(text), "\(path) at \(comment)")
        }
        for path in Set(Editions.old.keys).intersection(Editions.new.keys) {
            #expect(place.read(path) != nil, "\(path) is missing at \(comment)")
        }
    }

    @Test("is finished or taken back by the next, wherever it died")
    func death() throws {
        let points = try countPoints()
        #expect(points > 15)
        var outcomes: Set<String> = []
        for point in 0..<points {
            let place = try prepared()
            let countdown = Countdown(.death, at: point)
            #expect(throws: PublishFailure.self) {
                try place.publish(Editions.new, interruption: countdown.interruption)
            }
            expectWholeFiles(place, "point \(point)")

            let next = try Publisher(output: place.output)
            let isNew = place.read("index.html") == "new"
            outcomes.formUnion(next.notes.map(\.kind.id))
            next.abort()
            #expect(
                place.files() == Editions.complete(isNew ? Editions.new : Editions.old), "after point \(point)")
            try place.publish(Editions.new)
            #expect(place.files() == Editions.complete(Editions.new), "published after point \(point)")
            try place.publish([:])
            #expect(place.files() == Editions.foreign, "emptied after point \(point)")
        }
        #expect(outcomes == ["publication-finished"])
    }

    @Test("changes nothing when the system refuses a step, whichever", arguments: [ENOSPC, EIO, EACCES])
    func failure(code: Int32) throws {
        let points = try countPoints()
        // The last point is the journal's removal, when the new edition stands.
        for point in 0..<points - 1 {
            let place = try prepared()
            let before = place.tree()
            let countdown = Countdown(.failure(code), at: point)
            let failure = #expect(throws: PublishFailure.self) {
                try place.publish(Editions.new, interruption: countdown.interruption)
            }
            #expect(failure?.diagnostics.isEmpty == false)
            #expect(place.tree() == before, "point \(point)")
            let control = try FileManager.default.contentsOfDirectory(atPath: place.output + "/.vitrine").sorted()
            #expect(control == ["lock", "manifest"], "point \(point)")
            try place.publish(Editions.new)
            #expect(place.files() == Editions.complete(Editions.new))
        }
    }

    @Test("is still finished when the next one dies as well, again and again")
    func deathDuringRecovery() throws {
        let place = try prepared()
        let first = Countdown(.death, at: 6)
        #expect(throws: PublishFailure.self) { try place.publish(Editions.new, interruption: first.interruption) }
        var tries = 0
        while true {
            tries += 1
            let countdown = Countdown(.death, at: tries)
            do {
                try Publisher(output: place.output, interruption: countdown.interruption).abort()
                break
            } catch {
                expectWholeFiles(place, "try \(tries)")
            }
        }
        #expect(tries > 5)
        #expect(place.files() == Editions.complete(Editions.new))
    }

    @Test("is taken back by the next when taking back ended too", arguments: [true, false])
    func stopWhileTakingBack(isDeath: Bool) throws {
        let points = try countPoints()
        for point in stride(from: 4, to: points - 2, by: 3) {
            let place = try prepared()
            let state = Guarded(0)
            let interruption = Interruption {
                state.withLock { passed in
                    passed += 1
                    if passed == point { return .failure(isDeath ? ENOSPC : EIO) }
                    guard passed == point + 3 else { return .none }
                    return isDeath ? .death : .failure(EIO)
                }
            }
            #expect(throws: PublishFailure.self) { try place.publish(Editions.new, interruption: interruption) }
            expectWholeFiles(place, "point \(point)")
            try Publisher(output: place.output).abort()
            #expect(place.files() == Editions.complete(Editions.old), "point \(point)")
        }
    }

    @Test("is taken back when a foreign file came in its way meanwhile, which stays")
    func foreignMeanwhile() throws {
        let place = try prepared()
        let countdown = Countdown(.death, at: 4)
        #expect(throws: PublishFailure.self) { try place.publish(Editions.new, interruption: countdown.interruption) }
        try place.put("nl/deep/page.html", "mine")
        let next = try Publisher(output: place.output)
        #expect(next.notes.map(\.kind) == [PublishDiagnostics.undone])
        next.abort()
        var expected = Editions.complete(Editions.old)
        expected["nl/deep/page.html"] = "mine"
        #expect(place.files() == expected)
    }

    @Test("with a damaged journal is said, and what comes next is complete")
    func damagedJournal() throws {
        let place = try prepared()
        let countdown = Countdown(.death, at: 5)
        #expect(throws: PublishFailure.self) { try place.publish(Editions.new, interruption: countdown.interruption) }
        try place.put(".vitrine/journal", "vitrine-journal 1\ncreate\t../../escape")
        let next = try Publisher(output: place.output)
        #expect(next.notes.map(\.kind) == [PublishDiagnostics.damagedJournal])
        next.abort()
        expectWholeFiles(place, "a damaged journal")
        try place.publish(Editions.new)
        #expect(place.files() == Editions.complete(Editions.new))
    }
}
