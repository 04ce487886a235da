import Testing

@testable import Bytes

@Suite struct Records {
    @Test func `give back every number`() throws {
        for number in [0, 1, -1, 63, 64, -64, -65, 300, Int.max, Int.min, 1 << 40] {
            #expect(try RecordReader.value(of: number.record) == number)
        }
        for number in [0, 127, 128, UInt64.max] { #expect(try RecordReader.value(of: number.record) == number) }
    }

    @Test func `give back texts, options, lists, dictionaries and ranges`() throws {
        #expect(try RecordReader.value(of: "é\u{202F}!\0".record) == "é\u{202F}!\0")
        #expect(try RecordReader.value([String?].self, of: ["a", nil, ""].record) == ["a", nil, ""])
        #expect(try RecordReader.value([String: [Int]].self, of: ["a": [1], "b": []].record) == ["a": [1], "b": []])
        #expect(try RecordReader.value(of: (3..<9).record) == 3..<9)
        #expect(try RecordReader.value(of: Digest(of: "a").record) == Digest(of: "a"))
        #expect(try RecordReader.value([Bool].self, of: [true, false].record) == [true, false])
    }

    @Test func `are equal for equal dictionaries`() {
        let keys = (0..<100).map(String.init)
        let forward = Dictionary(uniqueKeysWithValues: keys.map { ($0, 1) })
        let backward = Dictionary(uniqueKeysWithValues: keys.reversed().map { ($0, 1) })
        #expect(forward.record == backward.record)
    }

    @Test func `write a shared text once`() throws {
        var writer = RecordWriter()
        for text in ["Content/a/fr.md", "Content/a/nl.md", "Content/a/fr.md"] { writer.write(shared: text) }
        #expect(writer.count == 2 * (1 + 1 + 15) + 1)
        let texts = try writer.bytes.withUnsafeBytes { bytes in
            var reader = RecordReader(bytes)
            return [try reader.readShared(), try reader.readShared(), try reader.readShared()]
        }
        #expect(texts == ["Content/a/fr.md", "Content/a/nl.md", "Content/a/fr.md"])
    }

    @Test(arguments: [
        [], [0x80], [0x05, 0x61], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
        [UInt8](repeating: 0xFF, count: 11), [0x01, 0x61, 0x00],
    ])
    func `that are damaged throw`(_ bytes: [UInt8]) {
        #expect(throws: DamagedRecord()) { try RecordReader.value(String.self, of: bytes) }
    }

    @Test func `of more elements than bytes throw before memory is taken`() {
        #expect(throws: DamagedRecord()) {
            try RecordReader.value([String].self, of: [0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x00])
        }
    }

    @Test func `of a range that ends before it begins throw`() {
        var writer = RecordWriter()
        writer.write(5)
        writer.write(unsigned: UInt64(bitPattern: -3))
        #expect(throws: DamagedRecord()) { try RecordReader.value(Range<Int>.self, of: writer.bytes) }
    }
}
