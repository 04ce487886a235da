import Diagnostics
import Testing

@testable import Tables

/// Reads `text` and shows rows as text between bars, faults as identifier and underlined text.
func read(_ text: String) -> (rows: [String], faults: [String]) {
    read(bytes: Array(text.utf8))
}

func read(bytes: [UInt8]) -> (rows: [String], faults: [String]) {
    let (table, diagnostics) = CSVReader.read(bytes: bytes, path: "a.csv")
    let header = table.map { $0.headers.map(\.name).joined(separator: "|") }
    let rows = table.map { $0.rows.map { "\($0.number): " + $0.cells.map(\.text).joined(separator: "|") } } ?? []
    return ((header.map { [$0] } ?? []) + rows, diagnostics.map { shown($0, bytes) })
}

func shown(_ diagnostic: Diagnostic, _ bytes: [UInt8]) -> String {
    let places = ([diagnostic.location].compactMap(\.self) + diagnostic.notes).map { location in
        guard let range = location.range, range.upperBound <= bytes.count else { return "?" }
        return "‹" + String(decoding: bytes[range], as: UTF8.self) + "›@\(range.lowerBound)"
    }
    return ([diagnostic.kind.id] + places).joined(separator: " ")
}

@Suite struct `Reading CSV` {
    @Test(arguments: [";", ",", "\t"], ["\n", "\r\n", "\r"])
    func `tells the delimiter and takes any line end`(delimiter: String, line: String) {
        let text = "a\(delimiter)\"b;,\tx\"\(delimiter)c\(line)1\(delimiter)\"x\(line)y\"\(delimiter)\(line)"
        let (rows, faults) = read(text)
        #expect(rows == ["a|b;,\tx|c", "2: 1|x\(line)y|"])
        #expect(faults == [])
    }

    @Test(arguments: ["", "\u{FEFF}"], ["", "sep=;\r\n"])
    func `skips a byte order mark and Excel's sep line`(mark: String, separator: String) {
        let (rows, faults) = read(mark + separator + "é;b\r\n1,5;2\r\n")
        #expect(rows == ["é|b", "2: 1,5|2"])
        #expect(faults == [])
    }

    @Test func `falls back to Windows-1252`() {
        let bytes = Array("nom;prix\nLi".utf8) + [0xE8] + Array("ge;5 ".utf8) + [0x80] + Array("\n".utf8)
        let (table, diagnostics) = CSVReader.read(bytes: bytes, path: "a.csv")
        #expect(table?.encoding == .windows1252)
        #expect(table?.rows.first?.cells.map(\.text) == ["Liège", "5 €"])
        #expect(table?.rows.first?[1].range == 15..<18)
        #expect(diagnostics == [])
    }

    @Test func `names rows and columns as a spreadsheet does`() throws {
        let (table, _) = CSVReader.read(bytes: Array("a;b\n\n;\n\"x\ny\";é\n;z\n".utf8), path: "a.csv")
        let rows = try #require(table?.rows)
        #expect(rows.map(\.number) == [4, 5])
        #expect(rows[0]["b"]?.name == "B4")
        #expect(rows[0]["b"]?.header == Table.Header(name: "b", range: 2..<3, column: 1))
        #expect(rows[0][0].location == SourceLocation("a.csv", 7..<12))
        #expect(rows[1][0].isBlank)
        #expect(rows[0].range == 7..<15)
        #expect(rows[0]["c"] == nil)
        #expect([0, 25, 26, 701, 702].map(columnLetter) == ["A", "Z", "AA", "ZZ", "AAA"])
    }

    @Test func `keeps text as it is, in NFC, and doubled quotes once`() {
        let (rows, faults) = read("a;b\n \"x \"\"y\"\"\" ; z \ne\u{301};5\" \n")
        #expect(rows == ["a|b", "2: x \"y\"| z ", "3: é|5\" "])
        #expect(rows[2].utf8.count == 9)
        #expect(faults == [])
    }

    @Test func `ignores blank rows and blank cells beyond the headers`() {
        let (rows, faults) = read("a;b;;\n1;2;;\n;;;\n3;4\n5;6; ;\n;;\n\n")
        #expect(rows == ["a|b", "2: 1|2", "4: 3|4", "5: 5|6"])
        #expect(faults == [])
    }

    static let faults: [(String, [String])] = [
        ("", ["csv-no-header ‹›@0"]),
        ("\n;;\n", ["csv-no-header ‹›@0"]),
        ("a;b\n1;2;3\n", ["csv-surplus-cell ‹3›@8"]),
        ("a;b;\n1;2;;x\n", ["csv-surplus-cell ‹x›@10"]),
        ("a;b;c\n1\n1;2;3\n4;5\n", ["csv-missing-cells ‹1›@6", "csv-missing-cells ‹4;5›@14"]),
        ("a;A ;b;a\n", ["csv-duplicate-header ‹A ›@2 ‹a›@0", "csv-duplicate-header ‹a›@7 ‹a›@0"]),
        ("a;;b\n", ["csv-empty-header ‹›@2"]),
        ("a;b\n1;\"x\n2;3\n", ["csv-unclosed-quote ‹\"›@6"]),
        ("a;b\n\"x\"y;2\n\"z\" ;3\n", ["csv-text-after-quote ‹y›@7"]),
        ("a;b\n1;\u{1}x\n", ["csv-control-character ‹\u{1}›@6"]),
        ("a;b\n1;\"\u{0}\"\n", ["csv-control-character ‹\u{0}›@7"]),
        ("PK\u{3}\u{4}", ["csv-workbook ‹›@0"]),
    ]

    @Test(arguments: faults)
    func `names each cell that does not fit`(text: String, expected: [String]) {
        #expect(read(text).faults == expected)
    }

    @Test func `refuses bytes that no encoding explains`() {
        #expect(read(bytes: [0xFF, 0xFE, 0x61, 0]).faults.first?.hasPrefix("csv-utf16") == true)
        let utf8ThenNot = Array("é;b\n".utf8) + [0xE9]
        #expect(CSVReader.read(bytes: utf8ThenNot, path: "a").1.map(\.location?.range) == [5..<6])
        let markedUTF8 = [0xEF, 0xBB, 0xBF, 0x61, 0xE9] as [UInt8]
        #expect(CSVReader.read(bytes: markedUTF8, path: "a").1.map(\.location?.range) == [4..<5])
        #expect(CSVReader.read(bytes: [0x61, 0x81], path: "a").1.map(\.kind.id) == ["csv-encoding"])
    }

    @Test func `has limits`() {
        func ids(_ text: String, _ limits: CSVReader.Limits) -> [String] {
            CSVReader.read(bytes: Array(text.utf8), path: "a", limits: limits).1.map(\.kind.id)
        }
        #expect(ids("a\n1\n", .init(bytes: 3)) == ["csv-too-large"])
        #expect(ids("a;b\n1;2\n\n3;4\n", .init(rows: 1)) == ["csv-too-many-rows"])
        #expect(ids("a;b\n1;2\n\n3;4\n", .init(rows: 2)) == [])
        #expect(ids("a;b\n1;2\n3;4\n", .init(cells: 3)) == ["csv-too-many-rows"])
        #expect(ids("a;b;;c\n", .init(columns: 3)) == ["csv-too-many-columns"])
        #expect(ids("a;b;;\n1;2;;\n", .init(columns: 3)) == [])
        #expect(ids("a;b\n1;2;;;x\n", .init(columns: 3)) == ["csv-surplus-cell"])
        let hostile = String(repeating: "a;\"\"x\n", count: 5000)
        #expect(ids(hostile, .init()).count == 1000)
    }

    @Test func `says which cell in words`() throws {
        let (_, diagnostics) = CSVReader.read(bytes: Array("jaar;waarde;bron\n\n2018;5\n1;2;3;4\n".utf8), path: "a")
        #expect(
            diagnostics.map { $0.message(in: .english) } == [
                "row 3 holds fewer cells (2) than there are columns (3)",
                "D4 stands beyond the last column: the table has 3",
            ]
        )
        #expect(diagnostics[0].hint(in: .dutch).hasPrefix("vul ze aan vanaf kolom C (“bron”)"))
    }
}
