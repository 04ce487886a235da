package import Diagnostics
package import Foundation

/// A spreadsheet file as it was read: every cell in which something stands, with its place.
package struct Workbook: Sendable {
    /// As diagnostics name it.
    package let path: String
    /// In the order of the tabs; hidden ones too.
    package let sheets: [Sheet]
}

/// One sheet: cells without any notion of headers.
package struct Sheet: Sendable {
    package let path: String
    /// Nil for a text file, which has one sheet without a name.
    package let name: String?
    package let isHidden: Bool
    /// Ascending, only those in which something stands.
    package let rows: [SheetRow]
    package let merges: [MergedCells]
    /// `;`, `,` or a tab; nil where the file is no text.
    package var delimiter: UInt8?

    /// - Parameter number: from 1.
    package func row(_ number: Int) -> SheetRow? {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle].number < number { low = middle + 1 } else { high = middle }
        }
        return low < rows.count && rows[low].number == number ? rows[low] : nil
    }

    package func place(row: Int, column: Int, _ range: Range<Int>? = nil) -> SheetPlace {
        SheetPlace(path: path, sheet: name, row: row, column: column, range: range)
    }
}

package struct SheetRow: Sendable {
    /// From 1, as the spreadsheet shows it.
    package let number: Int
    /// Ascending by column.
    package let cells: [SheetCell]

    package subscript(column: Int) -> SheetCell? { cells.first { $0.column == column } }
}

package struct SheetCell: Sendable {
    /// From 0.
    package let column: Int
    package let value: SheetValue
    package var isFormula = false
    /// In the file as read; nil for a workbook, whose bytes nobody reads.
    package var range: Range<Int>?
}

package enum SheetValue: Sendable, Equatable {
    /// Not only spaces; NFC.
    case text(String)
    /// A workbook's numbers have 15 digits at most.
    case number(Decimal, NumberForm)
    case date(CellDate, DateForm)
    case flag(Bool)
    /// What is wrong with the cell in itself: a formula that failed, an impossible date.
    case fault(CellFault)

    package enum NumberForm: Sendable, Equatable {
        case plain
        /// Shown with a % sign: 0.5 is 50 %.
        case percent
        /// A time of day or a length of time, in days.
        case time
    }

    /// What the cell's format shows of a date.
    package enum DateForm: Sendable, Equatable { case day, month, year }
}

/// Cells shown as one; the value stands in the first.
package struct MergedCells: Sendable, Equatable {
    /// From 1.
    package let rows: ClosedRange<Int>
    /// From 0.
    package let columns: ClosedRange<Int>
}

/// A cell as a person finds it again.
package struct SheetPlace: Sendable, Hashable {
    package var path: String
    package var sheet: String?
    /// From 1.
    package var row: Int
    /// From 0.
    package var column: Int
    package var range: Range<Int>?

    /// `C7`, `Feuille1!C7`, `'Mes résultats'!C7`.
    package var name: String {
        let cell = columnLetter(column) + String(row)
        guard let sheet else { return cell }
        let isPlain = sheet.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        if isPlain { return "\(sheet)!\(cell)" }
        return "'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'!\(cell)"
    }

    package var location: SourceLocation { SourceLocation(path, range) }
}
