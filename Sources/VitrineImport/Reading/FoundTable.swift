import Tables

/// A table of results in a sheet: where its headers are, and which column each names.
struct FoundTable {
    let sheet: Sheet
    /// The rows that hold the headers; one, or two where some are merged.
    let headerRows: ClosedRange<Int>
    /// By column of the sheet, those whose header is known.
    let columns: [Int: ResultColumn]
    /// What stands above each column, known or not.
    let headers: [Int: String]

    func column(of wanted: ResultColumn) -> Int? {
        columns.filter { $0.value == wanted }.keys.min()
    }

    func header(_ column: Int) -> String { headers[column] ?? columnLetter(column) }

    /// The rows under the headers.
    var body: ArraySlice<SheetRow> {
        let start = sheet.rows.firstIndex { $0.number > headerRows.upperBound } ?? sheet.rows.endIndex
        return sheet.rows[start...]
    }
}

/// Looks for the row, or the two rows, with the headers: a title, a logo's row or empty ones may stand above.
struct TableFinder {
    let names: ColumnNames

    private static let rowsSearched = 60

    func table(in sheet: Sheet) -> FoundTable? {
        for (index, row) in sheet.rows.prefix(Self.rowsSearched).enumerated() {
            let next = index + 1 < sheet.rows.count ? sheet.rows[index + 1] : nil
            if let table = twoRows(row, next, sheet) ?? oneRow(row, sheet) { return table }
        }
        return nil
    }

    /// Whether a row could be the header of a table.
    func isHeader(_ row: SheetRow) -> Bool {
        isEnough(row.cells.compactMap { Self.text($0).flatMap { names[$0] } })
    }

    private func oneRow(_ row: SheetRow, _ sheet: Sheet) -> FoundTable? {
        found(Self.texts(row, sheet), row.number...row.number, sheet)
    }

    /// `Texte` merged over `fr` and `nl`; `Indicateur` merged downwards beside it.
    private func twoRows(_ row: SheetRow, _ next: SheetRow?, _ sheet: Sheet) -> FoundTable? {
        guard let next, next.number == row.number + 1 else { return nil }
        let isMerged = sheet.merges.contains { merge in
            merge.rows.contains(row.number) && (merge.rows.contains(next.number) || merge.columns.count > 1)
        }
        guard isMerged else { return nil }
        let upper = Self.texts(row, sheet)
        // What is merged downwards is empty below.
        let lower = Self.texts(next, sheet)
        var texts: [Int: String] = [:]
        for column in Set(upper.keys).union(lower.keys) {
            switch (upper[column], lower[column]) {
            case (let above?, let below?):
                let both = "\(above) \(below)"
                texts[column] = names[both] != nil ? both : names[below] != nil ? below : both
            case (let one, let other): texts[column] = one ?? other
            }
        }
        // A plain row under a merged title is a header by itself.
        let isBetter = texts.values.count { names[$0] != nil } > lower.values.count { names[$0] != nil }
        return isBetter ? found(texts, row.number...next.number, sheet) : nil
    }

    private func found(_ texts: [Int: String], _ rows: ClosedRange<Int>, _ sheet: Sheet) -> FoundTable? {
        let columns = texts.compactMapValues { names[$0] }
        guard isEnough(Array(columns.values)) else { return nil }
        return FoundTable(sheet: sheet, headerRows: rows, columns: columns, headers: texts)
    }

    private func isEnough(_ columns: [ResultColumn]) -> Bool {
        let keys = Set(columns.map(\.key))
        return keys.contains("indicator") && !keys.isDisjoint(with: ["period", "value", "text"])
    }

    /// By column; a text merged over several columns is in each.
    private static func texts(_ row: SheetRow, _ sheet: Sheet) -> [Int: String] {
        var texts: [Int: String] = [:]
        var merges: [Int: ClosedRange<Int>] = [:]
        for merge in sheet.merges where merge.rows.lowerBound == row.number {
            merges[merge.columns.lowerBound] = merge.columns
        }
        for cell in row.cells {
            guard let text = text(cell) else { continue }
            for column in (merges[cell.column] ?? cell.column...cell.column).prefix(100) { texts[column] = text }
        }
        return texts
    }

    private static func text(_ cell: SheetCell) -> String? {
        if case .text(let text) = cell.value { text } else { nil }
    }
}
