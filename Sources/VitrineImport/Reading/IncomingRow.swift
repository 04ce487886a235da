import Diagnostics
import Foundation
import Tables

/// One result of the file that is imported, its cells in the form of `results.csv`.
struct IncomingRow {
    enum Value: Equatable {
        case number(Decimal)
        case word(String)
        /// What is wrong here is said already, or cannot be known before something else is mended: the rules see a
        /// stand-in, and nothing more is said of the cell.
        case open
    }

    /// From 1.
    let number: Int
    /// Only cells in which something stands, and open ones.
    var values: [ResultColumn: Value] = [:]
    let table: FoundTable

    /// Whether it has a value or a text.
    var hasContent: Bool { values.keys.contains { $0 == .value || $0.key == "text" } }

    var hasOpenCells: Bool { values.values.contains(.open) }

    /// With nothing left that would be asked for.
    var completed: IncomingRow {
        var row = self
        if !hasContent { row.values[.value] = .open }
        for column in [ResultColumn.quality, .source] where row.values[column] == nil { row.values[column] = .open }
        return row
    }

    func word(_ column: ResultColumn) -> String? {
        if case .word(let word)? = values[column] { word } else { nil }
    }

    /// Where a column's cell is, blank or not; else the row's first cell.
    func place(of column: ResultColumn?) -> SheetPlace {
        let row = table.sheet.row(number)
        let position = column.flatMap { table.column(of: $0) } ?? table.columns.keys.min() ?? 0
        return table.sheet.place(row: number, column: position, row?[position]?.range ?? rowRange(row))
    }

    func header(of column: ResultColumn?) -> String? {
        column.flatMap { table.column(of: $0) }.map { table.header($0) }
    }

    private func rowRange(_ row: SheetRow?) -> Range<Int>? {
        guard let first = row?.cells.first?.range, let last = row?.cells.last?.range else { return nil }
        return first.lowerBound..<last.upperBound
    }
}

extension IncomingRow.Value {
    /// As good a value as another where the rules ask for one; nil where they do not.
    static func standIn(_ column: ResultColumn) -> String? {
        switch column.key {
        case "indicator", "source", "text": "?"
        case "period": "1000"
        case "value": "0"
        case "quality": "measured"
        default: nil
        }
    }
}

extension SheetValue {
    /// As a person would say it.
    var shown: String {
        switch self {
        case .text(let text): text
        case .number(let number, .percent): "\((number * 100).description) %"
        case .number(let number, _): number.description
        case .date(let date, _): date.description
        case .flag(let flag): flag ? "TRUE" : "FALSE"
        case .fault(let fault): fault.arguments["text"]?.words(in: .english) ?? ""
        }
    }
}
