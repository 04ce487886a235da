import Bytes
package import Diagnostics

extension CSVReader {
    /// Reads a text file as a sheet: cells without any notion of headers, for files whose table may begin anywhere.
    package static func sheet(
        bytes: [UInt8], path: String, limits: Limits = Limits(bytes: 16 << 20, cells: 200_000)
    ) -> (Sheet?, [Diagnostic]) {
        let (layout, diagnostics) = layout(of: bytes, path: path, limits: limits)
        guard let layout else { return (nil, diagnostics) }
        return bytes.withUnsafeBufferPointer { buffer in
            var assembly = SheetAssembly(buffer, layout, path)
            let rows = assembly.rows(limits.cells)
            guard assembly.diagnostics.isEmpty, let rows else { return (nil, assembly.diagnostics) }
            var sheet = Sheet(path: path, name: nil, isHidden: false, rows: rows, merges: [])
            sheet.delimiter = layout.delimiter
            return (sheet, [])
        }
    }
}

/// Puts scanned cells into rows, and reports what cuts them wrongly.
private struct SheetAssembly {
    private var scanner: CSVScanner
    private let layout: CSVReader.Layout
    private let path: String
    private(set) var diagnostics: [Diagnostic] = []

    private static let mostDiagnostics = 100

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ layout: CSVReader.Layout, _ path: String) {
        scanner = CSVScanner(bytes, from: layout.start, delimiter: layout.delimiter)
        self.layout = layout
        self.path = path
    }

    /// Nil after a diagnostic.
    mutating func rows(_ most: Int) -> [SheetRow]? {
        var rows: [SheetRow] = []
        var number = 0
        var count = 0
        while !scanner.isAtEnd {
            number += 1
            var cells: [SheetCell] = []
            var column = 0
            var ending = CSVScanner.Ending.cell
            while ending == .cell {
                let piece = scanner.next()
                ending = piece.ending
                if let fault = piece.fault { report(fault, piece, row: number, column: column) }
                let text = cellText(UnsafeBufferPointer(rebasing: scanner.bytes[piece.range]), layout.encoding)
                if !trimmedOfSpaces(text).isEmpty {
                    cells.append(SheetCell(column: column, value: .text(text), range: piece.range))
                }
                column += 1
            }
            count += cells.count
            guard count <= most else {
                diagnostics.append(
                    Diagnostic(WorkbookDiagnostics.tooManyCells, at: SourceLocation(path), ["limit": .number(most)]))
                return nil
            }
            if !cells.isEmpty { rows.append(SheetRow(number: number, cells: cells)) }
        }
        return rows
    }

    private mutating func report(_ fault: CSVScanner.Fault, _ piece: CSVScanner.Piece, row: Int, column: Int) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        let (kind, range): (DiagnosticKind, Range<Int>) =
            switch fault {
            case .unclosedQuote:
                (TablesDiagnostics.unclosedQuote, piece.range.lowerBound..<piece.range.lowerBound + 1)
            case .textAfterQuote(let range): (TablesDiagnostics.textAfterQuote, range)
            case .controlCharacter(let offset): (TablesDiagnostics.controlCharacter, offset..<offset + 1)
            }
        let cell = columnLetter(column) + String(row)
        diagnostics.append(Diagnostic(kind, at: SourceLocation(path, range), ["cell": .text(cell)]))
    }
}
