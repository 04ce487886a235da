package import Bytes
package import Foundation
package import Locales

/// Writes CSV (RFC 4180): UTF-8, lines ending in CR LF, quotes only where a reader needs them, `.` decimals.
package struct CSVWriter: Sendable {
    package var buffer: ByteBuffer
    private let delimiter: UInt8
    private let guardsFormulas: Bool
    private var rowStart: Int
    private var column = 0

    /// - Parameter guardsFormulas: puts an apostrophe before texts that a spreadsheet would run as a formula
    ///   (starting with `=`, `+`, `-`, `@`, a tab or a CR). Wrong for open data, where text must stay as it is.
    package init(
        appendingTo buffer: ByteBuffer = ByteBuffer(),
        delimiter: UInt8 = UInt8(ascii: ","),
        guardsFormulas: Bool = false
    ) {
        self.buffer = buffer
        self.delimiter = delimiter
        self.guardsFormulas = guardsFormulas
        rowStart = buffer.count
    }

    package mutating func row(_ cells: some Sequence<String>) {
        for cell in cells { text(cell) }
        endRow()
    }

    package mutating func text(_ text: String) {
        startCell()
        var text = text
        text.withUTF8 { bytes in
            let isFormula = guardsFormulas && bytes.first.map(Self.formulaStarts.contains) == true
            if !isFormula, appendPlain(bytes) { return }
            if isFormula, bytes[0] != 0x09, bytes[0] != 0x0D {
                let start = buffer.count
                buffer.append(UInt8(ascii: "'"))
                if appendPlain(bytes) { return }
                buffer.removeLast(buffer.count - start)
            }
            buffer.append(UInt8(ascii: "\""))
            if isFormula { buffer.append(UInt8(ascii: "'")) }
            appendDoublingQuotes(bytes)
            buffer.append(UInt8(ascii: "\""))
        }
    }

    private mutating func appendDoublingQuotes(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while true {
            index = buffer.append(bytes, from: index, until: { $0.equals(0x22) }, byte: { $0 == 0x22 })
            guard index < bytes.count else { return }
            buffer.append("\"\"")
            index += 1
        }
    }

    package mutating func number(_ number: Decimal) {
        startCell()
        if let whole = PlainDecimal.whole(number) { return buffer.append(decimal: whole) }
        if !PlainDecimal.withUTF8(number, { buffer.append(contentsOf: $0) }) { buffer.append("NaN") }
    }

    package mutating func number(_ number: Int) {
        startCell()
        buffer.append(decimal: number)
    }

    package mutating func bool(_ value: Bool) {
        startCell()
        buffer.append(value ? "true" : "false")
    }

    package mutating func date(_ date: CalendarDate) {
        startCell()
        date.withUTF8 { buffer.append(contentsOf: $0) }
    }

    package mutating func empty() {
        startCell()
    }

    /// Several cells as they were written before, in the same place of another row.
    package mutating func cells(_ written: [UInt8], count: Int) {
        buffer.append(contentsOf: written)
        column += count
    }

    /// A row in which nothing stands is written with `""`, lest readers take it for a blank line.
    package mutating func endRow() {
        let isEmpty = buffer.withUnsafeBufferPointer { $0[rowStart...].allSatisfy { $0 == delimiter } }
        if isEmpty {
            let delimiters = buffer.bytes(from: rowStart)
            buffer.removeLast(delimiters.count)
            buffer.append("\"\"")
            buffer.append(contentsOf: delimiters)
        }
        buffer.append("\r\n")
        rowStart = buffer.count
        column = 0
    }

    /// Hands over what is written so far, between two rows.
    package mutating func spill(into pour: inout Pour) {
        swap(&buffer, &pour.buffer)
        pour.spill()
        swap(&buffer, &pour.buffer)
        rowStart = buffer.count
    }

    private mutating func startCell() {
        if column > 0 { buffer.append(delimiter) }
        column += 1
    }

    private static let formulaStarts: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]

    /// Appends a text that needs no quotes; does nothing and returns false for any other.
    ///
    /// Quotes stand also for delimiters that this file does not use: a reader has to guess which one it does.
    private mutating func appendPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        if first == 0x20 || last == 0x20 { return false }
        let delimiter = delimiter
        func needs(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D: true
            default: byte == delimiter
            }
        }
        let start = buffer.count
        var index = 0
        while true {
            index = buffer.append(
                bytes, from: index,
                until: {
                    $0.equals(0x22) | $0.equals(0x2C) | $0.equals(0x3B) | $0.isBelow(0x0E) | $0.equals(delimiter)
                },
                byte: needs)
            guard index < bytes.count else { return true }
            guard !needs(bytes[index]) else { break }
            buffer.append(bytes[index])
            index += 1
        }
        buffer.removeLast(buffer.count - start)
        return false
    }
}
