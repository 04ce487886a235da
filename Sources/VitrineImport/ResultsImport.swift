package import Diagnostics
package import Locales
import Foundation
import Tables
package import VitrineContent

/// A spreadsheet of results into an enterprise's `results.csv`.
package struct ResultsImport {
    /// In bytes; what is larger is refused, so nobody need read it all.
    package static let largestFile = 32 << 20

    private let source: ContentSource
    private let enterprise: String
    private let now: Instant

    package init(source: ContentSource, enterprise: String, now: Instant) {
        self.source = source
        self.enterprise = enterprise
        self.now = now
    }

    /// - Parameters:
    ///   - bytes: of the spreadsheet, a workbook or a text file; of one larger than ``largestFile``, a byte more
    ///     than that.
    ///   - path: as diagnostics name it.
    ///   - sheet: nil to take the one that holds a table of results.
    /// - Returns: no plan when there is an error; nothing is written either way.
    package func plan(bytes: [UInt8], path: String, sheet: String?) -> (ImportPlan?, [Diagnostic]) {
        let (sheets, faults) = SpreadsheetFile.read(bytes: bytes, path: path)
        return faults.hasErrors ? (nil, faults) : plan(sheets, path: path, sheet: sheet)
    }

    func plan(_ sheets: [Sheet], path: String, sheet: String?) -> (ImportPlan?, [Diagnostic]) {
        let (target, targetFaults) = ImportTarget.find(enterprise, in: source, now: now)
        guard let target else { return (nil, targetFaults) }
        let finder = TableFinder(names: target.names)
        let (table, choiceFaults) = SheetChoice(finder: finder, path: path).table(sheets, named: sheet)
        guard let table else { return (nil, choiceFaults) }
        var diagnostics: [Diagnostic] = []
        let reader = reader(table, finder, target)
        diagnostics += reader.diagnostics
        guard let file = target.file(&diagnostics) else { return (nil, diagnostics) }
        let known = KnownResults(file)
        let original = target.enterprise.head.original
        let missing = MissingColumns(
            table: table, known: known, indicators: target.indicators, misnamed: reader.misnamed,
            language: MessageLanguage(tag: original.tag))
        var merge = Merge(file: file, known: known, original: original)
        merge.add(missing.fill(reader.rows, &diagnostics))
        diagnostics += merge.diagnostics
        diagnostics += check(merge, target)
        guard !diagnostics.hasErrors, !merge.hasOpenCells else { return (nil, diagnostics) }
        let plan = ImportPlan(
            path: target.path, sheet: table.sheet.name, lines: merge.lines, untouched: merge.untouched,
            original: target.original, bytes: merge.edits.isEmpty ? target.original ?? file.bytes : merge.edits.bytes())
        return (plan, diagnostics)
    }

    private func reader(_ table: FoundTable, _ finder: TableFinder, _ target: ImportTarget) -> TableRows {
        let texts = table.body.lazy.flatMap { row in
            row.cells.lazy.compactMap { cell -> String? in
                guard table.columns[cell.column]?.isNumber == true, case .text(let text) = cell.value else {
                    return nil
                }
                return text
            }
        }
        let meaning = CellMeaning(
            table: table, words: target.words, indicators: target.indicators,
            sign: DecimalSign(of: texts, delimiter: table.sheet.delimiter))
        var reader = TableRows(table: table, finder: finder, meaning: meaning)
        reader.read()
        return reader
    }

    private func check(_ merge: Merge, _ target: ImportTarget) -> [Diagnostic] {
        MergedCheck(
            source: source, now: now, folder: target.folder, path: target.path, bytes: merge.edits.bytes(),
            columns: merge.edits.columns, origins: merge.origins, words: target.words
        ).faults()
    }
}
