import Diagnostics
import Foundation
import Glibc
import Testing

@testable import PublishProbe
@testable import VitrinePublish

@Suite("A publishing process")
struct KillTests {
    private static let pages = 120

    private func site(_ edition: Int) -> [String: String] { ProbeSite(edition: edition, pages: Self.pages).tree }

    /// The moments are spread evenly over the time that a publication takes, so that they differ from run to run
    /// and from machine to machine, and cover all of it.
    @Test("killed at a hundred moments leaves every file whole, and the next one a complete site")
    func killed() throws {
        let place = try Playground(in: Playground.memory)
        try place.publish(site(0))
        let start = ContinuousClock.now
        let first = try ProbeProcess("publish", place.output, "1", "\(Self.pages)").end()
        #expect(first.status == 0, "\(first.output)")
        let whole = ContinuousClock.now - start
        var current = 1
        var counts = [0, 0]
        for round in 0..<100 {
            let probe = try ProbeProcess("publish", place.output, "\(current + 1)", "\(Self.pages)")
            usleep(UInt32((whole * round / 80) / .microseconds(1)))
            probe.kill()

            let old = site(current)
            let new = site(current + 1)
            for (path, text) in place.files() {
                #expect(text == old[path] || text == new[path], "\(path) in round \(round)")
            }
            for (path, text) in old where new[path] != nil {
                let found = place.read(path)
                #expect(found == text || found == new[path], "\(path) in round \(round)")
            }
            try Publisher(output: place.output).abort()
            let found = place.files()
            if found == new {
                current += 1
                counts[1] += 1
            } else {
                counts[0] += 1
                #expect(found == old, "round \(round)")
            }
        }
        #expect(counts[0] > 0 && counts[1] > 0, "killed too early or too late to tell: \(counts)")
        try place.publish(["index.html": "1"])
        #expect(place.tree() == ["index.html": "1"])
    }

    @Test("killed at any moment of a first publication leaves whole files, and the next one a complete site or none")
    func killedFirst() throws {
        let place = try Playground(in: Playground.memory)
        let start = ContinuousClock.now
        #expect(try ProbeProcess("publish", place.output, "0", "\(Self.pages)").end().status == 0)
        let whole = ContinuousClock.now - start
        let site = site(0)
        #expect(place.files() == site)
        for round in 0..<40 {
            try FileManager.default.removeItem(atPath: place.output)
            let probe = try ProbeProcess("publish", place.output, "0", "\(Self.pages)")
            usleep(UInt32((whole * round / 40) / .microseconds(1)))
            probe.kill()
            for (path, text) in place.files() { #expect(text == site[path], "\(path) in round \(round)") }
            try Publisher(output: place.output).abort()
            #expect(place.files().isEmpty || place.files() == site, "round \(round)")
            try place.publish(site)
            #expect(place.files() == site, "round \(round)")
        }
    }

    @Test("waits for another, which it can name, and says so when its patience ends")
    func twoAtOnce() throws {
        let place = try Playground()
        let holder = try ProbeProcess("hold", place.output)
        defer { holder.kill() }
        #expect(holder.waitForLine() == "held\n")

        let named = Guarded<LockHolder?>(nil)
        let failure = #expect(throws: PublishFailure.self) {
            try Publisher(output: place.output, patience: .milliseconds(60)) { holder in
                named.withLock { $0 = holder }
            }
        }
        #expect(named.withLock { $0 }?.process == Int(holder.process.processIdentifier))
        let diagnostic = try #require(failure?.diagnostics.first)
        #expect(diagnostic.kind == PublishDiagnostics.locked)
        #expect(diagnostic.arguments["process"] == .text("\(holder.process.processIdentifier)"))
        #expect(place.tree() == [:])
    }

    @Test("takes over the lock of a dead one at once")
    func deadHolder() throws {
        let place = try Playground()
        let holder = try ProbeProcess("hold", place.output)
        #expect(holder.waitForLine() == "held\n")
        holder.kill()
        #expect(FileManager.default.fileExists(atPath: place.output + "/.vitrine/lock"))
        try place.publish(["a.html": "1"], patience: .zero)
        #expect(place.files() == ["a.html": "1"])
    }

    @Test("and another at the same moment come one after the other")
    func concurrent() throws {
        let place = try Playground()
        let probes = try (0..<4).map { try ProbeProcess("publish", place.output, "\($0)", "60") }
        for probe in probes {
            let end = probe.end()
            #expect(end.status == 0, "\(end.output)")
        }
        let found = place.files()
        #expect((0..<4).contains { ProbeSite(edition: $0, pages: 60).tree == found })
    }
}
