import Diagnostics
import Locales
import Tables
import VitrineContent

/// Loads the content as it would be after the import, so that an imported result is held to every rule that a
/// build holds it to; faults of imported cells are told of the imported file.
struct MergedCheck {
    let source: ContentSource
    let now: Instant
    /// `Content/enterprises/ID/`
    let folder: String
    let path: String
    let bytes: [UInt8]
    let columns: [ResultColumn?]
    let origins: [Int: IncomingRow]
    let words: KnownWords

    func faults() -> [Diagnostic] {
        let hasOpenCells = origins.values.contains(where: \.hasOpenCells)
        let merged = source.replacing(path, by: bytes)
        let diagnostics = SiteLoader.load(
            merged, options: LoadOptions(now: now, audience: .internal, includeDrafts: true)
        ).diagnostics
        let table = CSVReader.read(bytes: bytes, path: path).0
        return diagnostics.compactMap { diagnostic in
            guard diagnostic.severity != .note, let location = diagnostic.location, location.path.hasPrefix(folder)
            else { return nil }
            guard location.path == path, let range = location.range, let table,
                let (row, column) = position(of: range, in: table), let origin = origins[row]
            else {
                let mayFollow = hasOpenCells && Self.aboutResults.contains(diagnostic.kind)
                return diagnostic.severity == .error && !mayFollow ? diagnostic : nil
            }
            if let column, origin.values[column] == .open { return nil }
            var placed = diagnostic.placed(at: origin.place(of: column), header: origin.header(of: column))
            if placed.arguments["suggestion"] == nil, let column, let word = origin.word(column),
                let near = words.suggestion(for: word, in: column)
            {
                placed.arguments["suggestion"] = .text(near)
            }
            return placed
        }
    }

    /// What texts say of results that the import may well bring, once it can be read.
    private static let aboutResults: Set<DiagnosticKind> = [
        ReferenceDiagnostics.unknownResult, ReferenceDiagnostics.noFigures, ReferenceDiagnostics.toHidden,
    ]

    /// Nil for the column where the whole row is meant.
    private func position(of range: Range<Int>, in table: Table) -> (row: Int, column: ResultColumn?)? {
        var low = 0
        var high = table.rows.count
        while low < high {
            let middle = (low + high) / 2
            if table.rows[middle].range.upperBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < table.rows.count else { return nil }
        let row = table.rows[low]
        guard row.range.lowerBound <= range.lowerBound, range.upperBound <= row.range.upperBound else { return nil }
        let cell = table.headers.indices.first { index in
            row[index].range.lowerBound <= range.lowerBound && range.upperBound <= row[index].range.upperBound
        }
        return (low, cell.flatMap { $0 < columns.count ? columns[$0] : nil })
    }
}

extension ContentSource {
    /// The same content, with other bytes at one path.
    func replacing(_ path: String, by bytes: [UInt8]) -> ContentSource {
        ContentSource(
            list: {
                var listing = self.list()
                listing.root.insert(ContentFile(path: path, size: bytes.count))
                return listing
            },
            read: { (wanted) throws(ReadFailure) in wanted == path ? bytes : try self.read(wanted) }
        )
    }
}
