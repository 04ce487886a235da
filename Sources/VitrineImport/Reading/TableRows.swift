import Diagnostics
import Foundation
import Tables
import VitrineContent

/// Reads the rows under a table's headers; whatever is no result is a fault, so that nothing is left out.
struct TableRows {
    let table: FoundTable
    let finder: TableFinder
    let meaning: CellMeaning
    private(set) var rows: [IncomingRow] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Those that an unknown header was perhaps meant to name.
    private(set) var misnamed: Set<ResultColumn> = []
    private let merges: TallMerges
    private var columnsReported: Set<Int> = []
    private var columnsTwice: Set<ResultColumn> = []

    private static let mostDiagnostics = 200

    init(table: FoundTable, finder: TableFinder, meaning: CellMeaning) {
        self.table = table
        self.finder = finder
        self.meaning = meaning
        merges = TallMerges(table.sheet.merges)
    }

    mutating func read() {
        checkColumns()
        for row in table.body {
            guard diagnostics.count < Self.mostDiagnostics else { return }
            if finder.isHeader(row) {
                report(ImportDiagnostics.secondTable, row.number, row.cells[0].column)
                return
            }
            read(row)
        }
        if rows.isEmpty, diagnostics.isEmpty {
            let place = table.sheet.place(row: table.headerRows.upperBound, column: table.columns.keys.min() ?? 0)
            diagnostics.append(Diagnostic(ImportDiagnostics.noRows, at: place.location))
        }
    }

    private mutating func checkColumns() {
        var firsts: [ResultColumn: Int] = [:]
        for column in table.columns.keys.sorted() {
            guard let name = table.columns[column] else { continue }
            guard let first = firsts[name] else {
                firsts[name] = column
                continue
            }
            columnsTwice.insert(name)
            let place = table.sheet.place(row: table.headerRows.lowerBound, column: first)
            report(
                ImportDiagnostics.columnTwice, table.headerRows.lowerBound, column,
                ["first": .text(place.name), "column": .text(table.header(column))])
        }
    }

    private mutating func read(_ row: SheetRow) {
        checkOutside(row)
        var cells: [(column: ResultColumn, cell: SheetCell)] = []
        for (position, column) in table.columns.sorted(by: { $0.key < $1.key }) {
            if let cell = cell(at: position, column, row) { cells.append((column, cell)) }
        }
        guard !cells.isEmpty, !isTotal(row), !isLoose(row, cells.map(\.cell)) else { return }
        // A row that lies wholly in merged cells of the row above says nothing of its own.
        guard cells.contains(where: { item in row.cells.contains { $0.column == item.cell.column } }) else { return }
        var incoming = IncomingRow(number: row.number, table: table)
        let indicator = cells.first { $0.column == .indicator }.map {
            meaning.words.canonical(CellMeaning.trimmed($0.cell.value.shown), in: .indicator)
        }
        for (column, cell) in cells {
            let place = place(row.number, cell)
            incoming.values[column] =
                meaning.value(cell, in: column, of: indicator, at: place, &diagnostics) ?? .open
        }
        for column in columnsTwice where incoming.values[column] != nil { incoming.values[column] = .open }
        for (position, column) in table.columns where isUnclear(position, column, row) {
            incoming.values[column] = .open
        }
        rows.append(incoming)
    }

    /// Whether the cell is merged with those of other rows, and does not speak for each of them.
    private func isUnclear(_ position: Int, _ column: ResultColumn, _ row: SheetRow) -> Bool {
        guard let merge = merges[column: position, row: row.number],
            table.sheet.row(merge.rows.lowerBound)?[merge.columns.lowerBound] != nil
        else { return false }
        return !column.speaksForMerged || merge.columns.lowerBound != position
    }

    /// The cell, or the one into which it is merged.
    private mutating func cell(at position: Int, _ column: ResultColumn, _ row: SheetRow) -> SheetCell? {
        guard
            let merge = merges[column: position, row: row.number]
        else { return row[position] }
        let first = table.sheet.row(merge.rows.lowerBound)?[merge.columns.lowerBound]
        guard let first else { return nil }
        if column.speaksForMerged, merge.columns.lowerBound == position { return first }
        if merge.rows.lowerBound == row.number {
            report(ImportDiagnostics.mergedValue, row.number, position, ["column": .text(table.header(position))])
        }
        return nil
    }

    // MARK: - What is no result

    private mutating func checkOutside(_ row: SheetRow) {
        for cell in row.cells where table.columns[cell.column] == nil {
            guard columnsReported.insert(cell.column).inserted else { continue }
            guard let header = table.headers[cell.column] else {
                report(ImportDiagnostics.cellWithoutHeader, row.number, cell.column)
                continue
            }
            var arguments: [String: Diagnostic.Argument] = [
                "column": .text(header), "choices": .text(finder.names.documented.joined(separator: ", ")),
            ]
            if let (near, column) = finder.names.near(header) {
                arguments["suggestion"] = .text(near)
                misnamed.insert(column)
            }
            report(ImportDiagnostics.unknownColumn, table.headerRows.upperBound, cell.column, arguments)
        }
    }

    /// Said in words in one of the first cells, or by a formula that adds up under no indicator.
    private mutating func isTotal(_ row: SheetRow) -> Bool {
        let said = row.cells.first { cell in
            guard case .text(let text) = cell.value else { return false }
            return Self.isTotal(text) && !meaning.words.isIndicator(text)
        }
        let indicator = table.column(of: .indicator)
        let isNamed = row.cells.contains { $0.column == indicator }
        let sum = isNamed || row.cells.allSatisfy { !$0.isFormula } ? nil : row.cells.first { $0.isFormula }
        guard let cell = said ?? sum else { return false }
        report(ImportDiagnostics.totalRow, row.number, cell.column)
        return true
    }

    private static func isTotal(_ text: String) -> Bool {
        let first = text.split { !$0.isLetter }.prefix(2).map { ColumnNames.folded(String($0)) }
        guard let word = first.first else { return false }
        if word == "sous" || word == "sub" || word == "grand" { return first.last == "total" }
        return text.utf8.count < 40 && totals.contains(word)
    }

    private static let totals: Set<String> = [
        "total", "totaux", "totaal", "totalen", "subtotal", "subtotaal", "soustotal", "somme", "som", "sum", "moyenne",
        "gemiddelde", "average", "eindtotaal", "totale", "totals",
    ]

    /// A remark under the table.
    private mutating func isLoose(_ row: SheetRow, _ cells: [SheetCell]) -> Bool {
        guard row.cells.count == 1, cells.count == 1, case .text(let text) = row.cells[0].value,
            !meaning.words.isIndicator(text)
        else { return false }
        report(ImportDiagnostics.looseText, row.number, row.cells[0].column, ["text": .text(text)])
        return true
    }

    // MARK: -

    private func place(_ row: Int, _ cell: SheetCell) -> SheetPlace {
        table.sheet.place(row: row, column: cell.column, cell.range)
    }

    private mutating func report(
        _ kind: DiagnosticKind, _ row: Int, _ column: Int, _ arguments: [String: Diagnostic.Argument] = [:]
    ) {
        let range = table.sheet.row(row)?[column]?.range
        let place = table.sheet.place(row: row, column: column, range)
        diagnostics.append(
            Diagnostic(kind, at: place.location, arguments.merging(["cell": .text(place.name)]) { first, _ in first }))
    }
}
