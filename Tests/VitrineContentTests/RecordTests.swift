import SampleSites
import Bytes
import CommonMark
import Diagnostics
import Foundation
import Locales
import Testing
@testable import VitrineContent

/// Entries as records are the entries that were parsed.
@Suite("Records of entries") struct RecordTests {
    /// The repository's entries, those of the good site, and those of every faulty one.
    private static let parsed: [(String, [ParsedEntry])] =
        [("Content", parse(DiskSource.source(root: repository))), ("full", parse(fullSite.source))]
        + allFaults.map { ($0.name, parse($0.site.source)) }

    @Test("hold everything that was read") func roundTrip() throws {
        for (name, entries) in Self.parsed {
            for entry in entries {
                let read = try readAgain(entry, record(of: entry).bytes)
                #expect(firstDifference(described(entry), described(read)) == nil, "\(name): \(entry.reference)")
            }
        }
    }

    @Test("are tried with a value in each place where there may be one") func samplesAreFull() {
        var seen: [String: Bool] = [:]
        for (_, entries) in Self.parsed { for entry in entries { note(entry, &seen) } }
        #expect(seen.filter { !$0.value }.keys.sorted() == [])
    }

    @Test("that are damaged are refused or give something, and never end the program") func damage() {
        var random = Generator(state: 7)
        for (_, entries) in Self.parsed.prefix(3) {
            for entry in entries {
                let (bytes, _) = record(of: entry)
                for _ in 0..<40 {
                    var damaged = bytes
                    for _ in 0..<(1 + random.next() % 4) where !damaged.isEmpty {
                        let place = Int(random.next() % UInt64(damaged.count))
                        if random.next() % 4 == 0 {
                            damaged.removeSubrange(place...)
                        } else {
                            damaged[place] = UInt8(truncatingIfNeeded: random.next())
                        }
                    }
                    _ = try? readAgain(entry, damaged)
                }
            }
        }
    }

    @Test("of texts that are damaged never end the program, nor name what is not there") func damagedTexts() {
        var random = Generator(state: 11)
        for (_, entries) in Self.parsed.prefix(2) {
            for body in entries.flatMap({ $0.value?.head.words.versions.map(\.value.body) ?? [] }) {
                let bytes = body.document().record
                for _ in 0..<40 where !bytes.isEmpty {
                    var damaged = bytes
                    damaged[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
                    let document = try? RecordReader.value(MarkdownDocument.self, of: damaged)
                    _ = document?.plainText()
                }
            }
        }
    }

    @Test(
        "keep amounts exactly", arguments: ["0", "-12345.678", "1e-20", "9999999999999999.99", "123456789012345678901"])
    func decimals(_ text: String) throws {
        let value = try #require(Decimal(string: text))
        #expect(try RecordReader.value(Decimal.self, of: value.record) == value)
    }

    @Test("have equal facts when only places and texts differ") func facts() throws {
        func facts(_ source: MemorySource) throws -> [UInt8] {
            let entry = try #require(Self.parse(source.source).first { $0.reference.id == "atelier" })
            let (bytes, count) = record(of: entry)
            return Array(bytes[..<count])
        }
        let path = "Content/enterprises/atelier/fr.md"
        var reworded = goodSite
        reworded.add(path, bytes: (goodSite.files[path] ?? []) + Array("\nEncore un mot.\n".utf8))
        var retitled = goodSite
        let text = String(decoding: goodSite.files[path] ?? [], as: UTF8.self)
        retitled.add(path, bytes: Array(text.replacing("title: ", with: "title: Le ", maxReplacements: 1).utf8))
        #expect(try facts(reworded) == facts(goodSite))
        #expect(try facts(retitled) != facts(goodSite))
    }

    // MARK: -

    static let repository = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardizedFileURL.path

    private static let allFaults =
        faultsOfFiles + faultsOfKeys + faultsOfPersons + faultsOfPlaces + faultsOfReferences + faultsOfResults
        + faultsOfUniqueness + faultsOfValues + faultsOfWords

    private static func parse(_ source: ContentSource) -> [ParsedEntry] {
        let tree = ContentTree(source.list())
        let reader = BoundedReader(source: source)
        let shared = SharedFiles(tree: tree, reader: reader, findings: Findings()).content()
        let zone = shared.settings.flatMap { Zone.named($0.timeZone) } ?? .utc
        let context = EntryContext(
            languages: shared.languages, zone: zone, fields: shared.fields, lists: SiteLists(shared, tree.entries))
        let parser = EntryParser(reader: reader, context: context, bodies: MemorySink())
        return tree.entries.map { parser.parse($0) }
    }

    private func record(of entry: ParsedEntry) -> (bytes: [UInt8], facts: Int) {
        var writer = RecordWriter()
        let parts = entry.store(in: &writer, .builtIn)
        return (writer.bytes, parts.facts)
    }

    private func readAgain(_ entry: ParsedEntry, _ bytes: [UInt8]) throws -> ParsedEntry {
        let bodies = entry.value?.head.words.versions.map(\.value.body) ?? []
        let places = BodyPlaces(bodies.map(\.place), keptBy: SameBodies(bodies))
        return try bytes.withUnsafeBytes { bytes in
            var reader = RecordReader(bytes, context: places)
            return try ParsedEntry(entry.reference, folder: entry.folder, isWhole: true, .builtIn, from: &reader)
        }
    }
}

private final class SameBodies: BodyKeeper {
    private let bodies: [Body]

    init(_ bodies: [Body]) { self.bodies = bodies }

    func document(at place: BodyPlace, path: String) -> MarkdownDocument {
        bodies.first { $0.place == place }?.document() ?? MarkdownDocument(path: path)
    }
}

/// Notes for each property whether it ever had a value, a true or a list with something in it.
private func note(_ value: Any, _ seen: inout [String: Bool]) {
    let mirror = Mirror(reflecting: value)
    let type = String(reflecting: type(of: value))
    for child in mirror.children {
        if let label = child.label, type.hasPrefix("Vitrine"), !type.contains("Localized"),
            mirror.displayStyle == .struct || mirror.displayStyle == .class
        {
            let inner = Mirror(reflecting: child.value)
            let isContainer = [.optional, .collection, .dictionary, .set].contains(inner.displayStyle)
            let has = isContainer ? !inner.children.isEmpty : (child.value as? Bool) ?? true
            seen["\(type).\(label)"] = (seen["\(type).\(label)"] ?? false) || has
        }
        note(child.value, &seen)
    }
}
