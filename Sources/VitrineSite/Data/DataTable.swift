import Bytes
import Formats
import Foundation
import Locales
import Tables
import VitrineContent

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

/// Columns that stand side by side.
struct DataPart<Row>: Sendable {
    let columns: [DataColumn<Row>]
    /// What their cells depend on, when that is one thing which many rows share, such as an indicator: they are then
    /// written once and copied.
    let shared: (@Sendable (Row) -> SharedThing)?

    init(_ columns: [DataColumn<Row>], sharedBy shared: (@Sendable (Row) -> SharedThing)? = nil) {
        self.columns = columns
        self.shared = shared
    }
}

/// A table of open data: its rows, and what each column means. CSV, JSON and the data package are three ways to
/// write it.
struct DataTable<Row: Sendable>: Sendable {
    let name: String
    let key: [String]
    private let parts: [DataPart<Row>]
    /// Some at a time, made as they are asked for: a table of a million rows is never held.
    private let rows: @Sendable (_ take: ([Row]) -> Void) -> Void

    init(name: String, columns: [DataColumn<Row>], key: [String], rows: [Row]) {
        self.init(name: name, parts: [DataPart(columns)], key: key) { take in take(rows) }
    }

    init(
        name: String, parts: [DataPart<Row>], key: [String],
        rows: @escaping @Sendable (_ take: ([Row]) -> Void) -> Void
    ) {
        self.name = name
        self.parts = parts
        self.key = key
        self.rows = rows
    }

    private var fields: [DataPackage.Field] { parts.flatMap { $0.columns.map(\.field) } }

    /// - Parameter guardsFormulas: for files that are opened in a spreadsheet by whoever receives them.
    func csv(guardsFormulas: Bool = false) -> [UInt8] {
        var pour = Pour { _ in }
        writeCSV(to: &pour, guardsFormulas: guardsFormulas)
        return pour.buffer.bytes
    }

    func writeCSV(to pour: inout Pour, guardsFormulas: Bool = false) {
        var table = CSVRows(writer: CSVWriter(appendingTo: pour.takeBuffer(), guardsFormulas: guardsFormulas))
        table.writer.row(fields.map(\.name))
        write(&table, to: &pour)
        pour.buffer = table.buffer
    }

    /// An array of objects with the columns' names.
    func writeJSON(to pour: inout Pour) {
        var table = JSONRows(
            writer: JSONWriter(appendingTo: pour.takeBuffer(), layout: .pretty),
            record: JSONRecord(fields.map(\.name), layout: .pretty, depth: 1))
        table.writer.beginArray()
        write(&table, to: &pour)
        table.writer.endArray()
        pour.buffer = table.buffer
        pour.buffer.append("\n")
    }

    private func write(_ table: inout some DataRows, to pour: inout Pour) {
        var written = [SharedCells](repeating: SharedCells(), count: parts.count)
        rows { rows in
            for row in rows {
                table.beginRow()
                var column = 0
                for index in parts.indices {
                    let part = parts[index]
                    defer { column += part.columns.count }
                    let shared = part.shared?(row)
                    if let shared, let known = written[index].find(shared) {
                        table.copy(known, cells: part.columns.count)
                        continue
                    }
                    let start = table.buffer.count
                    for place in part.columns.indices { table.write(part.columns[place].cell(row), at: column + place) }
                    guard let shared else { continue }
                    written[index].keep(table.buffer.bytes(from: start), for: shared)
                }
                table.endRow(&pour)
            }
        }
    }

    func resource(title: String) -> DataPackage.Resource {
        DataPackage.Resource(
            name: name, path: "\(name).csv", title: title, fields: fields, primaryKey: key)
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
