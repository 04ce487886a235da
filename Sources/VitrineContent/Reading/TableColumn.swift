import Diagnostics
import Tables

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

/// Of a table, in the order of its keys.
struct TableColumns {
    /// One for each key.
    let all: [TableColumn]
    let required: [TableColumn]
    /// Where numbers stand.
    let numbers: [Int]

    init(_ all: [TableColumn], _ keys: KeyList) {
        self.all = all
        required = keys.required.map { all[$0] }
        numbers = all.flatMap { column -> [Int] in
            switch column.key.type {
            case .number, .amount: column.places.map(\.index)
            default: []
            }
        }
    }
}

extension TableColumn {
    /// - Returns: the columns, and whether nothing was reported of them.
    static func columns(
        of table: Table, _ keys: KeyList, in file: FileContext
    ) -> (columns: TableColumns, isRight: Bool) {
        let (places, isRight) = places(in: table, keys, in: file)
        return (TableColumns(zip(keys.keys, places).map(TableColumn.init), keys), isRight)
    }

    private static func places(
        in table: Table, _ keys: KeyList, in file: FileContext
    ) -> (columns: [[Place]], isRight: Bool) {
        var columns = [[Place]](repeating: [], count: keys.keys.count)
        var isRight = true
        for header in table.headers where !header.name.isEmpty {
            guard let (key, language) = match(header.name, keys, file.languages) else {
                reportUnknown(header, keys, of: table, in: file)
                isRight = false
                continue
            }
            let isTaken = columns[key].contains { $0.language == language }
            if isTaken { isRight = false }
            // Two headers that are the same letter by letter are the table reader's own fault.
            if isTaken, !table.headers.contains(where: { $0.column < header.column && $0.name == header.name }) {
                file.report(ColumnDiagnostics.columnTwice, at: header.range, ["column": .text(header.name)])
            }
            if !isTaken { columns[key].append(Place(index: header.column, language: language)) }
        }
        for (key, found) in zip(keys.keys, columns) where key.isRequired && found.isEmpty {
            let name = key.isText ? "\(key.baseName).\(file.original)" : key.name
            let end = table.headers.last?.range.upperBound ?? 0
            let range = (table.headers.first?.range.lowerBound ?? 0)..<end
            isRight = false
            file.report(ColumnDiagnostics.missingColumn, at: range, ["column": .text(name)])
        }
        return (columns, isRight)
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

    private static func reportUnknown(
        _ header: Table.Header, _ keys: KeyList, of table: Table, in file: FileContext
    ) {
        let names = documentedNames(of: keys, file.languages)
        let arguments: [String: Diagnostic.Argument] = [
            "column": .text(header.name), "choices": .text(names.joined(separator: ", ")),
        ]
        let near = Diagnostics.suggestion(for: header.name, among: names)
        let isTaken = table.headers.contains { $0.name == near }
        file.report(
            ColumnDiagnostics.unknownColumn,
            at: header.range,
            arguments.suggesting(near),
            repair: isTaken ? nil : Repair(header.name, at: header.range, by: near, in: file.path)
        )
    }

    private static func documentedNames(of keys: KeyList, _ languages: [Language]) -> [String] {
        keys.keys.flatMap { key in
            key.isText ? languages.map { "\(key.baseName).\($0)" } : [key.name]
        }
    }
}
