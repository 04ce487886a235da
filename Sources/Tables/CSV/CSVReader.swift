import Bytes
package import Diagnostics

/// Reads CSV as spreadsheets in Lille and Namur write it.
///
/// `;`, `,` or tab, told from the header line; a byte order mark or none; UTF-8, else Windows-1252; any line
/// ends. No cell is dropped unless it is blank and beyond the last header; every other one that does not fit
/// its header is a fault at its place.
package enum CSVReader {
    package struct Limits: Sendable {
        package var bytes: Int
        package var rows: Int
        package var columns: Int
        package var cells: Int

        package init(
            bytes: Int = 64 << 20, rows: Int = 1_000_000, columns: Int = 1_000, cells: Int = 16_000_000
        ) {
            self.bytes = bytes
            self.rows = rows
            self.columns = columns
            self.cells = cells
        }
    }

    /// - Parameter known: of a table before this one, which may begin in the same way.
    /// - Returns: no table when the file holds no header or cannot be read as text; else the rows that could
    ///   be read, with a diagnostic for each fault, up to a thousand.
    package static func read(
        bytes: [UInt8],
        path: String,
        limits: Limits = Limits(),
        known: HeaderLine? = nil
    ) -> (Table?, [Diagnostic]) {
        let (layout, diagnostics) = layout(of: bytes, path: path, limits: limits)
        guard let layout else { return (nil, diagnostics) }
        return bytes.withUnsafeBufferPointer { buffer in
            let scanner = CSVScanner(buffer, from: layout.start, delimiter: layout.delimiter)
            var assembly = TableAssembly(bytes, scanner, layout, path: path, limits: limits)
            return (assembly.table(known: known), assembly.diagnostics)
        }
    }

    /// What a file's bytes say of themselves before any cell is read.
    struct Layout: Equatable {
        var encoding: TextEncoding
        var delimiter: UInt8
        /// Where the first cell begins: after a byte order mark and a line `sep=;`.
        var start: Int
    }

    static func layout(of bytes: [UInt8], path: String, limits: Limits) -> (Layout?, [Diagnostic]) {
        func refuse(
            _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: Diagnostic.Argument] = [:]
        ) -> (Layout?, [Diagnostic]) {
            (nil, [Diagnostic(kind, at: SourceLocation(path, range), arguments)])
        }
        guard bytes.count <= min(limits.bytes, Int(UInt32.max)) else {
            return refuse(TablesDiagnostics.tooLarge, at: 0..<0, ["limit": .number(limits.bytes >> 20)])
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return refuse(TablesDiagnostics.workbook, at: 0..<0)
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return refuse(TablesDiagnostics.utf16, at: 0..<2)
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let encoding: TextEncoding
        switch TextEncoding.guess(bytes, hasMark: hasMark) {
        case .encoding(let guessed): encoding = guessed
        case .unreadable(let offset):
            return refuse(TablesDiagnostics.encoding, at: offset..<offset + 1)
        }
        return bytes.withUnsafeBufferPointer { buffer in
            let start = hasMark ? 3 : 0
            if let declared = Delimiter.declared(in: buffer, from: start) {
                return (Layout(encoding: encoding, delimiter: declared.delimiter, start: declared.next), [])
            }
            let delimiter = Delimiter.detect(in: buffer, from: start)
            return (Layout(encoding: encoding, delimiter: delimiter, start: start), [])
        }
    }
}
