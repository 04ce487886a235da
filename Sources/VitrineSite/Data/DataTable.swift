import Bytes
import Formats
import Foundation
import Locales
import Tables
import VitrineModel

/// One cell of the open data: machine forms only (`.` decimals, ISO dates), the same in all languages.
enum DataCell: Sendable {
    case text(String?)
    case number(Decimal?)
    case integer(Int?)
    case flag(Bool)
    case date(CalendarDate?)
}

struct DataColumn<Row>: Sendable {
    let field: DataPackage.Field
    let cell: @Sendable (Row) -> DataCell

    init(
        _ name: String, _ kind: DataPackage.Field.Kind, _ description: String, format: String? = nil,
        required: Bool = false, _ cell: @escaping @Sendable (Row) -> DataCell
    ) {
        field = DataPackage.Field(name, kind, format: format, description: description, isRequired: required)
        self.cell = cell
    }
}

/// A table of open data: its rows, and what each column means. CSV, JSON and the data package are three ways to
/// write it.
struct DataTable<Row: Sendable>: Sendable {
    let name: String
    let columns: [DataColumn<Row>]
    let key: [String]
    /// Some at a time, made as they are asked for: a table of a million rows is never held.
    private let rows: @Sendable (_ take: ([Row]) -> Void) -> Void

    init(name: String, columns: [DataColumn<Row>], key: [String], rows: [Row]) {
        self.init(name: name, columns: columns, key: key) { take in take(rows) }
    }

    init(
        name: String, columns: [DataColumn<Row>], key: [String],
        rows: @escaping @Sendable (_ take: ([Row]) -> Void) -> Void
    ) {
        self.name = name
        self.columns = columns
        self.key = key
        self.rows = rows
    }

    /// - Parameter guardsFormulas: for files that are opened in a spreadsheet by whoever receives them.
    func csv(guardsFormulas: Bool = false) -> [UInt8] {
        var pour = Pour { _ in }
        writeCSV(to: &pour, guardsFormulas: guardsFormulas)
        return pour.buffer.bytes
    }

    func writeCSV(to pour: inout Pour, guardsFormulas: Bool = false) {
        var writer = CSVWriter(appendingTo: pour.takeBuffer(), guardsFormulas: guardsFormulas)
        writer.row(columns.map(\.field.name))
        let cells = columns.map(\.cell)
        rows { writer.write($0, cells, &pour) }
        pour.buffer = writer.buffer
    }

    /// An array of objects with the columns' names.
    func writeJSON(to pour: inout Pour) {
        var writer = JSONWriter(appendingTo: pour.takeBuffer(), layout: .pretty)
        let cells = columns.map(\.cell)
        let record = JSONRecord(columns.map(\.field.name), layout: .pretty, depth: 1)
        writer.beginArray()
        rows { writer.write($0, cells, record, &pour) }
        writer.endArray()
        pour.buffer = writer.buffer
        pour.buffer.append("\n")
    }

    func resource(title: String) -> DataPackage.Resource {
        DataPackage.Resource(
            name: name, path: "\(name).csv", title: title, fields: columns.map(\.field),
            primaryKey: key)
    }
}

extension JSONWriter {
    fileprivate mutating func write<Row>(
        _ rows: [Row], _ cells: [@Sendable (Row) -> DataCell], _ record: JSONRecord, _ pour: inout Pour
    ) {
        for row in rows {
            beginObject()
            for index in cells.indices {
                key(index, of: record)
                write(cells[index](row))
            }
            endObject()
            spill(into: &pour)
        }
    }

    private mutating func write(_ cell: DataCell) {
        switch cell {
        case .text(let text): if let text { value(text) } else { null() }
        case .number(let number): if let number { value(number) } else { null() }
        case .integer(let number): if let number { value(number) } else { null() }
        case .flag(let flag): value(flag)
        case .date(let date): if let date { value(date) } else { null() }
        }
    }
}

extension CSVWriter {
    fileprivate mutating func write<Row>(
        _ rows: [Row], _ cells: [@Sendable (Row) -> DataCell], _ pour: inout Pour
    ) {
        for row in rows {
            for cell in cells { write(cell(row)) }
            endRow()
            spill(into: &pour)
        }
    }

    private mutating func write(_ cell: DataCell) {
        switch cell {
        case .text(let text): if let text { self.text(text) } else { empty() }
        case .number(let value): if let value { number(value) } else { empty() }
        case .integer(let value): if let value { number(value) } else { empty() }
        case .flag(let flag): bool(flag)
        case .date(let date): if let date { self.date(date) } else { empty() }
        }
    }
}

/// The columns of words: one a language, `label.fr`, `label.nl`. A name without languages stands in all of them.
struct WordColumns: Sendable {
    let languages: [Language]

    func columns<Row>(
        _ name: String, _ description: String, _ text: @escaping @Sendable (Row) -> LocalizedText?
    ) -> [DataColumn<Row>] {
        languages.map { language in
            DataColumn("\(name).\(language.tag)", .string, description) { .text(text($0)?.exact(language)) }
        }
    }

    func titles<Row>(_ head: @escaping @Sendable (Row) -> EntryHead) -> [DataColumn<Row>] {
        columns("title", "Title") { head($0).words.map(\.title) }
    }
}
