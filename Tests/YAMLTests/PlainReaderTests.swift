import Bytes
import Testing

@testable import YAML

@Suite struct `Plain YAML` {
    /// What is read without libyaml.
    static let plain = [
        "a: 1\n", "a: 1", "# c\n\na: b c\n\n  # c\nd: e   \n", "a: \"b: # c\"\nd: 'e'\n", "a: {b: 1, c: {d: \"é\"}}\n",
        "a: {}\nb: []\n", "a: [x, -1.5, \"y, z\"]\n", "a:\n  b:\n    c: d\ne: f\n", "a:\n- b\n- c\nd: e\n",
        "a:\n  - b: 1\n    c: 2\n  - b: 3\n", "- a: 1\n  b: 2\n- a: 3\n", "- a\n- \"b\"\n- {c: d}\n- 12:30\n",
        "etat: non\n", "a: 12:30\nb: https://a.be/#b\n", "a: «\u{A0}b\u{202F}»\n",
        "a: (b)\nb: ~\nc: null\nd: <b>\n", "a-b.c_d: 2018-01-15..2018-06-30\n", "a:\n\n  - b\n# c\n  - d\n",
    ]

    /// What means something else, or is a fault, or is only rare.
    static let other = [
        "", "\n", "# c\n", "a\n", "a:\n", "a: \n", "a: b\n  c\n", "a: b\n\n   c: d\n", " a: b\n", "a: b # c\n",
        "a: b: c\n",
        "a: b:\n", "a: |\n  b\n", "a: >-\n  b\n", "a: &x b\n", "a: *x\n", "a: !t b\n", "a: \"b\\n\"\n", "a: 'b''c'\n",
        "a: \"b\nc\"\n", "a: 1\na: 2\n", "a: {b: 1, b: 2}\n", "a: {b}\n", "a: {b: }\n", "a: {b: 1,}\n", "a: [b: c]\n",
        "a: [b,\n  c]\n", "a: {b: c: d}\n", "a: [b\n", "a: {b: 1} c\n", "a: \"b\" c\n", "- - a\n", "-\n  a: b\n",
        "-a\n",
        "---\na: b\n", "a: b\n---\nc: d\n", "a: b\n...\n", "%YAML 1.2\n", "a:\tb\n", "a: b\r\nc: d\r\n",
        "a: b\u{2028}c\n",
        "a: b\u{85}c\n", "a:\n    b: 1\n  c: 2\n", "a:\n  b: 1\n c: 2\n", "- a\n  - b\n", "- a\nb: c\n", "a: b\n- c\n",
        "a:\n  - b\n  c: d\n", "? a\n: b\n", "a : b\n", "é: b\n", "\"a\": b\n", "a: - b\n", "a: @b\n", "a: `b`\n",
        "a: 😀 # c\n", "<<: {a: b}\n", "a:b\n", "a: [x]]\n", "{a: b}\n", "[a]\n",
    ]

    @Test("is read without libyaml", arguments: plain)
    func isRead(_ text: String) {
        #expect(read(text) != nil)
        #expect(read(text) == composed(text).node)
        #expect(composed(text).isFaultless)
    }

    @Test("stops where libyaml has to look", arguments: other)
    func stops(_ text: String) {
        #expect(read(text) == nil)
    }

    /// The whole point of it: it may know less than libyaml, and never otherwise.
    @Test func `gives what libyaml gives, or nothing, whatever was typed over it`() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func random(below limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        let pieces =
            Self.other.flatMap { $0.split(separator: " ").map { Array($0.utf8) } }
            + [": ", " ", "\n", "\n  ", "- ", "  ", ",", "{", "}", "[", "]", "\"", "'", "#", " #", "b: ", "-"].map {
                Array($0.utf8)
            }
        var read = 0
        for round in 0..<20_000 {
            var bytes = Array(Self.plain[round % Self.plain.count].utf8)
            for _ in 0...random(below: 3) {
                let place = random(below: bytes.count + 1)
                if random(below: 3) == 0 {
                    bytes.removeSubrange(place..<min(bytes.count, place + 1 + random(below: 4)))
                } else {
                    bytes.insert(contentsOf: pieces[random(below: pieces.count)], at: place)
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            // What no parser is given.
            let isText = TextFault.first(in: Array(text.utf8), 0..<text.utf8.count) == nil
            guard isText, let node = self.read(text) else { continue }
            read += 1
            let (expected, isFaultless) = composed(text)
            #expect(node == expected && isFaultless, "\(text.debugDescription)")
        }
        #expect(read > 1000)
    }

    private func read(_ text: String) -> YAMLNode? {
        var text = text
        return text.withUTF8 { PlainReader.root($0, 0..<$0.count) }
    }

    private func composed(_ text: String) -> (node: YAMLNode?, isFaultless: Bool) {
        var text = text
        return text.withUTF8 { bytes in
            var composer = Composer(bytes, 0..<bytes.count, path: "a.yml")
            let node = composer.document()
            return (node, composer.diagnostics.isEmpty)
        }
    }
}
