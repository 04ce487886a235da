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
    /// Made as they are asked for: a table of a million rows is never held.
    private let eachRow: @Sendable ((Row) -> Void) -> Void

    init(name: String, columns: [DataColumn<Row>], key: [String], rows: [Row]) {
        self.init(name: name, columns: columns, key: key) { body in rows.forEach(body) }
    }

    init(
        name: String, columns: [DataColumn<Row>], key: [String],
        eachRow: @escaping @Sendable ((Row) -> Void) -> Void
    ) {
        self.name = name
        self.columns = columns
        self.key = key
        self.eachRow = eachRow
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
        withoutActuallyEscaping({ (row: Row) in
            for cell in cells { writer.write(cell(row)) }
            writer.endRow()
            writer.withBuffer { buffer in
                swap(&buffer, &pour.buffer)
                pour.spill()
                swap(&buffer, &pour.buffer)
            }
        }) { eachRow($0) }
        pour.buffer = writer.buffer
    }

    /// An array of objects with the columns' names.
    func writeJSON(to pour: inout Pour) {
        var writer = JSONWriter(appendingTo: pour.takeBuffer(), layout: .pretty)
        let cells = columns.map(\.cell)
        let keys = columns.map { JSONKey($0.field.name) }
        writer.beginArray()
        withoutActuallyEscaping({ (row: Row) in
            writer.beginObject()
            for index in cells.indices {
                writer.key(keys[index])
                writer.write(cells[index](row))
            }
            writer.endObject()
            writer.withBuffer { buffer in
                swap(&buffer, &pour.buffer)
                pour.spill()
                swap(&buffer, &pour.buffer)
            }
        }) { eachRow($0) }
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
    fileprivate mutating func write(_ cell: DataCell) {
        switch cell {
        case .text(let text): if let text { value(text) } else { null() }
        case .number(let number): if let number { value(number) } else { null() }
        case .integer(let number): if let number { value(number) } else { null() }
        case .flag(let flag): value(flag)
        case .date(let date): if let date { value(date.description) } else { null() }
        }
    }
}

extension CSVWriter {
    fileprivate mutating func write(_ cell: DataCell) {
        switch cell {
        case .text(let text): if let text { self.text(text) } else { empty() }
        case .number(let value): if let value { number(value) } else { empty() }
        case .integer(let value): if let value { number(value) } else { empty() }
        case .flag(let flag): bool(flag)
        case .date(let date): if let date { text(date.description) } else { empty() }
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
