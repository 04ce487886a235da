import Diagnostics
import Foundation
import Testing

@testable import YAML

@Suite struct `YAML that is refused` {
    static let cases: [(String, [String])] = [
        ("a: 1\nb: 2\na: 3\na: 4\n", ["duplicate-key ‹a›@10 ‹a›@0", "duplicate-key ‹a›@15 ‹a›@0"]),
        ("a: &x 1\n", ["yaml-anchor ‹&x›@3"]),
        ("a: &x !t 1\n", ["yaml-anchor ‹&x›@3", "yaml-tag ‹!t›@6"]),
        ("a: &x 1\nb: *x\n", ["yaml-anchor ‹&x›@3", "yaml-alias ‹*x›@11"]),
        ("a: !!str 1\n", ["yaml-tag ‹!!str›@3"]),
        ("a: ! 1\n", ["yaml-tag ‹!›@3"]),
        ("<<: {a: b}\n", ["yaml-merge-key ‹<<›@0"]),
        ("title: {{ page.title }}\n", ["yaml-key-not-text ‹{ page.title }›@8"]),
        ("? [a]\n: b\n", ["yaml-key-not-text ‹[a]›@2"]),
        (": b\n", ["yaml-empty-key ‹:›@0"]),
        ("a: 1\n---\nb: 2\n", ["yaml-several-documents ‹---›@5"]),
        ("a:\n\tb: 1\n", ["yaml-tab ‹\t›@3"]),
        ("a:\n  b: 1\n\tc: 2\n", ["yaml-tab ‹\t›@10"]),
        ("title: VISES: impact\n", ["yaml-second-colon ‹:›@12"]),
        ("a: 1\nrien\nb: 2\n", ["yaml-missing-colon ‹rien›@5"]),
        ("é: 'abc\nb: 2\n", ["yaml-unclosed-quote ‹'›@4"]),
        ("a: [1, 2\nb: 3\n", ["yaml-unclosed-bracket ‹:›@10 ‹[›@3"]),
        ("a: [1, 2", ["yaml-unclosed-bracket ‹[›@3"]),
        ("a: [\n\n", ["yaml-unclosed-bracket ‹[›@3"]),
        ("a: {x: 1, y: 2]\n", ["yaml-unclosed-bracket ‹]›@14 ‹{›@3"]),
        ("a: 1\n  b: 2\n", ["yaml-second-colon ‹:›@8"]),
        ("a:\n    b: 1\n  c: 2\n", ["yaml-indentation ‹c›@14 ‹a›@0"]),
        ("a: 'x' y\nb: 1\n", ["yaml-indentation ‹y›@7 ‹a›@0"]),
        ("- a\nb: c\n", ["yaml-indentation ‹b›@4 ‹-›@0"]),
        ("a: \"C:\\Users\"\n", ["yaml-escape ‹\\U›@6"]),
        ("a: @maison\n", ["yaml-reserved-character ‹@›@3"]),
        ("a: *\n", ["yaml-reserved-character ‹*›@3"]),
        ("a: 50 %\nb: %x\n", ["yaml-reserved-character ‹%›@11"]),
        ("a: \"\\0\"\n", ["yaml-control-character ‹\"\\0\"›@3"]),
        ("a: \u{7}b\n", ["yaml-control-character ‹\u{7}›@3"]),
        ("a: é\u{0}b\n", ["yaml-control-character ‹\u{0}›@5"]),
        ("a: \u{85}\u{9C}b\n", ["yaml-control-character ‹\u{9C}›@5"]),
        ("a: \u{FEFF}b\n", ["yaml-control-character ‹\u{FEFF}›@3"]),
    ]

    @Test(arguments: cases)
    func `is named at its place`(text: String, expected: [String]) {
        #expect(read(text).faults == expected)
    }

    @Test func `is reported as far as it can be read`() {
        let (node, faults) = read("a: 1\na: 2\nb: &x 1\nc: [\n")
        #expect(node == nil)
        #expect(faults.map { $0.prefix { $0 != " " } } == ["duplicate-key", "yaml-anchor", "yaml-unclosed-bracket"])
    }

    @Test func `keeps the first of two equal keys, also in a long mapping`() {
        let text = (0..<40).map { "k\($0): \($0)\n" }.joined() + "k3: x\nk39: y\n"
        let (node, faults) = read(text)
        #expect(node?.mapping?.count == 40)
        #expect(node?["k39"]?.scalarText == "39")
        #expect(faults.count == 2)
    }

    @Test func `names the first byte that is not UTF-8`() {
        let bytes = Array("a: ét".utf8) + [0xE9, 0x0A]
        let (node, diagnostics) = YAMLDocument.parse(bytes: bytes, path: "a.yml")
        #expect(node == nil)
        #expect(diagnostics.map(\.location) == [SourceLocation("a.yml", 6..<7)])
        #expect(diagnostics.map(\.kind) == [YAMLDiagnostics.notUTF8])
    }

    @Test func `has a limit of size and of depth`() {
        let large = Array(repeating: UInt8(ascii: "#"), count: YAMLDocument.largestSize + 1)
        #expect(YAMLDocument.parse(bytes: large, path: "a").1.map(\.kind) == [YAMLDiagnostics.tooLarge])
        let allowed = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
        #expect(read(allowed).faults == [])
        #expect(read("[" + allowed + "]").faults == ["yaml-too-deep ‹[›@32"])
        let block = (0..<40).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
        #expect(read(block).faults.map { $0.prefix { $0 != " " } } == ["yaml-too-deep"])
    }

    @Test(arguments: [
        "[", "{", "- ", "? ", "a: ", "[a,", "{a: ", "- - a\n", "*a ", "&a ", "!a ", "'", "\"", "\"\\", "|\n", ">\n ",
        "#", "---\n", "%TAG ! x\n", "a\n", "é: x\n", "a: a: ", "[]: ", ",", "]", "\t", "\r", "\u{2028}", "<<: x\n",
        "a: [b, c]\n", "- {a: b}\n", "? a\n: b\n", "\"a\" ", "a: |\n b\n", "!!binary ", "[?", "[-", "{?a", "::", "a::",
    ])
    func `costs little however hostile`(piece: String) {
        let bytes = Array(String(repeating: piece, count: (1 << 20) / piece.utf8.count).utf8)
        let start = processorSeconds()
        let (_, diagnostics) = YAMLDocument.parse(bytes: bytes, path: "a.yml")
        #expect(diagnostics.count <= 101)
        #expect(processorSeconds() - start < 5)
    }
}

/// Of this thread: what a busy machine does not change much.
private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
