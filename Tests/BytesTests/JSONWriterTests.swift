import Bytes
import Testing

@Suite struct `A JSON writer` {
    private func written(_ layout: JSONWriter.Layout, _ elements: Int) -> String {
        var writer = JSONWriter(layout: layout)
        writer.object { writer in
            writer.member("a", "<é>")
            writer.lines("list") { writer in
                for number in 0..<elements {
                    writer.object { writer in
                        writer.member("n", number)
                        writer.array("empty") { _ in }
                        writer.array("flags") { writer in
                            writer.value(true)
                            writer.null()
                        }
                    }
                }
            }
            writer.array("b") { $0.object { $0.member("c", false) } }
        }
        return writer.written.string
    }

    @Test func `of lines gives each element of a list one, with spaces between all else`() {
        #expect(
            written(.lines, 2) == """
                {"a": "<é>", "list": [
                  {"n": 0, "empty": [], "flags": [true, null]},
                  {"n": 1, "empty": [], "flags": [true, null]}
                ], "b": [{"c": false}]}
                """)
        #expect(written(.lines, 0) == #"{"a": "<é>", "list": [], "b": [{"c": false}]}"#)
    }

    @Test func `that is compact has no byte too many`() {
        #expect(
            written(.compact, 1)
                == #"{"a":"<é>","list":[{"n":0,"empty":[],"flags":[true,null]}],"b":[{"c":false}]}"#)
    }

    @Test func `that is pretty gives each member and element a line`() {
        #expect(
            written(.pretty, 0) == """
                {
                  "a": "<é>",
                  "list": [],
                  "b": [
                    {
                      "c": false
                    }
                  ]
                }
                """)
    }
}
