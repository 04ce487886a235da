import Diagnostics
import Locales
import Tables
import VitrineModel

/// Reads a table by its list of columns, whose headers may be English, French or Dutch.
struct TableReader {
    let file: FileContext
    let keys: KeyList
    let table: Table
    /// Which sign parts a whole number from its fraction in this table.
    let sign: DecimalSign
    /// For each key, its columns; several when the key is a text with a column a language.
    private let columns: [[Column]]

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
        columns = Self.columns(of: table, keys, in: file)
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

    var rows: some Sequence<RowReader> {
        table.rows.lazy.map { RowReader(table: self, row: $0) }
    }

    private static func columns(of table: Table, _ keys: KeyList, in file: FileContext) -> [[Column]] {
        let known = names(of: keys, file.languages)
        var columns = [[Column]](repeating: [], count: keys.keys.count)
        for header in table.headers where !header.name.isEmpty {
            guard let match = known[folded(header.name)] else {
                let names = documentedNames(of: keys, file.languages)
                let arguments: [String: Diagnostic.Argument] = [
                    "column": .text(header.name), "choices": .text(names.joined(separator: ", ")),
                ]
                file.report(
                    ColumnDiagnostics.unknownColumn,
                    at: header.range,
                    arguments.suggesting(header.name, among: names)
                )
                continue
            }
            let isTaken = columns[match.key].contains { $0.language == match.language }
            // Two headers that are the same letter by letter are the table reader's own fault.
            if isTaken, !table.headers.contains(where: { $0.column < header.column && $0.name == header.name }) {
                file.report(ColumnDiagnostics.columnTwice, at: header.range, ["column": .text(header.name)])
            }
            if !isTaken { columns[match.key].append(Column(index: header.column, language: match.language)) }
        }
        for (key, found) in zip(keys.keys, columns) where key.isRequired && found.isEmpty {
            let name = key.name.hasSuffix(".*") ? "\(key.name.dropLast(2)).\(file.original)" : key.name
            let end = table.headers.last?.range.upperBound ?? 0
            file.report(
                ColumnDiagnostics.missingColumn, at: (table.headers.first?.range.lowerBound ?? 0)..<end,
                ["column": .text(name)])
        }
        return columns
    }

    /// Every header that means a key, folded.
    private static func names(of keys: KeyList, _ languages: [Language]) -> [String: (key: Int, language: Language?)] {
        var names: [String: (key: Int, language: Language?)] = [:]
        for (position, key) in keys.keys.enumerated() {
            for name in [key.name] + key.aliases {
                guard name.hasSuffix(".*") else {
                    names[folded(name)] = names[folded(name)] ?? (position, nil)
                    continue
                }
                let base = String(name.dropLast(2))
                names[folded(base)] = names[folded(base)] ?? (position, nil)
                for language in languages { names[folded("\(base).\(language)")] = (position, language) }
            }
        }
        return names
    }

    private static func documentedNames(of keys: KeyList, _ languages: [Language]) -> [String] {
        keys.names.flatMap { name in
            name.hasSuffix(".*") ? languages.map { "\(name.dropLast(2)).\($0)" } : [name]
        }
    }

    private static func folded(_ name: String) -> String {
        let lower = name.lowercased()
        return String(lower.map { $0 == " " || $0 == "-" ? "_" : $0 == "'" ? "’" : $0 })
    }
}
