import Bytes
import Diagnostics
import Testing

let swapped = DiagnosticKind(
    "swapped-coordinates",
    en: .init("latitude {lat} and longitude {lon} look swapped", hint: "Tournai lies at {place}"),
    fr: .init("la latitude {lat} et la longitude {lon} semblent inversées", hint: "Tournai se trouve à {place}"),
    nl: .init("breedtegraad {lat} en lengtegraad {lon} lijken verwisseld", hint: "Doornik ligt op {place}")
)
let duplicate = DiagnosticKind(
    "duplicate-key", .warning,
    en: .init("the key “{key}” stands twice", hint: "keep one"),
    fr: .init("la clé «\u{A0}{key}\u{A0}» figure deux fois", hint: "gardez-en une"),
    nl: .init("de sleutel “{key}” staat er twee keer", hint: "behoud er één")
)

let yaml = "id: x\r\nville: Liège\r\n\t宽🌍e\u{301}: {lat: 3.3880}\r\nid: y\r\n"

func place(_ text: String, _ path: String = "a.yml") -> Diagnostics.SourceLocation {
    guard let found = yaml.utf8Offset(of: text) else { return Diagnostics.SourceLocation(path) }
    return Diagnostics.SourceLocation(path, found..<found + text.utf8.count)
}

extension String {
    fileprivate func utf8Offset(of needle: String) -> Int? {
        let bytes = Array(utf8)
        let wanted = Array(needle.utf8)
        return (0...(bytes.count - wanted.count)).first { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }
}

let sample: [Diagnostic] = [
    Diagnostic(duplicate, at: place("id: y"), ["key": "id"], notes: [place("id: x")]),
    Diagnostic(swapped, at: place("3.3880"), ["lat": "3.388", "lon": "50.6056", "place": "50.6, 3.4"]),
    Diagnostic(swapped, at: Diagnostics.SourceLocation("b, c%.yml"), ["lat": "1", "lon": "2", "place": "3"]),
]

func source(_ path: String) -> [UInt8]? { path == "a.yml" ? Array(yaml.utf8) : nil }

@Suite struct `A report as text` {
    private func text(_ language: MessageLanguage, _ diagnostics: [Diagnostic] = sample, coloured: Bool = false)
        -> String
    {
        var buffer = ByteBuffer()
        TextReport(language: language, isColoured: coloured, source: source).append(diagnostics, to: &buffer)
        return buffer.string
    }

    @Test func `shows place, line, mark, hint and notes, and counts`() {
        #expect(
            text(.english) == """
                a.yml:3:14: error: latitude 3.388 and longitude 50.6056 look swapped [swapped-coordinates]
                  3 |     宽🌍e\u{301}: {lat: 3.3880}
                    |                  ^~~~~~
                  hint: Tournai lies at 50.6, 3.4
                a.yml:4:1: warning: the key “id” stands twice [duplicate-key]
                  4 | id: y
                    | ^~~~~
                  hint: keep one
                a.yml:1:1: note: the other place is here
                b, c%.yml: error: latitude 1 and longitude 2 look swapped [swapped-coordinates]
                  hint: Tournai lies at 3
                2 errors, 1 warning

                """
        )
    }

    @Test func `speaks French and Dutch`() {
        #expect(text(.french).hasPrefix("a.yml:3:14: erreur\u{A0}: la latitude 3.388 et"))
        #expect(text(.french).contains("\n  conseil\u{A0}: gardez-en une\na.yml:1:1: remarque\u{A0}: l’autre endroit"))
        #expect(text(.french).hasSuffix("\n2 erreurs, 1 avertissement\n"))
        #expect(text(.dutch).contains(": waarschuwing: de sleutel “id” staat er twee keer"))
        #expect(text(.dutch).contains("\n  tip: behoud er één\na.yml:1:1: opmerking: de andere plaats is hier\n"))
        #expect(text(.dutch).hasSuffix("\n2 fouten, 1 waarschuwing\n"))
        for language in MessageLanguage.allCases { #expect(!text(language).contains("{k")) }
    }

    @Test func `counts in the number that each language asks for`() {
        func summary(_ errors: Int, _ warnings: Int, _ language: MessageLanguage) -> String {
            language.summary(
                of: Array(repeating: sample[1], count: errors) + Array(repeating: sample[0], count: warnings)
            )
        }
        #expect(summary(1, 2, .english) == "1 error, 2 warnings")
        #expect(summary(1, 2, .french) == "1 erreur, 2 avertissements")
        #expect(summary(1, 2, .dutch) == "1 fout, 2 waarschuwingen")
        #expect(summary(0, 1, .english) == "1 warning")
        #expect(summary(0, 0, .english) == "")
        #expect(text(.english, []) == "")
    }

    @Test func `is plain unless colours are asked for`() {
        #expect(!text(.english).contains("\u{1B}"))
        let coloured = text(.english, [sample[1]], coloured: true)
        #expect(coloured.hasPrefix("\u{1B}[1ma.yml:3:14:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mlatitude"))
        #expect(coloured.contains("|                  \u{1B}[32m^~~~~~\u{1B}[0m\n"))
    }

    private func lines(_ bytes: [UInt8], _ range: Range<Int>) -> [String] {
        var buffer = ByteBuffer()
        TextReport(language: .english) { _ in bytes }
            .append([Diagnostic(duplicate, at: Diagnostics.SourceLocation("x", range), ["key": "k"])], to: &buffer)
        return buffer.string.split(separator: "\n").map(String.init)
    }

    @Test func `cuts a long line around its mark`() {
        let bytes = Array((String(repeating: "é", count: 300) + "BAD" + String(repeating: "z", count: 300)).utf8)
        let shown = lines(bytes, 600..<603)
        #expect(shown[0].hasPrefix("x:1:301: "))
        #expect(
            shown[1] == "  1 | …" + String(repeating: "é", count: 40) + "BAD" + String(repeating: "z", count: 57) + "…")
        #expect(shown[2] == "    | " + String(repeating: " ", count: 41) + "^~~")
        let all = lines(bytes, 0..<bytes.count)
        #expect(all[1] == "  1 | " + String(repeating: "é", count: 100) + "…")
        #expect(all[2] == "    | ^" + String(repeating: "~", count: 99))
        let end = lines(bytes, bytes.count..<bytes.count)
        #expect(end[1] == "  1 | …" + String(repeating: "z", count: 100))
        #expect(end[2] == "    | " + String(repeating: " ", count: 101) + "^")
    }

    @Test func `marks one line of several, an empty place, and the end of the file`() {
        let bytes = Array("ab\ncd\n".utf8)
        #expect(lines(bytes, 1..<5).prefix(3).dropFirst() == ["  1 | ab", "    |  ^"])
        #expect(lines(bytes, 3..<3).prefix(3).dropFirst() == ["  2 | cd", "    | ^"])
        #expect(
            lines(bytes, 6..<6).prefix(3) == [
                "x:3:1: warning: the key “k” stands twice [duplicate-key]", "  3 | ", "    | ^",
            ])
        #expect(lines([], 0..<0)[1] == "  1 | ")
        #expect(lines(bytes, 100..<200)[0].hasPrefix("x:3:1:"))
    }

    @Test func `shows Windows-1252 and control characters harmlessly`() {
        let shown = lines([0x4C, 0xE9, 0x1B, 0x92, 0x7A], 4..<5)
        #expect(shown[0].hasPrefix("x:1:5:"))
        #expect(shown[1] == "  1 | Lé\u{FFFD}\u{FFFD}z")
        #expect(shown[2] == "    |     ^")
    }
}

@Suite struct `A report for programs` {
    @Test func `is JSON`() {
        var buffer = ByteBuffer()
        JSONReport(language: .english, source: source).append(sample, to: &buffer)
        #expect(
            buffer.string == """
                {"diagnostics": [
                  {"severity": "error", "code": "swapped-coordinates", \
                "message": "latitude 3.388 and longitude 50.6056 look swapped", "hint": "Tournai lies at 50.6, 3.4", \
                "path": "a.yml", "start": {"line": 3, "column": 14, "offset": 41}, \
                "end": {"line": 3, "column": 20, "offset": 47}, "notes": []},
                  {"severity": "warning", "code": "duplicate-key", "message": "the key “id” stands twice", \
                "hint": "keep one", "path": "a.yml", "start": {"line": 4, "column": 1, "offset": 50}, \
                "end": {"line": 4, "column": 6, "offset": 55}, \
                "notes": [{"path": "a.yml", "start": {"line": 1, "column": 1, "offset": 0}, \
                "end": {"line": 1, "column": 6, "offset": 5}}]},
                  {"severity": "error", "code": "swapped-coordinates", \
                "message": "latitude 1 and longitude 2 look swapped", "hint": "Tournai lies at 3", \
                "path": "b, c%.yml", "notes": []}
                ], "errors": 2, "warnings": 1}

                """
        )
        var empty = ByteBuffer()
        JSONReport(language: .english, source: source).append([], to: &empty)
        #expect(empty.string == "{\"diagnostics\": [], \"errors\": 0, \"warnings\": 0}\n")
    }

    @Test func `is workflow commands for GitHub, escaped`() {
        var buffer = ByteBuffer()
        GitHubReport(language: .english, source: source).append(sample, to: &buffer)
        #expect(
            buffer.string == """
                ::error file=a.yml,line=3,endLine=3,col=14,endColumn=19,title=swapped-coordinates::latitude 3.388 and \
                longitude 50.6056 look swapped%0ATournai lies at 50.6, 3.4
                ::warning file=a.yml,line=4,endLine=4,col=1,endColumn=5,title=duplicate-key::the key “id” stands \
                twice%0Akeep one
                ::error file=b%2C c%25.yml,title=swapped-coordinates::latitude 1 and longitude 2 look \
                swapped%0ATournai lies at 3

                """
        )
    }

    @Test func `is SARIF 2 1 0`() {
        var buffer = ByteBuffer()
        SARIFReport(language: .english, source: source).append([sample[0], sample[2]], to: &buffer)
        #expect(
            buffer.string == """
                {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{"tool": \
                {"driver": {"name": "Vitrine", "rules": [{"id": "duplicate-key"}, {"id": "swapped-coordinates"}]}}, \
                "columnKind": "unicodeCodePoints", "results": [
                  {"ruleId": "duplicate-key", "ruleIndex": 0, "level": "warning", "message": {"text": \
                "the key “id” stands twice\\nkeep one"}, "locations": [{"physicalLocation": {"artifactLocation": \
                {"uri": "a.yml"}, "region": {"startLine": 4, "startColumn": 1, "endLine": 4, "endColumn": 6}}}], \
                "relatedLocations": [{"physicalLocation": {"artifactLocation": {"uri": "a.yml"}, "region": \
                {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 6}}}]},
                  {"ruleId": "swapped-coordinates", "ruleIndex": 1, "level": "error", "message": {"text": \
                "latitude 1 and longitude 2 look swapped\\nTournai lies at 3"}, "locations": [{"physicalLocation": \
                {"artifactLocation": {"uri": "b%2C%20c%25.yml"}}}]}
                ]}]}

                """
        )
    }
}
