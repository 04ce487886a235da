import Bytes
import Diagnostics
import Testing

@Suite struct `A repair` {
    private let misspelt = Diagnostic(
        duplicate, at: place("ville"), ["key": "ville"], repairs: [Repair(7..<12, "town")])

    @Test func `takes the place of the bytes that it names, and of no others`() {
        let file = Array("a: x\nb: y\n".utf8)
        func mended(_ repairs: [Repair]) -> String {
            String(decoding: Repair.applying(repairs, to: file), as: UTF8.self)
        }
        #expect(mended([]) == "a: x\nb: y\n")
        #expect(mended([Repair(8..<9, "why"), Repair(0..<1, "é")]) == "é: x\nb: why\n")
        #expect(mended([Repair(3..<4, ""), Repair(10..<10, "c: z\n")]) == "a: \nb: y\nc: z\n")
        #expect(mended([Repair(0..<4, "first"), Repair(3..<6, "second"), Repair(9..<11, "beyond")]) == "first\nb: y\n")
    }

    @Test func `is in the report as JSON, with places in the file as read`() {
        var buffer = ByteBuffer()
        JSONReport(language: .english, source: source).append([misspelt], to: &buffer)
        #expect(
            buffer.string == """
                {"diagnostics": [
                  {"severity": "warning", "code": "duplicate-key", "message": "the key “ville” stands twice", \
                "hint": "keep one", "path": "a.yml", "start": {"line": 2, "column": 1, "offset": 7}, \
                "end": {"line": 2, "column": 6, "offset": 12}, "notes": [], "repairs": [{"start": \
                {"line": 2, "column": 1, "offset": 7}, "end": {"line": 2, "column": 6, "offset": 12}, \
                "replacement": "town"}]}
                ], "errors": 0, "warnings": 1}

                """)
    }

    @Test func `is a fix in SARIF, described by the hint`() {
        var buffer = ByteBuffer()
        SARIFReport(language: .english, source: source).append([misspelt], to: &buffer)
        #expect(
            buffer.string.contains(
                """
                "endColumn": 6}}}], "fixes": [{"description": {"text": "keep one"}, "artifactChanges": \
                [{"artifactLocation": {"uri": "a.yml"}, "replacements": [{"deletedRegion": {"startLine": 2, \
                "startColumn": 1, "endLine": 2, "endColumn": 6}, "insertedContent": {"text": "town"}}]}]}]}

                """))
    }

    @Test func `of a file that cannot be read is not offered as a fix`() {
        var elsewhere = misspelt
        elsewhere.location?.path = "gone.yml"
        var buffer = ByteBuffer()
        SARIFReport(language: .english, source: source).append([elsewhere], to: &buffer)
        #expect(!buffer.string.contains("fixes"))
    }
}
