import Testing

@testable import Bytes

@Suite struct `Bytes` {
    @Test func `are escaped for markup`() {
        var buffer = ByteBuffer()
        buffer.appendEscaped("a<b> & \"c\" 'd' é\u{1}\u{B}\t\n")
        #expect(buffer.string == "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; é\t\n")
    }

    @Test func `are escaped for JSON that may stand in a script`() {
        var buffer = ByteBuffer()
        buffer.append(jsonString: "\"\\\n</script>&\u{2028}é\u{1F}")
        #expect(buffer.string == "\"\\\"\\\\\\n\\u003c/script\\u003e\\u0026\\u2028é\\u001f\"")
    }

    /// Both look at eight bytes at a time: wherever a byte stands, it is treated as it is alone.
    @Test func `are escaped the same wherever they stand`() {
        func markup(_ bytes: [UInt8]) -> [UInt8] {
            var buffer = ByteBuffer()
            bytes.withUnsafeBufferPointer { buffer.appendEscaped($0) }
            return buffer.bytes
        }
        func json(_ text: String, _ isForScript: Bool) -> [UInt8] {
            var buffer = ByteBuffer()
            buffer.append(jsonString: text, isForScript: isForScript)
            return Array(buffer.bytes.dropFirst().dropLast())
        }
        let scalars = (0..<0x100).map { UnicodeScalar(UInt8($0)) } + ["\u{2019}", "\u{2028}", "\u{2029}", "\u{20AC}"]
        for scalar in scalars {
            let text = String(scalar)
            for before in 0...17 {
                let (front, back) = (String(repeating: "a", count: before), String(repeating: "~", count: 17 - before))
                let whole = front + text + text + back
                let alone = markup(Array(text.utf8))
                #expect(markup(Array(whole.utf8)) == Array(front.utf8) + alone + alone + Array(back.utf8))
                for isForScript in [true, false] {
                    let alone = json(text, isForScript)
                    #expect(json(whole, isForScript) == Array(front.utf8) + alone + alone + Array(back.utf8))
                }
            }
        }
    }

    @Test func `become decimal digits`() {
        var buffer = ByteBuffer()
        for number in [0, 9, 10, -1, Int.min] {
            buffer.append(decimal: number)
            buffer.append(" ")
        }
        #expect(buffer.string == "0 9 10 -1 -9223372036854775808 ")
    }

    @Test func `have a digest that is written and read back`() {
        let digest = Digest(of: "é")
        #expect(digest == Digest(of: Array("é".utf8)))
        #expect(digest != Digest(of: "e"))
        #expect(Digest(digest.description) == digest)
        #expect(digest.description.utf8.count == 32)
        #expect(digest.short.utf8.count == 10)
        #expect(Digest("00") == nil)
        #expect(Digest(String(repeating: "+", count: 32)) == nil)
        #expect(Digest(high: 1, low: 2).description == "00000000000000010000000000000002")
    }
}

@Suite struct `Text` {
    @Test(arguments: [
        ("e\u{301}", "\u{E9}"), ("\u{2126}", "\u{3A9}"), ("\u{2000}a", "\u{2002}a"),
        ("a\u{327}\u{301}", "\u{E1}\u{327}"),
        ("l’été, 1\u{202F}€ « œ »", "l’été, 1\u{202F}€ « œ »"), ("\u{1F1E7}\u{1F1EA}", "\u{1F1E7}\u{1F1EA}"), ("", ""),
        ("\u{1100}\u{1161}", "\u{AC00}"), ("\u{2260}", "\u{2260}"), ("\u{2011}\u{20AC}", "\u{2011}\u{20AC}"),
    ])
    func `is normalised to NFC`(text: String, expected: String) {
        #expect(Array(String(nfc: text).utf8) == Array(expected.utf8))
        #expect(Array(String(nfc: Array(text.utf8)[...]).utf8) == Array(expected.utf8))
    }

    @Test func `is checked for what a parser cannot take`() {
        func fault(_ bytes: [UInt8]) -> TextFault? { TextFault.first(in: bytes, 0..<bytes.count) }
        #expect(fault(Array("\u{FEFF}é\u{85}\t\r\n🌍\u{FFFD}".utf8)) == nil)
        #expect(fault([0x61, 0xC3, 0xA9, 0xFF]) == .invalidUTF8(at: 3))
        #expect(fault([0x61, 0xC3]) == .invalidUTF8(at: 1))
        #expect(fault([0x61, 0, 0xFF]) == .nul(at: 1))
        #expect(fault([0x1B]) == .control("\u{1B}", 0..<1))
        #expect(fault(Array("a\u{9C}".utf8)) == .control("\u{9C}", 1..<3))
        #expect(fault(Array("a\u{FEFF}".utf8)) == .control("\u{FEFF}", 1..<4))
        #expect(fault(Array("\u{FFFE}".utf8)) == .control("\u{FFFE}", 0..<3))
        #expect(TextFault.first(in: [0, 0x61, 0], 1..<2) == nil)
    }
}
