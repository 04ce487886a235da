import Diagnostics
import Tables
import VitrineContent

/// The columns that results cannot do without and their table does not have: each is told once, of the table. What
/// changes a result that is there already need not say all of it again.
struct MissingColumns {
    let table: FoundTable
    let known: KnownResults
    /// By id.
    let indicators: [String: Indicator]
    /// Of those that are there under a name with a slip, something is said already.
    let misnamed: Set<ResultColumn>
    /// In which of two languages a column is named when its table could be in both.
    let language: MessageLanguage

    private static let needed: [ResultColumn] = [.period, .value, .text, .quality, .source]

    /// - Returns: the rows, with what is told of the table left open.
    func fill(_ rows: [IncomingRow], _ diagnostics: inout [Diagnostic]) -> [IncomingRow] {
        var missing: Set<ResultColumn> = lacks(.period) ? [.period] : []
        let rows = rows.map { fill($0, &missing) }
        diagnostics += Self.needed.filter { missing.contains($0) && !misnamed.contains($0) }.map(diagnostic)
        return rows
    }

    private func fill(_ row: IncomingRow, _ missing: inout Set<ResultColumn>) -> IncomingRow {
        var row = row
        let indicator = row.word(.indicator).flatMap { indicators[$0] != nil ? $0 : nil }
        let period = row.word(.period).flatMap { ResultsTable.isPeriod($0) ? $0 : nil }
        if lacks(.period) { row.values[.period] = .open }
        guard known.lack(indicator, period) else {
            // Perhaps it changes a result that has the rest.
            return indicator == nil || period == nil ? row.completed : row
        }
        var due: [ResultColumn] = []
        if !row.hasContent, lacks(.value), !table.columns.values.contains(where: { $0.key == "text" }) {
            let isTold = indicator.flatMap { indicators[$0] }?.kind == .qualitative
            due.append(isTold ? .text : .value)
        }
        if row.values[.value] != nil, lacks(.quality) { due.append(.quality) }
        if lacks(.source) { due.append(.source) }
        missing.formUnion(due)
        for column in due { row.values[column] = .open }
        if due.contains(.value), row.values[.quality] == nil { row.values[.quality] = .open }
        return row
    }

    private func lacks(_ column: ResultColumn) -> Bool { table.column(of: column) == nil }

    private func diagnostic(_ column: ResultColumn) -> Diagnostic {
        let cells = table.sheet.row(table.headerRows.lowerBound)?.cells ?? []
        let range = cells.first?.range.map { $0.lowerBound..<(cells.last?.range?.upperBound ?? $0.upperBound) }
        let place = table.sheet.place(
            row: table.headerRows.lowerBound, column: cells.first?.column ?? 0, range)
        let label = ColumnWords.of(column.key)?.label[words] ?? column.key
        return Diagnostic(
            ImportDiagnostics.missingColumn, at: place.location,
            ["cell": .text(place.name), "column": .text(label), "key": .text(column.header)])
    }

    /// The language in which most of the table's headers are.
    private var words: MessageLanguage {
        let headers = Set(table.headers.values.map(ColumnNames.folded))
        func count(_ language: MessageLanguage) -> Int {
            ColumnWords.all.count { headers.contains(ColumnNames.folded($0.label[language])) }
        }
        return MessageLanguage.allCases.reduce(language) { count($1) > count($0) ? $1 : $0 }
    }
}
