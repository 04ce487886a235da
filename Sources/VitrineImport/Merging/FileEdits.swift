import Tables

/// Changes to the bytes of `results.csv`: cells replaced, columns and rows added at the end.
struct FileEdits {
    let file: ResultsFile
    private var cells: [CellPosition: String] = [:]
    private var added: [ResultColumn] = []
    private var rows: [[ResultColumn: String]] = []

    private struct CellPosition: Hashable {
        let row: Int
        let column: ResultColumn
    }

    init(file: ResultsFile) {
        self.file = file
    }

    var isEmpty: Bool { cells.isEmpty && rows.isEmpty }

    mutating func replace(_ column: ResultColumn, inRow row: Int, by text: String) {
        need(column)
        cells[CellPosition(row: row, column: column)] = text
    }

    mutating func append(_ row: [ResultColumn: String]) {
        for column in row.keys.sorted(by: { $0.header < $1.header }) { need(column) }
        rows.append(row)
    }

    private mutating func need(_ column: ResultColumn) {
        if file.index(of: column) == nil, !added.contains(column) { added.append(column) }
    }

    /// The file's columns, then those that were added.
    var columns: [ResultColumn?] { file.columns + added.map { $0 } }

    func bytes() -> [UInt8] {
        let old = file.bytes
        var result: [UInt8] = []
        result.reserveCapacity(old.count + 4096)
        var copied = 0
        func copy(to end: Int) {
            result += old[copied..<max(copied, end)]
            copied = max(copied, end)
        }
        if let last = file.table.headers.last {
            copy(to: last.range.upperBound)
            for column in added { result += [file.table.delimiter] + cell(column.header) }
        }
        for row in file.table.rows {
            for index in file.table.headers.indices {
                let range = row[index].range
                guard let column = file.columns[index],
                    let text = cells[CellPosition(row: row.index, column: column)], file.index(of: column) == index
                else { continue }
                copy(to: range.lowerBound)
                result += cell(text)
                copied = range.upperBound
            }
            guard !added.isEmpty else { continue }
            copy(to: row.range.upperBound)
            for column in added {
                result.append(file.table.delimiter)
                if let text = cells[CellPosition(row: row.index, column: column)] { result += cell(text) }
            }
        }
        copy(to: old.count)
        let end = file.lineEnd
        if !rows.isEmpty, let last = result.last, last != 0x0A, last != 0x0D { result += end }
        for row in rows {
            let texts = columns.map { column in column.flatMap { row[$0] }.map(cell) ?? [] }
            result += Array(texts.joined(separator: [file.table.delimiter])) + end
        }
        return result
    }

    /// Between quotes only where it must be: people read this file.
    private func cell(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let needsQuotes =
            bytes.contains { $0 == file.table.delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
            || bytes.first == 0x20 || bytes.last == 0x20
        guard needsQuotes else { return bytes }
        return [0x22] + bytes.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] } + [0x22]
    }
}
