/// One sheet of a ``WorkbookDocument``. Rows and columns count from 0.
package struct SheetDocument: Sendable {
    /// As ``validSheetName(_:)`` gives it; no two sheets have the same.
    package var name: String
    package var rows: [[OutputCell]]
    /// In characters; columns beyond keep the usual width.
    package var columnWidths: [Double] = []
    /// Stay in view, and are repeated on each printed page.
    package var frozenRows = 0
    package var frozenColumns = 0
    /// The look of cells that nothing is written into, by column: the format in which people will type.
    package var columnStyles: [Int: CellStyle] = [:]
    package var choices: [CellChoices] = []
    package var comments: [CellComment] = []
    package var charts: [ChartDocument] = []
    /// Buttons to filter and sort by, on the first row.
    package var hasFilter = false
    /// Printed across the page; always as wide as one page.
    package var isLandscape = false

    package init(name: String, rows: [[OutputCell]] = []) {
        self.name = name
        self.rows = rows
    }
}

/// Cells of a sheet, both ends included.
package struct CellArea: Sendable, Hashable {
    package var rows: ClosedRange<Int>
    package var columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }
}

/// A drop-down list for some cells.
package struct CellChoices: Sendable {
    package enum Source: Sendable {
        /// Together at most 255 characters with the commas between them.
        case values([String])
        /// The cells of an area, possibly of another sheet.
        case cells(sheet: String, CellArea)
    }

    package var area: CellArea
    package var source: Source
    /// What a person reads who typed something else; the typed value is refused.
    package var errorTitle: String
    package var errorMessage: String

    /// - Parameters:
    ///   - errorTitle: at most 32 characters.
    ///   - errorMessage: at most 255.
    package init(area: CellArea, source: Source, errorTitle: String, errorMessage: String) {
        self.area = area
        self.source = source
        self.errorTitle = errorTitle
        self.errorMessage = errorMessage
    }
}

/// A remark that appears beside a cell.
package struct CellComment: Sendable {
    package var row: Int
    package var column: Int
    package var text: String

    package init(row: Int, column: Int, text: String) {
        self.row = row
        self.column = column
        self.text = text
    }
}
