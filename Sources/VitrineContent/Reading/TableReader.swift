import Diagnostics
import Locales
import Tables
import VitrineModel

/// Where the values of one key stand in a table. A class, since it is asked for with every cell.
final class TableColumn {
    let key: Key
    /// Several when the key is a text with a column a language; none when the table has no such column.
    let places: [Place]
    /// The only one of a key without languages; -1 for none.
    let first: Int
    /// The key without `.*`.
    let name: String

    struct Place {
        let index: Int
        /// The site's language that the header names, as `label.fr`.
        let language: Language?
    }

    init(_ key: Key, _ places: [Place]) {
        self.key = key
        self.places = places
        first = places.first?.index ?? -1
        name = key.baseName
    }
}

/// Reads a table by its list of columns, whose headers may be English, French or Dutch. A class, since each of its rows
/// holds it.
final class TableReader {
    let file: FileContext
    let keys: KeyList
    let table: Table
    /// Which sign parts a whole number from its fraction in this table.
    let sign: DecimalSign
    /// One for each key, in that order.
    private let columns: [TableColumn]
    let required: [TableColumn]

    /// Far beyond what anybody writes by hand, and read in about a second.
    private static let limits = CSVReader.Limits(rows: 100_000)

    init?(_ bytes: [UInt8], _ keys: KeyList, in file: FileContext) {
        let (table, diagnostics) = CSVReader.read(bytes: bytes, path: file.path, limits: Self.limits)
        file.findings.add(diagnostics)
        // Half of such a table would only bring a flood of faults that follow from its missing half.
        if diagnostics.contains(where: { $0.kind == TablesDiagnostics.tooManyRows }) { return nil }
        guard let table else {
            if diagnostics.isEmpty { file.report(ValueDiagnostics.emptyFile, at: nil) }
            return nil
        }
        self.file = file
        self.keys = keys
        self.table = table
        let columns = zip(keys.keys, Self.places(in: table, keys, in: file)).map(TableColumn.init)
        self.columns = columns
        required = keys.required.map { columns[$0] }
        let numbers = columns.flatMap { column -> [Int] in
            switch column.key.type {
            case .number, .amount: column.places.map(\.index)
            default: []
            }
        }
        sign = table.decimalSign(inColumns: numbers)
    }

    /// The column of a key in the list. To be asked for once a table, not once a row.
    subscript(key: String) -> TableColumn {
        guard let position = keys.positions[key] else {
            assertionFailure("“\(key)” is not in the list of \(keys.title)")
            return TableColumn(Key.optional(key, .name, "", ""), [])
        }
        return columns[position]
    }

    /// Of rows.
    var count: Int { table.rows.count }

    var rows: some Sequence<RowReader> {
        table.rows.lazy.map { RowReader(table: self, row: $0) }
    }

    private static func places(in table: Table, _ keys: KeyList, in file: FileContext) -> [[TableColumn.Place]] {
        var columns = [[TableColumn.Place]](repeating: [], count: keys.keys.count)
        for header in table.headers where !header.name.isEmpty {
            guard let (key, language) = match(header.name, keys, file.languages) else {
                reportUnknown(header, keys, in: file)
                continue
            }
            let isTaken = columns[key].contains { $0.language == language }
            // Two headers that are the same letter by letter are the table reader's own fault.
            if isTaken, !table.headers.contains(where: { $0.column < header.column && $0.name == header.name }) {
                file.report(ColumnDiagnostics.columnTwice, at: header.range, ["column": .text(header.name)])
            }
            if !isTaken { columns[key].append(TableColumn.Place(index: header.column, language: language)) }
        }
        for (key, found) in zip(keys.keys, columns) where key.isRequired && found.isEmpty {
            let name = key.isText ? "\(key.baseName).\(file.original)" : key.name
            let end = table.headers.last?.range.upperBound ?? 0
            let range = (table.headers.first?.range.lowerBound ?? 0)..<end
            file.report(ColumnDiagnostics.missingColumn, at: range, ["column": .text(name)])
        }
        return columns
    }

    /// The key that a header means: `value`, `valeur`, `note.fr`, or `note` for all languages.
    private static func match(
        _ header: String,
        _ keys: KeyList,
        _ languages: [Language]
    ) -> (key: Int, language: Language?)? {
        let name = foldedColumn(header)
        if let key = keys.columns[name] { return (key, nil) }
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), let key = keys.columns[String(name[..<dot])],
            keys.keys[key].isText
        else { return nil }
        let tag = name[name.index(after: dot)...]
        return languages.first { $0.tag.lowercased() == tag }.map { (key, $0) }
    }

    private static func reportUnknown(_ header: Table.Header, _ keys: KeyList, in file: FileContext) {
        let names = documentedNames(of: keys, file.languages)
        let arguments: [String: Diagnostic.Argument] = [
            "column": .text(header.name), "choices": .text(names.joined(separator: ", ")),
        ]
        file.report(
            ColumnDiagnostics.unknownColumn,
            at: header.range,
            arguments.suggesting(header.name, among: names)
        )
    }

    private static func documentedNames(of keys: KeyList, _ languages: [Language]) -> [String] {
        keys.keys.flatMap { key in
            key.isText ? languages.map { "\(key.baseName).\($0)" } : [key.name]
        }
    }
}
