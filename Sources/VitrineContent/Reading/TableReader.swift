import Diagnostics
import Locales
import Tables

/// Reads a table by its list of columns, whose headers may be English, French or Dutch. A class, since each of its rows
/// holds it.
final class TableReader {
    let file: FileContext
    let keys: KeyList
    let table: Table
    /// Which sign parts a whole number from its fraction in this table.
    let sign: DecimalSign
    private let columns: TableColumns
    var required: [TableColumn] { columns.required }

    /// Far beyond what anybody writes by hand, and read in about a second.
    private static let limits = CSVReader.Limits(rows: 100_000)

    /// - Parameter heads: what earlier tables on the same thread began with.
    init?(_ bytes: [UInt8], _ keys: KeyList, in file: FileContext, _ heads: TableHeads = TableHeads()) {
        let head = heads.last.flatMap { $0.holds(for: keys, file.languages) ? $0 : nil }
        let (table, diagnostics) = CSVReader.read(
            bytes: bytes, path: file.path, limits: Self.limits, known: head?.line)
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
        if let head, head.line === table.headerLine {
            columns = head.columns
        } else {
            let (columns, isRight) = TableColumn.columns(of: table, keys, in: file)
            self.columns = columns
            if isRight, let line = table.headerLine {
                heads.last = TableHead(line: line, keys: keys, languages: file.languages, columns: columns)
            }
        }
        sign = table.decimalSign(inColumns: columns.numbers)
    }

    /// The column of a key in the list. To be asked for once a table, not once a row.
    subscript(key: String) -> TableColumn {
        guard let position = keys.positions[key] else {
            assertionFailure("“\(key)” is not in the list of \(keys.title)")
            return TableColumn(Key.optional(key, .name, "", ""), [])
        }
        return columns.all[position]
    }

    /// The column of the key at a position in the list.
    func column(at position: Int) -> TableColumn {
        columns.all.indices.contains(position) ? columns.all[position] : TableColumn(.optional("", .name, "", ""), [])
    }

    /// Of rows.
    var count: Int { table.rows.count }

    var rows: some Sequence<RowReader> {
        table.rows.lazy.map { RowReader(table: self, row: $0) }
    }
}
