import Diagnostics
import Tables
import VitrineContent

/// Puts incoming results over those of `results.csv`. A result is known by its indicator and period; a blank cell
/// says nothing, and what the incoming file does not name stays.
struct Merge {
    let file: ResultsFile
    let original: Language
    private(set) var edits: FileEdits
    private(set) var lines: [ImportPlan.Line] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// For each row of the merged file that came in, where it is in the incoming one.
    private(set) var origins: [Int: IncomingRow] = [:]

    private let known: KnownResults
    private var taken: [String: SheetPlace] = [:]

    init(file: ResultsFile, known: KnownResults, original: Language) {
        self.file = file
        self.known = known
        self.original = original
        edits = FileEdits(file: file)
    }

    mutating func add(_ rows: [IncomingRow]) {
        var appended = file.table.rows.count
        for row in rows {
            let indicator = row.word(.indicator)
            let period = row.word(.period)
            let isRepeated = if let indicator, let period { isRepeated(row, indicator, period) } else { false }
            if !isRepeated, let indicator, let period, let index = known[indicator, period] {
                origins[index] = row
                change(file.table.rows[index], by: row, indicator, period)
                continue
            }
            var row = row
            if isRepeated {
                // What else is wrong with it is still said.
                row = row.completed
                row.values[.period] = .open
            }
            origins[appended] = row
            appended += 1
            append(row, indicator ?? "", period ?? "")
        }
    }

    /// Whether something stands in the merged file that is there only for the rules.
    var hasOpenCells: Bool { origins.values.contains(where: \.hasOpenCells) }

    var untouched: Int { file.table.rows.count - origins.keys.count { $0 < file.table.rows.count } }

    private mutating func isRepeated(_ row: IncomingRow, _ indicator: String, _ period: String) -> Bool {
        let place = row.place(of: .indicator)
        guard let first = taken[KnownResults.key(indicator, period)] else {
            taken[KnownResults.key(indicator, period)] = place
            return false
        }
        let arguments: [String: Diagnostic.Argument] = [
            "cell": .text(place.name), "first": .text(first.name), "indicator": .text(indicator),
            "period": .text(period),
        ]
        diagnostics.append(Diagnostic(ImportDiagnostics.resultTwice, at: place.location, arguments))
        return true
    }

    private mutating func change(_ old: Row, by new: IncomingRow, _ indicator: String, _ period: String) {
        var changes: [ImportPlan.Change] = []
        for (incoming, value) in sorted(new) where incoming != .indicator && incoming != .period {
            let column = file.column(for: incoming, original: original)
            guard !file.says(value, old, column), let text = file.text(of: value, in: column) else { continue }
            edits.replace(column, inRow: old.index, by: text)
            changes.append(.init(column: column.header, old: file.text(old, column), new: text))
        }
        let stays = file.text(old, .audience).map(ResultsTable.choice) ?? "public"
        let audience = new.word(.audience) ?? stays
        lines.append(
            .init(
                kind: changes.isEmpty ? .same : .changed, indicator: indicator, period: period, audience: audience,
                changes: changes, place: new.place(of: nil).name))
    }

    private mutating func append(_ row: IncomingRow, _ indicator: String, _ period: String) {
        var cells: [ResultColumn: String] = [:]
        var changes: [ImportPlan.Change] = []
        for (incoming, value) in sorted(row) {
            let column = file.column(for: incoming, original: original)
            guard let text = file.text(of: value, in: column) else { continue }
            cells[column] = text
            guard incoming != .indicator, incoming != .period, incoming != .audience else { continue }
            changes.append(.init(column: column.header, old: nil, new: text))
        }
        // Nobody has said yet who may see it.
        let audience = row.word(.audience) ?? "internal"
        cells[.audience] = audience
        edits.append(cells)
        lines.append(
            .init(
                kind: .new, indicator: indicator, period: period, audience: audience, changes: changes,
                place: row.place(of: nil).name))
    }

    /// In the order of the incoming table, which is no dictionary's.
    private func sorted(_ row: IncomingRow) -> [(ResultColumn, IncomingRow.Value)] {
        let columns = row.table.columns.sorted { $0.key < $1.key }.map(\.value)
        // Columns that the table lacks.
        let others = row.values.keys.filter { !columns.contains($0) }.sorted { $0.header < $1.header }
        return (columns + others).compactMap { column in row.values[column].map { (column, $0) } }
    }
}
