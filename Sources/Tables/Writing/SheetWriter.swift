import CXLSXWriter
import Foundation

/// Writes one sheet; what the library refuses is kept with its cell, and no cell is left out silently.
struct SheetWriter {
    let book: UnsafeMutablePointer<lxw_workbook>
    let page: UnsafeMutablePointer<lxw_worksheet>
    var formats: FormatTable
    private(set) var faults: [WorkbookWriter.Failure] = []
    private var name = ""

    init(
        book: UnsafeMutablePointer<lxw_workbook>, page: UnsafeMutablePointer<lxw_worksheet>, formats: FormatTable
    ) {
        self.book = book
        self.page = page
        self.formats = formats
    }

    mutating func write(_ sheet: SheetDocument) {
        name = sheet.name
        setColumns(of: sheet)
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() { write(cell, row, column) }
        }
        if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
            xlsx.worksheet_freeze_panes(page, Self.row(sheet.frozenRows), Self.column(sheet.frozenColumns))
        }
        if sheet.frozenRows > 0 {
            check(xlsx.worksheet_repeat_rows(page, 0, Self.row(sheet.frozenRows - 1)), 0, 0)
        }
        if sheet.hasFilter, let width = sheet.rows.first?.count, width > 0 {
            let last = Self.row(max(sheet.rows.count - 1, 0))
            check(xlsx.worksheet_autofilter(page, 0, 0, last, Self.column(width - 1)), 0, 0)
        }
        if sheet.isLandscape { xlsx.worksheet_set_landscape(page) }
        xlsx.worksheet_set_paper(page, 9)
        xlsx.worksheet_fit_to_pages(page, 1, 0)
        for choices in sheet.choices { write(choices) }
        for comment in sheet.comments { write(comment) }
        for chart in sheet.charts { write(chart) }
    }

    private mutating func setColumns(of sheet: SheetDocument) {
        let last = max(sheet.columnWidths.count, (sheet.columnStyles.keys.max() ?? -1) + 1)
        for column in 0..<last {
            let width = column < sheet.columnWidths.count ? sheet.columnWidths[column] : LXW_DEF_COL_WIDTH
            let format = sheet.columnStyles[column].flatMap { formats.format(for: $0) }
            check(xlsx.worksheet_set_column(page, Self.column(column), Self.column(column), width, format), 0, column)
        }
    }

    private mutating func write(_ cell: OutputCell, _ row: Int, _ column: Int) {
        let format = formats.format(for: cell.style)
        let (r, c) = (Self.row(row), Self.column(column))
        switch cell.value {
        case .empty: if format != nil { check(xlsx.worksheet_write_blank(page, r, c, format), row, column) }
        case .text(let text):
            guard text.utf16.count <= Table.longestText else {
                return fail("longer than \(Table.longestText) characters", row, column)
            }
            check(xlsx.worksheet_write_string(page, r, c, text, format), row, column)
        case .number(let number):
            // Binary from here on, because the file format is.
            guard let double = Double(number.description), double.isFinite else {
                return fail("\(number) is not a number", row, column)
            }
            check(xlsx.worksheet_write_number(page, r, c, double, format), row, column)
        case .date(let date):
            var moment = lxw_datetime()
            moment.year = Int32(truncatingIfNeeded: date.year)
            moment.month = Int32(truncatingIfNeeded: date.month)
            moment.day = Int32(truncatingIfNeeded: date.day)
            check(xlsx.worksheet_write_datetime(page, r, c, &moment, format), row, column)
        case .flag(let flag): check(xlsx.worksheet_write_boolean(page, r, c, flag ? 1 : 0, format), row, column)
        case .link(let address, let text):
            check(xlsx.worksheet_write_url_opt(page, r, c, address, format, text, nil), row, column)
        }
    }

    private mutating func write(_ comment: CellComment) {
        var options = lxw_comment_options()
        options.x_scale = 2
        options.y_scale = 1.5
        check(
            xlsx.worksheet_write_comment_opt(
                page, Self.row(comment.row), Self.column(comment.column), comment.text, &options),
            comment.row, comment.column)
    }

    mutating func check(_ status: lxw_error, _ row: Int, _ column: Int) {
        guard status != LXW_NO_ERROR else { return }
        faults.append(WorkbookWriter.failure(status, at: place(row, column)))
    }

    mutating func fail(_ reason: String, _ row: Int, _ column: Int) {
        faults.append(WorkbookWriter.Failure(reason: "\(place(row, column)): \(reason)"))
    }

    private func place(_ row: Int, _ column: Int) -> String { "\(name)!\(columnLetter(column))\(row + 1)" }

    // Beyond the format's bounds the library itself refuses the cell.
    static func row(_ row: Int) -> lxw_row_t { lxw_row_t(clamping: row) }
    static func column(_ column: Int) -> lxw_col_t { lxw_col_t(clamping: column) }
}
