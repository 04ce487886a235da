import Diagnostics
import Foundation
import Locales
import Tables

/// Reads one row of a table; each getter reports what is wrong with its cell and then gives nil.
package struct RowReader {
    let table: TableReader
    let row: Row

    private var file: FileContext { table.file }

    /// As a spreadsheet shows it.
    var rowNumber: Int { row.number }
    var range: Range<Int> { row.range }
    var location: SourceLocation { file.location(row.range) }

    /// The cell of a key without languages, when something stands in it.
    func cell(_ column: TableColumn) -> Cell? {
        has(column) ? row[column.first] : nil
    }

    func has(_ column: TableColumn) -> Bool { column.first >= 0 && !row.isBlank(column.first) }

    /// The place of a cell, blank or not; else of the row.
    func place(of column: TableColumn) -> Range<Int> {
        for place in column.places {
            let range = row.range(of: place.index)
            if !range.isEmpty { return range }
        }
        return range
    }

    /// Reports required cells that are blank.
    func reportMissing() {
        for column in table.required where column.first >= 0 {
            guard row.isBlank(column.first), column.places.allSatisfy({ row.isBlank($0.index) }) else { continue }
            let cell = row[column.first]
            file.report(
                ColumnDiagnostics.emptyCell,
                at: cell.range,
                ["row": .number(row.number), "column": .text(cell.header.name)]
            )
        }
    }

    func scalar(_ column: TableColumn) -> Scalar? {
        cell(column).map { Scalar(text: $0.trimmed, range: $0.range) }
    }

    func reader(_ column: TableColumn) -> ScalarReader {
        ScalarReader(file: file, key: column.key.name)
    }

    func name(_ column: TableColumn) -> String? { scalar(column)?.text }

    /// - Parameter column: as `note.*`, which stands in `note.fr`, `note.nl`, or in `note` alone.
    func text(_ column: TableColumn) -> LocalizedText? {
        var versions: [LocalizedText.Version] = []
        for place in column.places where !row.isBlank(place.index) {
            let text = row[place.index].trimmed
            guard let language = place.language else { return LocalizedText(universal: text) }
            versions.append(.init(language, text, language == file.original ? .original : .translated))
        }
        guard !versions.isEmpty else { return nil }
        for language in file.languages where !versions.contains(where: { $0.language == language }) {
            file.report(
                SourceDiagnostics.untranslatedText,
                at: place(of: column),
                ["key": .text(column.name), "language": .text(language.tag)]
            )
        }
        return LocalizedText(versions: versions)
    }

    func number(_ column: TableColumn, allowing signs: NumberSigns = .percent) -> Decimal? {
        guard let cell = cell(column) else { return nil }
        return cell.plainDecimal ?? value(CellValue.decimal(cell.text, sign: table.sign, allowing: signs), cell)
    }

    func amount(_ column: TableColumn) -> Decimal? { number(column, allowing: .euro) }

    func integer(_ column: TableColumn) -> Int? {
        guard let cell = cell(column), case .integer(let range, _) = column.key.type,
            let number = value(CellValue.decimal(cell.text, sign: table.sign), cell)
        else { return nil }
        // Spreadsheets write 16 as 16,0 and 1200 as 1 200.
        return reader(column).integer(Scalar(text: number.description, range: cell.range), in: range)
    }

    func year(_ column: TableColumn) -> Int? {
        cell(column).flatMap { value(CellValue.year($0.text), $0) }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ column: TableColumn, _: Choice.Type = Choice.self) -> Choice?
    where Choice.RawValue == String {
        scalar(column).flatMap { scalar in
            if let choice = Choice(rawValue: scalar.text) { return choice }
            let word = ChoiceWords.english(scalar.text)
            return reader(column).choice(Scalar(text: word, range: scalar.range))
        }
    }

    func flag(_ column: TableColumn) -> Bool? { scalar(column).flatMap { reader(column).flag($0) } }

    func url(_ column: TableColumn) -> String? { scalar(column).flatMap { reader(column).url($0) } }

    func id(_ column: TableColumn) -> String? { scalar(column).flatMap { reader(column).id($0) } }

    func languageTag(_ column: TableColumn) -> Language? {
        scalar(column).flatMap { reader(column).languageTag($0) }
    }

    func linkedFile(_ column: TableColumn) -> String? { scalar(column).flatMap { reader(column).linkedFile($0) } }

    func period(_ column: TableColumn) -> Period? { scalar(column).flatMap { reader(column).period($0) } }

    func term(_ column: TableColumn) -> String? {
        guard case .term(let list) = column.key.type else { return nil }
        return scalar(column).map { reader(column).refer($0, .term(list, $0.text)) }
    }

    func side(_ column: TableColumn) -> Side? { term(column).map { Side($0) } }

    private func value<Value>(_ result: Result<Value, CellFault>, _ cell: Cell) -> Value? {
        switch result {
        case .success(let value): return value
        case .failure(let fault):
            file.findings.add(cell.diagnostic(fault))
            return nil
        }
    }
}

/// What people write in a French or Dutch table for a choice.
enum ChoiceWords {
    static func english(_ word: String) -> String {
        switch word.lowercased() {
        case "mesuré", "mesurée", "gemeten": "measured"
        case "déclaré", "déclarée", "opgegeven": "declared"
        case "estimé", "estimée", "geschat": "estimated"
        case "chef de file", "projectleider": "lead"
        case "coordinateur", "coördinator": "coordinator"
        case "opérateur", "op", "projectpartner": "operator"
        case "opérateur associé", "op associé", "geassocieerde projectpartner": "associated"
        case "membres", "leden": "members"
        case "financeurs", "financiers": "funders"
        case "interne", "intern": "internal"
        case "publiek", "openbaar": "public"
        default: word
        }
    }
}
