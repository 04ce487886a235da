import Bytes
import Diagnostics
import Foundation
import Tables
import VitrineContent

/// An enterprise's `results.csv` as it is, open to changes that leave everything else byte for byte as it was.
struct ResultsFile {
    let path: String
    /// UTF-8, whatever the file on disk is.
    let bytes: [UInt8]
    let table: Table
    /// By column of the table; nil where a header is unknown.
    let columns: [ResultColumn?]
    let sign: DecimalSign

    /// Nil after a diagnostic.
    init?(_ bytes: [UInt8], path: String, names: ColumnNames, _ diagnostics: inout [Diagnostic]) {
        let (first, faults) = CSVReader.read(bytes: bytes, path: path)
        diagnostics += faults
        guard var table = first, !faults.hasErrors else { return nil }
        var bytes = bytes
        if table.encoding != .utf8 {
            bytes = table.utf8
            guard let again = CSVReader.read(bytes: bytes, path: path).0 else { return nil }
            table = again
        }
        self.path = path
        self.bytes = bytes
        self.table = table
        let columns = table.headers.map { names[$0.name] }
        self.columns = columns
        let numbers = columns.indices.filter { columns[$0]?.isNumber == true }
        sign = table.decimalSign(inColumns: numbers)
    }

    /// A file without rows, its columns those that are documented.
    static func empty(path: String, names: ColumnNames, languages: [Language]) -> ResultsFile? {
        let header = ResultColumn.all(languages).map(\.header).joined(separator: ";") + "\n"
        var diagnostics: [Diagnostic] = []
        return ResultsFile(Array(header.utf8), path: path, names: names, &diagnostics)
    }

    func index(of column: ResultColumn) -> Int? { columns.firstIndex(of: column) }

    /// The column of this file that takes an incoming one: `text` without a language is the original's.
    func column(for incoming: ResultColumn, original: Language) -> ResultColumn {
        guard incoming.language == nil, ["text", "note"].contains(incoming.key), index(of: incoming) == nil else {
            return incoming
        }
        return ResultColumn(incoming.key, original)
    }

    func text(_ row: Row, _ column: ResultColumn) -> String? {
        guard let index = index(of: column), !row[index].isBlank else { return nil }
        return row[index].trimmed
    }

    /// Whether a cell says already what the incoming value does, perhaps in other signs.
    func says(_ value: IncomingRow.Value, _ row: Row, _ column: ResultColumn) -> Bool {
        guard let text = text(row, column) else { return false }
        switch value {
        case .number(let number):
            let here = CellValue.decimal(text, sign: sign, allowing: [.percent, .euro])
            return (try? here.get()) == number
        case .word(let word):
            if column == .quality || column == .audience { return ResultsTable.choice(text) == word }
            return text == word || text == CellMeaning.trimmed(word)
        case .open: return false
        }
    }

    /// A value as this file writes it; nil for an open one that nothing asks for.
    func text(of value: IncomingRow.Value, in column: ResultColumn) -> String? {
        switch value {
        case .open: return IncomingRow.Value.standIn(column)
        case .word(let word): return word
        case .number(let number):
            let isComma = sign == .comma || sign == .unknown && table.delimiter == UInt8(ascii: ";")
            return isComma ? number.description.replacingOccurrences(of: ".", with: ",") : number.description
        }
    }

    /// What ends its lines.
    var lineEnd: [UInt8] {
        guard let index = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
        guard bytes[index] == 0x0D else { return [0x0A] }
        return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
    }
}
