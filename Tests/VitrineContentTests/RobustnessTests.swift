import SampleSites
import Diagnostics
import Foundation
import Testing
@testable import VitrineContent

@Suite("Hostile and damaged files", .timeLimit(.minutes(1)))
struct RobustnessTests {
    private func diagnostics(_ path: String, _ bytes: [UInt8]) -> [Diagnostic] {
        var site = goodSite
        site.add("Content/\(path)", bytes: bytes)
        return load(site).diagnostics
    }

    @Test("end in a diagnostic at the file, soon", arguments: HostileFile.all)
    func endInDiagnostic(_ file: HostileFile) {
        let found = diagnostics(file.path, file.bytes())
        let isTold = found.contains { $0.kind.id == file.id && $0.location?.path == "Content/\(file.path)" }
        #expect(isTold, "\(found.map(\.kind.id))")
    }

    @Test("a Markdown table of 5,000 columns is refused before it is parsed")
    func widesTable() {
        let row = String(repeating: "|a", count: 5_000) + "|\n"
        let rule = String(repeating: "|-", count: 5_000) + "|\n"
        let found = diagnostics("pages/why/fr.md", Array("---\ntitle: x\n---\n\(row)\(rule)\(row)".utf8))
        #expect(found.hasErrors)
    }

    @Test("a table of results with a fault in every row says so a few hundred times, not for each")
    func boundsFaults() {
        let rows = String(repeating: "nobody;2018;x;;;\n", count: 20_000)
        let found = diagnostics(
            "enterprises/atelier/results.csv", Array("indicator;period;value;quality;source;note.fr\n\(rows)".utf8))
        #expect(found.count < 1_000)
        #expect(found.contains { $0.kind.id == "more-faults" })
    }

    @Test("what stands twice is told in long lists as in short ones", arguments: [10, 30, 60])
    func duplicates(_ count: Int) {
        let periods = (0..<count).map { "training-hours;\(1900 + $0);1;;;" } + ["training-hours;1905;2;;;"]
        let found = diagnostics(
            "enterprises/atelier/results.csv",
            Array("indicator;period;value;quality;source;note.fr\n\(periods.joined(separator: "\n"))\n".utf8))
        let twice = found.filter { $0.kind.id == "duplicate-result" }
        #expect(twice.count == 1)
        #expect(twice.first?.notes.count == 1)
        var places = PlacesByName()
        for index in 0..<count { #expect(places.update("id-\(index)", at: index..<index) == nil) }
        #expect(places["id-5"] == 5..<5)
        #expect(places.update("id-5", at: 99..<99) == 5..<5)
        #expect(places["id-5"] == 99..<99)
        #expect(places["id"] == nil)
    }

    @Test("no number of notes hides an error")
    func notesHideNothing() {
        let notes = (0..<400).map { "- {id: t-\($0), label: {fr: Terme}}\n" }.joined()
        let found = diagnostics(
            "vocabulary/themes.yml", Array("\(notes)- {id: employment, label: {fr: Emploi}, colour: red}\n".utf8))
        #expect(found.contains { $0.kind.id == "unknown-key" })
    }

    @Test("files whose bytes were damaged at random never end the program", arguments: 0..<40)
    func damagedFiles(_ seed: Int) {
        var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1)
        var site = goodSite
        for path in site.files.keys.sorted() where random.next() % 3 == 0 {
            var bytes = site.files[path] ?? []
            for _ in 0..<(1 + Int(random.next() % 8)) where !bytes.isEmpty {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 3 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes.remove(at: place)
                default:
                    bytes.insert(
                        contentsOf: Array("-:{}[]\n\t#|\"'".utf8).shuffled(using: &random).prefix(3), at: place)
                }
            }
            site.add(path, bytes: bytes)
        }
        let found = load(site).diagnostics
        for diagnostic in found {
            for language in MessageLanguage.allCases { #expect(!diagnostic.message(in: language).isEmpty) }
            guard let location = diagnostic.location, let range = location.range else { continue }
            #expect(range.upperBound <= site.files[location.path]?.count ?? 0, "\(location)")
        }
    }

    @Test("two runs over one site say the same")
    func isDeterministic() {
        let site = goodSite.replacing("id: employment", with: "id: Emploi", in: "vocabulary/themes.yml")
            .removing("vocabulary/sectors.yml").removing("blocks/pour/block.yml")
        let first = shown(load(site).diagnostics, in: site)
        for _ in 0..<5 { #expect(shown(load(site).diagnostics, in: site) == first) }
    }
}

struct HostileFile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    /// The diagnostic that is due.
    let id: String
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ path: String, _ id: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        testDescription = name
        self.path = path
        self.id = id
        self.bytes = bytes
    }

    private static func lands(_ ring: String) -> String {
        #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"a"},"#
            + #""geometry":{"type":"Polygon","coordinates":[[\#(ring)]]}}]}"#
    }

    static let all = [
        HostileFile("brackets in brackets", "pages/why/page.yml", "yaml-too-deep") {
            Array(repeating: 0x5B, count: 500_000)
        },
        HostileFile("brackets in brackets in lands", "map/a.geojson", "json-too-deep") {
            Array(repeating: 0x5B, count: 500_000)
        },
        HostileFile("Latin-1 in lands", "map/a.geojson", "json-not-utf8") { [0x22, 0xE9, 0x22] },
        HostileFile("9 MiB of lands", "map/a.geojson", "file-too-large") { Array(repeating: 0x61, count: 9 << 20) },
        HostileFile("a land of 300,000 positions", "map/a.geojson", "too-many-positions") {
            Array(lands(String(repeating: "[3,50],", count: 300_000) + "[3,50]").utf8)
        },
        HostileFile("300 lands", "map/a.geojson", "too-many-lands") {
            let one =
                #"{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Polygon","#
                + #""coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}"#
            let all = Array(repeating: one, count: 300).joined(separator: ",")
            return Array(#"{"type":"FeatureCollection","features":[\#(all)]}"#.utf8)
        },
        HostileFile("an alias of itself", "pages/why/page.yml", "yaml-anchor") { Array("a: &a [*a, *a]\n".utf8) },
        HostileFile("a NUL in YAML", "pages/why/page.yml", "yaml-control-character") { Array("original: fr\0\n".utf8) },
        HostileFile("Latin-1 in YAML", "pages/why/page.yml", "yaml-not-utf8") {
            Array("original: ".utf8) + [0xE9, 0x0A]
        },
        HostileFile("2 MiB of YAML", "pages/why/page.yml", "file-too-large") { Array(repeating: 0x61, count: 2 << 20) },
        HostileFile("50 MiB of Markdown", "pages/why/fr.md", "file-too-large") {
            Array(repeating: 0x61, count: 50 << 20)
        },
        HostileFile("a NUL in Markdown", "pages/why/fr.md", "markdown-control-character") {
            Array("---\ntitle: x\n---\n\0".utf8)
        },
        HostileFile("a quote without an end", "enterprises/atelier/results.csv", "csv-unclosed-quote") {
            Array("indicator;period\n\"".utf8)
        },
        HostileFile("a hundred thousand rows and one", "enterprises/atelier/results.csv", "csv-too-many-rows") {
            Array("indicator;period\n".utf8) + Array(repeatElement(Array("a;2018\n".utf8), count: 100_001).joined())
        },
        HostileFile("a table of nothing", "enterprises/atelier/results.csv", "csv-no-header") { [] },
        HostileFile("settings of nothing", "site.yml", "empty-file") { [] },
    ]
}

/// The same numbers every time.
struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
