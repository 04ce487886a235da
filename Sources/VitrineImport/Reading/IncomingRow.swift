import Diagnostics
import Foundation
import Tables

/// One result of the file that is imported, its cells in the form of `results.csv`.
struct IncomingRow {
    enum Value: Equatable {
        case number(Decimal)
        case word(String)
    }

    /// From 1.
    let number: Int
    /// Only cells in which something stands.
    var values: [ResultColumn: Value] = [:]
    let table: FoundTable

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
