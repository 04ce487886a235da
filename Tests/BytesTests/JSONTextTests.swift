import Testing

@testable import Bytes

@Suite("JSON as read")
struct JSONTextTests {
    private func fault(_ text: String, depth: Int = 8) -> JSONFault? {
        do throws(JSONFault) {
            _ = try JSONText.read(Array(text.utf8), greatestDepth: depth)
            return nil
        } catch { return error }
    }

    @Test("gives each value with its place")
    func places() throws {
        let root = try JSONText.read(Array(#" {"a": [1, -0.5e3, "é\n"], "b": null}"#.utf8), greatestDepth: 8)
        #expect(root.range == 1..<38)
        let list = try #require(root.member("a"))
        #expect(list.nameRange == 2..<5)
        #expect(list.node.elements?.map(\.range) == [8..<9, 11..<17, 19..<25])
        #expect(list.node.elements?.map(\.number) == [1, -500, nil])
        #expect(list.node.elements?.last?.text == "é\n")
        #expect(root.members?.map(\.name) == ["a", "b"])
    }

    @Test(
        "says where a text stops being JSON",
        arguments: [
            ("[1,]", 3), ("{\"a\":1,}", 7), ("[01]", 2), ("[1.]", 3), ("[.5]", 1), ("[+1]", 1), ("{'a':1}", 1),
            ("[1] 2", 4),
            ("[nul]", 4), ("// a\n1", 0), ("[\"\\x\"]", 3), ("[\"\\u12G4\"]", 6), ("[\"a\nb\"]", 3), ("[NaN]", 1),
            ("{\"a\" 1}", 5),
        ])
    func faults(_ text: String, _ offset: Int) {
        #expect(fault(text) == JSONFault(reason: .unexpected, offset: offset))
    }

    @Test(
        "tells what ends too soon and what is nested too deeply",
        arguments: ["", "[", "[1", "{\"a\":", "\"a", "tru", "-", "\"\\u12"])
    func ends(_ text: String) {
        #expect(fault(text) == JSONFault(reason: .endsTooSoon, offset: text.utf8.count))
        #expect(fault("[[[1]]]", depth: 3) == nil)
        #expect(fault("[[[[1]]]]", depth: 3) == JSONFault(reason: .tooDeep, offset: 3))
    }

    @Test("joins the halves of a character, and takes a lone half for one that is lost")
    func surrogates() throws {
        func text(_ json: String) throws -> String? { try JSONText.read(Array(json.utf8), greatestDepth: 1).text }
        #expect(try text(#""\ud83d\ude00""#) == "😀")
        #expect(try text(#""\ud83dx\udc00""#) == "\u{FFFD}x\u{FFFD}")
    }

    @Test("passes over a byte order mark, and counts it")
    func mark() throws {
        #expect(try JSONText.read([0xEF, 0xBB, 0xBF, 0x31], greatestDepth: 1).range == 3..<4)
    }
}
