import Diagnostics
import Locales
import Tables
import VitrineModel

/// Reads a table by its list of columns, whose headers may be English, French or Dutch. A class, since each of its rows
/// holds it.
final class TableReader {
    let file: FileContext
    let keys: KeyList
    let table: Table
    /// Which sign parts a whole number from its fraction in this table.
    let sign: DecimalSign
    /// For each key, its columns; several when the key is a text with a column a language.
    private let columns: [[Column]]
    /// The columns of each key that is required.
    let required: [[Column]]

    /// Far beyond what anybody writes by hand, and read in about a second.
    private static let limits = CSVReader.Limits(rows: 100_000)

    struct Column {
        let index: Int
        /// The site's language that the header names, as `label.fr`.
        let language: Language?
    }

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
        let columns = Self.columns(of: table, keys, in: file)
        self.columns = columns
        required = keys.required.map { columns[$0] }
        let numbers = zip(keys.keys, columns).flatMap { key, columns -> [Int] in
            switch key.type {
            case .number, .amount: columns.map(\.index)
            default: []
            }
        }
        sign = table.decimalSign(inColumns: numbers)
    }

    func columns(of key: String) -> [Column] {
        assert(keys.positions[key] != nil, "“\(key)” is not in the list of \(keys.title)")
        return keys.positions[key].map { columns[$0] } ?? []
    }

    /// Of rows.
    var count: Int { table.rows.count }

    var rows: some Sequence<RowReader> {
        table.rows.lazy.map { RowReader(table: self, row: $0) }
    }

    private static func columns(of table: Table, _ keys: KeyList, in file: FileContext) -> [[Column]] {
        var columns = [[Column]](repeating: [], count: keys.keys.count)
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
            if !isTaken { columns[key].append(Column(index: header.column, language: language)) }
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
