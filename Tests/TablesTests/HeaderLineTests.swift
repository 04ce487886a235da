import Diagnostics
import Testing

@testable import Tables

@Suite struct `A header line that another table began with` {
    private static let texts = [
        "a;b\n1;2\n3;4\n", "a;b\n", "a;b", "a;b\r\n1;2\r\n", "a;b\r1;2\r", "a;b\r\n\r\n1;2", "\n\na;b\n1;2\n",
        "a;b\n1\n1;2;3\n;\n1;2;\n", "a;b\n\"1\";\"x;\ny\"\n 3 ; \n\t;5\n6;\u{1}\n", "a,b\n1,2\n", "a;é\n1;é\n",
        "\u{FEFF}a;b\n1;2\n", "sep=;\na;b\n1;2\n", "a;a\n1;2\n", ";b\n1;2\n", "a;\"b\"\n1;2\n", "a;\"b\nc\"\n1;2\n", "",
    ]
    private static let files = texts.map { Array($0.utf8) } + [Array("a;".utf8) + [0xE9] + Array("\n1;2\n".utf8)]

    @Test func `changes nothing of what is read`() {
        let lines = Self.files.compactMap { CSVReader.read(bytes: $0, path: "a.csv").0?.headerLine }
        #expect(lines.count > 6)
        for file in Self.files {
            let plain = shown(file, nil)
            for line in lines { #expect(shown(file, line) == plain) }
        }
    }

    @Test func `is the same for tables that begin alike, and is not kept where it has a fault`() {
        func line(_ text: String, _ known: HeaderLine? = nil) -> HeaderLine? {
            CSVReader.read(bytes: Array(text.utf8), path: "a.csv", known: known).0?.headerLine
        }
        let first = line("a;b\n1;2\n")
        #expect(first != nil)
        #expect(line("a;b\n3;4\n", first) === first)
        #expect(line("a;c\n3;4\n", first) !== first)
        #expect(line("a;a\n1;2\n") == nil)
        // A line feed might follow, and would belong to the line.
        #expect(line("a;b\r1;2\r") == nil)
    }

    private func shown(_ file: [UInt8], _ known: HeaderLine?) -> [String] {
        let (table, diagnostics) = CSVReader.read(bytes: file, path: "a.csv", known: known)
        let rows = table?.rows.map { row in
            "\(row.number) \(row.range): " + row.cells.map { "\($0.text)@\($0.range)" }.joined(separator: "|")
        }
        let headers = table?.headers.map { "\($0.name)@\($0.range)" }
        return (headers ?? ["no table"]) + (rows ?? [])
            + diagnostics.map { "\($0.kind.id) \(String(describing: $0.location))" }
    }
}
