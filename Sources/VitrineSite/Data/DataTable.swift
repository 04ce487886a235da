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
    let rows: [Row]

    /// - Parameter guardsFormulas: for files that are opened in a spreadsheet by whoever receives them.
    func csv(guardsFormulas: Bool = false) -> [UInt8] {
        var writer = CSVWriter(guardsFormulas: guardsFormulas)
        writer.row(columns.map(\.field.name))
        for row in rows {
            for column in columns { writer.write(column.cell(row)) }
            writer.endRow()
        }
        return writer.buffer.bytes
    }

    /// An array of objects with the columns' names.
    func json() -> [UInt8] {
        var writer = JSONWriter(layout: .pretty)
        writer.beginArray()
        for row in rows {
            writer.beginObject()
            for column in columns { writer.member(column.field.name, column.cell(row).json) }
            writer.endObject()
        }
        writer.endArray()
        var buffer = writer.buffer
        buffer.append("\n")
        return buffer.bytes
    }

    func resource(title: String) -> DataPackage.Resource {
        DataPackage.Resource(
            name: name, path: "\(name).csv", title: title, fields: columns.map(\.field),
            primaryKey: key)
    }
}

extension DataCell {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(orNull: text)
        case .number(let number): .decimal(orNull: number)
        case .integer(let number): number.map { .int($0) } ?? .null
        case .flag(let flag): .bool(flag)
        case .date(let date): .string(orNull: date?.description)
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
