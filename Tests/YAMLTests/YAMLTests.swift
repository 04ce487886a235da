import Diagnostics
import Testing

@testable import YAML

/// Reads `text` and shows each diagnostic as its identifier and the text it underlines.
func read(_ text: String) -> (node: YAMLNode?, faults: [String]) {
    let bytes = Array(text.utf8)
    let (node, diagnostics) = YAMLDocument.parse(bytes: bytes, path: "a.yml")
    return (node, diagnostics.map { shown($0, bytes) })
}

func shown(_ diagnostic: Diagnostic, _ bytes: [UInt8]) -> String {
    let places = ([diagnostic.location].compactMap(\.self) + diagnostic.notes).map { location in
        guard let range = location.range, range.upperBound <= bytes.count else { return "?" }
        return "‹" + String(decoding: bytes[range], as: UTF8.self) + "›@\(range.lowerBound)"
    }
    return ([diagnostic.kind.id] + places).joined(separator: " ")
}

/// A node in one line: quoted scalars keep their quotes.
func outline(_ node: YAMLNode?) -> String {
    switch node?.value {
    case nil: "nothing"
    case .scalar(let text, .plain)?: text
    case .scalar(let text, .quoted)?: "'\(text)'"
    case .scalar(let text, .block)?: "|\(text)"
    case .sequence(let nodes)?: "[" + nodes.map(outline).joined(separator: ", ") + "]"
    case .mapping(let entries)?:
        "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
    }
}

@Suite struct `Reading YAML` {
    @Test func `keeps the order of keys and the text of scalars`() {
        let (node, faults) = read("b: no\na: 1,50\nlist:\n  - x\n  - {k: 'v'}\ntext: |\n  one\n  two\n")
        #expect(outline(node) == "{b: no, a: 1,50, list: [x, {k: 'v'}], text: |one\ntwo\n}")
        #expect(faults == [])
    }

    @Test(arguments: ["", "\n\n", "# a comment\n", "\u{FEFF}"])
    func `finds nothing in an empty file`(text: String) {
        let (node, faults) = read(text)
        #expect(node == nil)
        #expect(faults == [])
    }

    @Test func `tells nothing from the word null`() {
        let (node, _) = read("a:\nb: ~\nc: null\nd: 'null'\ne: no\nf: ''\n")
        #expect(node?.mapping?.map(\.value.isNull) == [true, true, true, false, false, false])
    }

    @Test(arguments: ["", "\u{FEFF}"], ["\n", "\r\n", "\r"])
    func `counts places in bytes, whatever stands before`(mark: String, line: String) {
        let text = mark + ["é: œuvre 🌍", "ville:", "  nom: 'Liège'", "  # fin", "d: x", ""].joined(separator: line)
        let bytes = Array(text.utf8)
        let (node, _) = YAMLDocument.parse(bytes: bytes, path: "a.yml")
        func slice(_ range: Range<Int>?) -> String {
            range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
        }
        #expect(slice(node?.entry("é")?.keyRange) == "é")
        #expect(slice(node?["é"]?.range) == "œuvre 🌍")
        #expect(slice(node?["ville"]?["nom"]?.range) == "'Liège'")
        #expect(slice(node?["ville"]?.range) == "nom: 'Liège'")
        #expect(slice(node?["d"]?.range) == "x")
    }

    @Test func `gives collections and blocks the range of what they hold`() {
        let text = "a:\n  - é\n  - z\n\n# end\nb: {c: [1, 2] , d: }\nt: |\n  é\n\n\nu: 1\n"
        let bytes = Array(text.utf8)
        let node = read(text).node
        let ranges = ["a", "b", "t", "u"].map { key in
            String(decoding: bytes[node?[key]?.range ?? 0..<0], as: UTF8.self)
        }
        #expect(ranges == ["- é\n  - z", "{c: [1, 2] , d: }", "|\n  é", "1"])
    }

    @Test func `reads a part of a file with places in the whole`() {
        let bytes = Array("---\ntitle: Été\n---\nbody: x: y\n".utf8)
        let (node, diagnostics) = YAMLDocument.parse(bytes: bytes, path: "fr.md", in: 4..<17)
        #expect(diagnostics == [])
        #expect(node?["title"]?.range == 11..<16)
    }

    @Test func `normalises text to NFC, keys too`() {
        let (node, faults) = read("cle\u{301}: e\u{301}te\u{301}\ncl\u{E9}: x\n")
        #expect(node?.mapping?.first.map { Array($0.key.utf8) } == Array("cl\u{E9}".utf8))
        #expect(node?.mapping?.first?.value.scalarText.map { Array($0.utf8) } == Array("\u{E9}t\u{E9}".utf8))
        #expect(faults == ["duplicate-key ‹cl\u{E9}›@15 ‹cle\u{301}›@0"])
    }
}
