import Diagnostics
import Testing

@Suite struct `Lines and columns` {
    private func position(_ bytes: [UInt8], _ offset: Int) -> [Int] {
        let position = SourceIndex(bytes).position(of: offset)
        return [position.line, position.column]
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `count scalars from 1 after any line end`(line: String) {
        let text = "é🌍x" + line + line + "b"
        let bytes = Array(text.utf8)
        #expect(position(bytes, 0) == [1, 1])
        #expect(position(bytes, 2) == [1, 2])
        #expect(position(bytes, 6) == [1, 3])
        #expect(position(bytes, 7) == [1, 4])
        #expect(position(bytes, 7 + line.utf8.count) == [2, 1])
        #expect(position(bytes, 7 + 2 * line.utf8.count) == [3, 1])
        #expect(position(bytes, bytes.count) == [3, 2])
        #expect(position(bytes, bytes.count + 9) == [3, 2])
        #expect(position(bytes, -1) == [1, 1])
    }

    @Test func `do not count a byte order mark`() {
        let bytes = Array("\u{FEFF}ab".utf8)
        #expect(position(bytes, 0) == [1, 1])
        #expect(position(bytes, 3) == [1, 1])
        #expect(position(bytes, 4) == [1, 2])
        #expect(SourceIndex(bytes).range(ofLine: 1) == 3..<5)
    }

    @Test func `count a byte that is not UTF-8 as one`() {
        #expect(position([0xE9, 0x61, 0xE9, 0xE8, 0x62], 4) == [1, 5])
        #expect(position([0xC3, 0x28, 0xF0, 0x9F, 0x8C], 5) == [1, 6])
        #expect(position([0xED, 0xA0, 0x80, 0x61], 3) == [1, 4])
    }

    @Test func `give the bytes of a line without its end`() {
        let index = SourceIndex(Array("ab\r\nc\rd\n".utf8))
        #expect((1...5).map { index.range(ofLine: $0) } == [0..<2, 4..<5, 6..<7, 8..<8, 8..<8])
    }
}
