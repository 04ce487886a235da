import Foundation
import Testing

@testable import Bytes

/// Looking at many bytes at once says what looking at each says.
@Suite struct TextScanTests {
    @Test("Text is put into NFC and repaired at the end of an array, and what is before stays")
    func normalization() {
        let pieces: [[UInt8]] = [
            Array("é’€ÿ".utf8), Array("e\u{301}".utf8), Array("\u{2126}\u{2000}".utf8), [0xC3], [0xE2, 0x82],
            [0xE2, 0x82, 0x41],
            [0xA9], [0xC0, 0x80], [0xFF], [0xED, 0xA0, 0x80], [0xC2, 0x41], Array("😀".utf8), [],
        ]
        for piece in pieces {
            for count in 0..<20 {
                let bytes = Array(repeating: UInt8(ascii: "a"), count: count) + piece + Array("zz".utf8)
                var text: [UInt8] = [0x65, 0xCC, 0x81] + bytes
                text.normalize(from: 3)
                #expect(text == [0x65, 0xCC, 0x81] + Array(String(nfc: bytes[...]).utf8))
                #expect(isUTF8(bytes) == (String(validating: bytes, as: UTF8.self) != nil))
                #expect(isUTF8(text))
            }
        }
    }

    @Test("Text that is called normal, and text with visible ends, are what Foundation leaves as they are")
    func quickChecks() {
        for value in UInt32(0x20)...0x3100 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "e\(scalar)e\(scalar)"
            let bytes = Array(text.utf8)
            let normal = text.precomposedStringWithCanonicalMapping
            #expect(Array(String(nfc: bytes[...]).utf8) == Array(normal.utf8), "U+\(value)")
            if TextSurvey(bytes, 0..<bytes.count).isNormal { #expect(Array(normal.utf8) == bytes, "U+\(value)") }
            for end in ["\(scalar)e\(scalar)", "e\(scalar)", "\(scalar)e", "\(scalar)"] where end.hasVisibleEnds {
                #expect(end.trimmingCharacters(in: .whitespacesAndNewlines).utf8.count == end.utf8.count, "U+\(value)")
            }
        }
    }

    @Test("A fault of a text is found wherever it stands")
    func faults() {
        let pieces: [([UInt8], Bool)] = [
            ([0x00], true), ([0x1B], true), ([0x7F], true), ([0xC2, 0x90], true), ([0xC3], true), ([0xFF], true),
            ([0xEF, 0xBB, 0xBF], true), (Array("é\t\r\n~’€😀ÿ\u{A0}".utf8), false),
        ]
        for (piece, isFault) in pieces {
            for count in 0..<20 {
                let before = Array(repeating: UInt8(ascii: "a"), count: count + 1)
                let bytes = before + piece + before
                #expect((TextFault.first(in: bytes, 0..<bytes.count) != nil) == isFault)
            }
        }
    }
}
