import SampleSites
import Bytes
import CommonMark
import Diagnostics
import Foundation
import Testing
@testable import VitrineContent

/// What is kept of a load is had back by the next one, as it was, or not at all.
@Suite("The cache of entries") struct EntryCacheTests {
    private let project = TemporaryProject()

    @Test("gives what would be parsed, warnings included") func sameAsParsed() {
        let parsed = project.load(.memory)
        for _ in 0..<3 { expectSame(project.load(project.cache), parsed) }
        #expect(project.generations == [1])
        expectSame(project.load(.temporary), parsed)
    }

    @Test("is left alone when nothing changed") func unchanged() throws {
        project.age()
        _ = project.load(project.cache)
        let size = project.dataSize
        let index = try project.bytes(".vitrine/entries.index")
        _ = project.load(project.cache)
        #expect(try project.bytes(".vitrine/entries.index") == index)
        #expect(project.dataSize == size)
    }

    @Test("reads files again that changed, came or went") func changes() throws {
        project.age()
        let atelier = "Content/enterprises/atelier/"
        _ = project.load(project.cache)
        try project.edit(atelier + "enterprise.yml") { $0.replacing("workforce: ", with: "workforce: 1") }
        expectSame(project.load(project.cache), project.load(.memory))
        try project.edit(atelier + "results.csv") { $0.replacing("2018", with: "2017") }
        expectSame(project.load(project.cache), project.load(.memory))
        try project.write("Content/news/debut/plan.pdf", "%PDF")
        expectSame(project.load(project.cache), project.load(.memory))
        try project.remove("Content/news/debut")
        expectSame(project.load(project.cache), project.load(.memory))
        // What all entries are read by.
        try project.edit("Content/fields.yml") { _ in "[]\n" }
        expectSame(project.load(project.cache), project.load(.memory))
    }

    @Test("sees a change that left size and time of change as they were") func sameTime() throws {
        let path = "Content/enterprises/atelier/fr.md"
        project.age()
        _ = project.load(project.cache)
        let before = try FileManager.default.attributesOfItem(atPath: project.root + "/" + path)[.modificationDate]
        try project.edit(path) { $0.replacing("a", with: "o") }
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(before)], ofItemAtPath: project.root + "/" + path)
        expectSame(project.load(project.cache), project.load(.memory))
    }

    @Test("asks the rules again as soon as something that they look at is different") func rules() throws {
        project.age()
        let path = "Content/enterprises/atelier/fr.md"
        let text = String(decoding: try project.bytes(path), as: UTF8.self)
        for _ in 0..<2 { _ = project.load(project.cache) }
        for edit in [
            "Des mots.", "[là](news/nulle-part)", "Encore.", "![](block:rien)", "[](result:rien@2018)", "Fin.",
        ] {
            try project.write(path, text + "\n" + edit + "\n")
            for _ in 0..<2 { expectSame(project.load(project.cache), project.load(.memory)) }
        }
        let found = project.load(project.cache).diagnostics.filter { $0.severity == .error }
        #expect(found == [])
        try project.remove("Content/news/debut")
        for _ in 0..<2 { expectSame(project.load(project.cache), project.load(.memory)) }
    }

    @Test("asks the rules again when what was astray is gone") func astray() throws {
        project.age()
        let terms = "Content/vocabulary/"
        let text = String(decoding: try project.bytes(terms + "themes.yml"), as: UTF8.self)
        try project.remove(terms + "themes.yml")
        try project.write(terms + "thema.yml", text)
        for _ in 0..<2 { expectSame(project.load(project.cache), project.load(.memory)) }
        try project.remove(terms + "thema.yml")
        let faults = project.load(project.cache).diagnostics.filter { $0.severity == .error }
        #expect(Set(faults.map(\.kind.id)) == ["unknown-term"])
        expectSame(project.load(project.cache), project.load(.memory))
    }

    @Test("tells by its digests whether facts or only texts changed") func digests() throws {
        let path = "Content/enterprises/atelier/fr.md"
        let first = project.load(project.cache)
        try project.edit(path) { $0 + "\nEncore un mot.\n" }
        let reworded = project.load(project.cache)
        #expect(reworded.factsDigest == first.factsDigest)
        #expect(reworded.texts != first.texts)
        try project.edit(path) { $0.replacing("title: ", with: "title: Le ", maxReplacements: 1) }
        let retitled = project.load(project.cache)
        #expect(retitled.factsDigest != first.factsDigest)
        try project.edit("Content/project/fr.md") { $0 + "\nEncore un mot.\n" }
        let project2 = project.load(project.cache)
        #expect(project2.factsDigest == retitled.factsDigest)
        #expect(project2.texts != retitled.texts)
        try project.edit("Content/site.yml") { $0.replacing("title: VISES", with: "title: Vises") }
        #expect(project.load(project.cache).factsDigest != retitled.factsDigest)
        var drafts = LoadOptions(now: december2019)
        drafts.includeDrafts = true
        #expect(project.load(project.cache, drafts).factsDigest != project.load(project.cache).factsDigest)
    }

    @Test("is never believed when its files are damaged", arguments: 0..<60) func damage(_ seed: Int) throws {
        var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        let parsed = project.load(.memory)
        _ = project.load(project.cache)
        for name in ["entries.index", "entries-1.data"] where random.next() % 3 != 0 {
            var bytes = try project.bytes(".vitrine/" + name)
            switch random.next() % 5 {
            case 0: bytes.removeLast(Int(random.next() % UInt64(bytes.count)))
            case 1: bytes = []
            default:
                for _ in 0..<(1 + random.next() % 50) {
                    bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
                }
            }
            try Data(bytes).write(to: URL(fileURLWithPath: project.root + "/.vitrine/" + name))
        }
        expectSame(project.load(project.cache), parsed)
        expectSame(project.load(project.cache), parsed)
    }

    @Test("of another program counts as none") func otherProgram() throws {
        let parsed = project.load(.memory)
        _ = project.load(project.cache)
        let folder = try #require(CacheFolder(project.root + "/.vitrine"))
        var index = try #require(folder.readIndex())
        index.program = "another"
        folder.write(index)
        #expect(folder.readIndex() == nil)
        expectSame(project.load(project.cache), parsed)
    }

    @Test("is only read while another process writes it") func twoAtOnce() throws {
        project.age()
        _ = project.load(project.cache)
        let size = project.dataSize
        let other = CacheFolder(project.root + "/.vitrine")
        try project.edit("Content/enterprises/atelier/fr.md") { $0 + "\nEncore un mot.\n" }
        expectSame(project.load(project.cache), project.load(.memory))
        #expect(project.dataSize == size)
        #expect(other?.isWritable == true)
    }

    @Test("does not grow with the number of edits") func bounded() throws {
        let text = String(repeating: "Un mot après l’autre. ", count: 5_000)
        for number in 0..<80 {
            try project.write(
                "Content/news/debut/fr.md", "---\ntitle: Début\n---\n\nNuméro \(number).\n\n\(text)\n")
            _ = project.load(project.cache)
        }
        expectSame(project.load(project.cache), project.load(.memory))
        #expect(project.generations.count == 1)
        #expect(project.generations != [1])
        #expect(project.dataSize < 8 << 20)
    }

    @Test("does without a folder that cannot be made") func noFolder() throws {
        try project.write(".vitrine", "a file")
        expectSame(project.load(project.cache), project.load(.memory))
    }

    @Test("gives texts that were damaged since the load from their files") func damagedText() throws {
        _ = project.load(project.cache)
        let loaded = project.load(project.cache)
        let expected = described(project.load(.memory).site?.allMade() as Any)
        try Data(count: project.dataSize).write(
            to: URL(fileURLWithPath: project.root + "/.vitrine/entries-1.data"), options: [])
        #expect(firstDifference(described(loaded.site?.allMade() as Any), expected) == nil)
        #expect(loaded.lostTexts.diagnostics == [])
    }

    @Test("names a text that cannot be had back, and never gives another in its place") func lostText() throws {
        let path = "Content/enterprises/atelier/fr.md"
        let loaded = project.load(project.cache)
        let site = loaded.site?.allMade()
        try project.edit(path) { $0 + "\nEncore un mot.\n" }
        try project.loseRecords()
        let body = try #require(site?.enterprises.first?.head.words.versions.first?.value.body)
        #expect(body.path == path)
        #expect(body.document().isEmpty)
        #expect(body.document().isEmpty)
        let fault = try #require(loaded.lostTexts.diagnostics.first)
        #expect(loaded.lostTexts.diagnostics.count == 1)
        #expect(fault.location?.path == path)
        #expect(fault.message(in: .french) == "ce texte a changé ou n’a pas pu être relu pendant la production du site")
    }

    @Test("gives an enterprise that was damaged since the load from its files") func damagedEnterprise() throws {
        _ = project.load(project.cache)
        let loaded = project.load(project.cache)
        try project.loseRecords()
        expectSame(loaded, project.load(.memory))
    }

    @Test("names an enterprise that cannot be had back", arguments: ["fr.md", "enterprise.yml"])
    func lostEnterprise(_ file: String) throws {
        let path = "Content/enterprises/atelier/" + file
        _ = project.load(project.cache)
        let loaded = project.load(project.cache)
        try project.edit(path) {
            file == "fr.md" ? $0 + "\nEncore un mot.\n" : $0.replacing("founded: 2004", with: "")
        }
        try project.loseRecords()
        let enterprise = try #require(loaded.site?.enterprises.first)
        #expect(enterprise.id == "atelier")
        #expect(enterprise.head.words.isEmpty)
        #expect(loaded.lostTexts.diagnostics.map { $0.location?.path } == ["Content/enterprises/atelier"])
    }

    private func expectSame(
        _ loaded: LoadedSite, _ expected: LoadedSite, sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let difference = firstDifference(
            described(loaded.site?.allMade() as Any), described(expected.site?.allMade() as Any))
        #expect(difference == nil, sourceLocation: sourceLocation)
        #expect(loaded.diagnostics == expected.diagnostics, sourceLocation: sourceLocation)
        #expect(loaded.factsDigest == expected.factsDigest, sourceLocation: sourceLocation)
        #expect(loaded.texts == expected.texts, sourceLocation: sourceLocation)
        #expect(loaded.lostTexts.diagnostics == [], sourceLocation: sourceLocation)
    }
}

/// Without its keeper, which differs from load to load; with its text.
extension Body: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "path": path, "isEmpty": isEmpty, "destinations": destinations, "digest": place.digest,
                "document": document(),
            ])
    }
}
