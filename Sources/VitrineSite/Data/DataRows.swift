import Bytes
import Formats
import Tables

/// A way to write the cells of open data, row by row.
protocol DataRows {
    var buffer: ByteBuffer { get }
    mutating func beginRow()
    mutating func write(_ cell: DataCell, at column: Int)
    /// Cells as they were written at the same columns of another row.
    mutating func copy(_ written: [UInt8], cells: Int)
    mutating func endRow(_ pour: inout Pour)
}

/// Objects of an array, one a row.
struct JSONRows: DataRows {
    var writer: JSONWriter
    let record: JSONRecord

    var buffer: ByteBuffer { writer.written }

    mutating func beginRow() { writer.beginObject() }

    mutating func write(_ cell: DataCell, at column: Int) {
        writer.key(column, of: record)
        switch cell {
        case .text(let text): if let text { writer.value(text) } else { writer.null() }
        case .number(let number): if let number { writer.value(number) } else { writer.null() }
        case .integer(let number): if let number { writer.value(number) } else { writer.null() }
        case .flag(let flag): writer.value(flag)
        case .date(let date): if let date { writer.value(date) } else { writer.null() }
        }
    }

    mutating func copy(_ written: [UInt8], cells: Int) { writer.members(written) }

    mutating func endRow(_ pour: inout Pour) {
        writer.endObject()
        writer.spill(into: &pour)
    }
}

struct CSVRows: DataRows {
    var writer: CSVWriter

    var buffer: ByteBuffer { writer.buffer }

    mutating func beginRow() {}

    mutating func write(_ cell: DataCell, at column: Int) {
        switch cell {
        case .text(let text): if let text { writer.text(text) } else { writer.empty() }
        case .number(let value): if let value { writer.number(value) } else { writer.empty() }
        case .integer(let value): if let value { writer.number(value) } else { writer.empty() }
        case .flag(let flag): writer.bool(flag)
        case .date(let date): if let date { writer.date(date) } else { writer.empty() }
        }
    }

    mutating func copy(_ written: [UInt8], cells: Int) { writer.cells(written, count: cells) }

    mutating func endRow(_ pour: inout Pour) {
        writer.endRow()
        writer.spill(into: &pour)
    }
}
