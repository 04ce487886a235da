import Testing

@testable import Bytes

@Suite struct `A byte buffer` {
    @Test func `keeps its bytes when a copy of it is written to`() {
        var first = ByteBuffer("abc")
        var second = first
        second.append("d")
        first.append("e")
        #expect(first.string == "abce")
        #expect(second.string == "abcd")
        var third = first
        third.removeAll()
        third.append("x")
        #expect(first.string == "abce")
        #expect(third.string == "x")
    }

    @Test func `grows past any room that it was given`() {
        for room in [0, 1, 63, 64, 65] {
            var buffer = ByteBuffer(reserving: room)
            for byte in 0..<UInt8(200) { buffer.append(byte) }
            buffer.append(contentsOf: Array(0..<UInt8(200)))
            #expect(buffer.bytes == Array(0..<200) + Array(0..<200))
        }
    }

    @Test func `gives back what was appended last`() {
        var buffer = ByteBuffer("abcdef")
        #expect(buffer.bytes(from: 4) == Array("ef".utf8))
        #expect(buffer.bytes(from: 6).isEmpty)
        #expect(buffer.bytes(from: 9).isEmpty)
        #expect(buffer.last == UInt8(ascii: "f"))
        buffer.removeLast(4)
        #expect(buffer == ByteBuffer("ab"))
        buffer.removeLast(4)
        #expect(buffer.isEmpty)
        #expect(buffer.last == nil)
        #expect(buffer.bytes.isEmpty)
    }

    /// Eight bytes are copied at a time, and the last eight once more.
    @Test(arguments: 0...40) func `escapes texts of any length`(length: Int) {
        let plain = String("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".prefix(length))
        func markup(_ text: String) -> String {
            var buffer = ByteBuffer("=")
            buffer.appendEscaped(text)
            buffer.append("=")
            return buffer.string
        }
        #expect(markup(plain) == "=\(plain)=")
        #expect(markup(plain + "&") == "=\(plain)&amp;=")
        #expect(markup("&" + plain) == "=&amp;\(plain)=")
        #expect(markup(plain + "<\u{1}>" + plain) == "=\(plain)&lt;&gt;\(plain)=")
    }

    @Test func `joins texts`() {
        let long = String(repeating: "é", count: 600)
        #expect(String(joining: "a", "", "é") == "aé")
        #expect(String(joining: "", "", "") == "")
        #expect(String(joining: long, "/", long) == long + "/" + long)
    }
}
