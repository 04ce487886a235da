import Bytes
package import Diagnostics

/// The rows of a spreadsheet under its headers, each cell with its place in the file as read.
///
/// A cell's text is decoded when asked for; until then a cell costs eight bytes.
package struct Table: Sendable {
    package struct Header: Sendable, Equatable {
        /// Without spaces around it.
        package let name: String
        package let range: Range<Int>
        /// From 0.
        package let column: Int

        package var letter: String { columnLetter(column) }
    }

    /// Of a cell, in UTF-16 units: as many as Excel and LibreOffice take.
    package static let longestText = 32_767

    let storage: TableStorage

    package var path: String { storage.path }
    package var encoding: TextEncoding { storage.encoding }
    /// `;`, `,` or a tab.
    package var delimiter: UInt8 { storage.delimiter }
    package var headers: [Header] { storage.headers }
    /// To be given to the reader of another table; nil where something is wrong with it.
    package var headerLine: HeaderLine? { storage.headerLine }

    /// The file as UTF-8, without a byte order mark; NFC.
    package var utf8: [UInt8] {
        Array(storage.bytes.withUnsafeBufferPointer { storage.encoding.decode($0) }.utf8)
    }

    package func column(named name: String) -> Int? {
        headers.first { $0.name == name }?.column
    }

    package var rows: Rows { Rows(storage: storage) }

    package struct Rows: RandomAccessCollection, Sendable {
        let storage: TableStorage

        package var startIndex: Int { 0 }
        package var endIndex: Int { storage.rowNumbers.count }
        package subscript(index: Int) -> Row { Row(storage: storage, index: index) }
    }
}

package struct Row: Sendable {
    let storage: TableStorage
    /// From 0; blank rows are not counted.
    package let index: Int

    /// As a spreadsheet shows it: from 1, headers and blank rows included.
    package var number: Int { Int(storage.rowNumbers[index]) }

    package var range: Range<Int> {
        let first = storage.span(index, 0).lowerBound
        return first..<Swift.max(first, storage.span(index, storage.headers.count - 1).upperBound)
    }

    package var location: SourceLocation { SourceLocation(storage.path, range) }

    package var cells: [Cell] { storage.headers.indices.map { self[$0] } }

    /// - Parameter column: an index of ``Table/headers``.
    package subscript(column: Int) -> Cell {
        Cell(storage: storage, rowIndex: index, column: column)
    }

    /// Of the cell: see ``Cell/range``.
    package func range(of column: Int) -> Range<Int> { storage.span(index, column) }

    /// Whether the cell holds nothing but spaces.
    package func isBlank(_ column: Int) -> Bool {
        let range = storage.span(index, column)
        // Nearly every cell is empty, or begins with a letter or a digit.
        if range.isEmpty { return true }
        let first = storage.bytes[range.lowerBound]
        if first > 0x22, first < 0x7F { return false }
        return storage.isBlank(range) || trimmedOfSpaces(storage.text(in: range)).isEmpty
    }

    /// Nil when no header has this name.
    package subscript(name: String) -> Cell? {
        storage.headers.first { $0.name == name }.map { self[$0.column] }
    }
}

package struct Cell: Sendable {
    let storage: TableStorage
    let rowIndex: Int
    package let column: Int

    /// In the file as read, quotes included. Empty, at the row's end, where the row is too short.
    package var range: Range<Int> { storage.span(rowIndex, column) }

    package var location: SourceLocation { SourceLocation(storage.path, range) }

    /// As `C4`: what a spreadsheet calls it.
    package var name: String { columnLetter(column) + String(storage.rowNumbers[rowIndex]) }

    package var header: Table.Header { storage.headers[column] }

    /// All of it, normalised to NFC.
    package var text: String { storage.text(in: range) }

    /// Without spaces (no-break ones too) around it: what a person would say stands in the cell.
    package var trimmed: String {
        let range = range
        return storage.isTrimmed(range) ? storage.text(in: range) : trimmedOfSpaces(storage.text(in: range))
    }

    /// Nothing but spaces.
    package var isBlank: Bool { Row(storage: storage, index: rowIndex).isBlank(column) }
}

final class TableStorage: Sendable {
    struct Span: Sendable {
        var start: UInt32
        var end: UInt32

        init(_ start: Int, _ end: Int) {
            self.start = UInt32(clamping: start)
            self.end = UInt32(clamping: end)
        }
    }

    let path: String
    let bytes: [UInt8]
    let encoding: TextEncoding
    let delimiter: UInt8
    let headers: [Table.Header]
    let headerLine: HeaderLine?
    /// Row after row, as many as there are headers in each.
    let spans: [Span]
    let rowNumbers: [UInt32]

    init(
        path: String, bytes: [UInt8], encoding: TextEncoding, delimiter: UInt8, headers: [Table.Header],
        headerLine: HeaderLine?, spans: [Span], rowNumbers: [UInt32]
    ) {
        self.path = path
        self.bytes = bytes
        self.encoding = encoding
        self.delimiter = delimiter
        self.headers = headers
        self.headerLine = headerLine
        self.spans = spans
        self.rowNumbers = rowNumbers
    }

    func span(_ row: Int, _ column: Int) -> Range<Int> {
        let span = spans[row * headers.count + column]
        return Int(span.start)..<Int(span.end)
    }

    /// Whether a cell without quotes surely begins and ends in a visible character, as nearly every one does.
    func isTrimmed(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return true }
        let (first, last) = (bytes[range.lowerBound], bytes[range.upperBound - 1])
        return first > 0x22 && first < 0x7F && last > 0x22 && last < 0x7F
    }

    func isBlank(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    func text(in range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { cellText(UnsafeBufferPointer(rebasing: $0[range]), encoding) }
    }
}

/// The text of a cell as it stands in the file: quotes around it go, doubled ones inside become one.
func cellText(_ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) -> String {
    let quote = UInt8(ascii: "\"")
    guard bytes.first == quote else { return encoding.decode(bytes) }
    let inner = bytes.dropFirst()
    if let close = inner.firstIndex(of: quote), close == bytes.count - 1 {
        return encoding.decode(UnsafeBufferPointer(rebasing: inner.dropLast()))
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
        if inner[index] == quote {
            index += 1
            guard index < inner.endIndex, inner[index] == quote else { continue }
        }
        plain.append(inner[index])
        index += 1
    }
    return plain.withUnsafeBufferPointer { encoding.decode($0) }
}

/// A, B … Z, AA, AB …
package func columnLetter(_ column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
        letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
        rest = rest / 26 - 1
    } while rest >= 0
    return letters
}

func trimmedOfSpaces(_ text: String) -> String {
    if text.hasVisibleEnds { return text }
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
        let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
    return String(scalars[first...last])
}
