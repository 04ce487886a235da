import Diagnostics
import Foundation
import Locales
import Tables
import VitrineModel

/// Reads one row of a table; each getter reports what is wrong with its cell and then gives nil.
struct RowReader {
    let table: TableReader
    let row: Row

    private var file: FileContext { table.file }

    /// As a spreadsheet shows it.
    var rowNumber: Int { row.number }
    var range: Range<Int> { row.range }
    var location: SourceLocation { file.location(row.range) }

    /// The cell of a key without languages, when something stands in it.
    func cell(_ key: String) -> Cell? {
        guard let column = table.columns(of: key).first else { return nil }
        let cell = row[column.index]
        return cell.isBlank ? nil : cell
    }

    func has(_ key: String) -> Bool { cell(key) != nil }

    /// The place of a cell, blank or not; else of the row.
    func place(of key: String) -> Range<Int> {
        for column in table.columns(of: key) {
            let range = row[column.index].range
            if !range.isEmpty { return range }
        }
        return range
    }

    /// Reports required cells that are blank.
    func reportMissing() {
        for columns in table.required {
            guard let first = columns.first, columns.allSatisfy({ row[$0.index].isBlank }) else { continue }
            let cell = row[first.index]
            file.report(
                ColumnDiagnostics.emptyCell,
                at: cell.range,
                ["row": .number(row.number), "column": .text(cell.header.name)]
            )
        }
    }

    private func scalar(_ key: String) -> Scalar? {
        cell(key).map { Scalar(text: $0.trimmed, range: $0.range) }
    }

    private func reader(_ key: String) -> ScalarReader {
        ScalarReader(file: file, key: key)
    }

    func name(_ key: String) -> String? { scalar(key)?.text }

    /// - Parameter key: as `note`, whose columns are `note.fr`, `note.nl`, or `note` alone.
    func text(_ key: String) -> LocalizedText? {
        var versions: [LocalizedText.Version] = []
        let columns = table.columns(of: key + ".*")
        for column in columns where !row[column.index].isBlank {
            let text = row[column.index].trimmed
            guard let language = column.language else { return LocalizedText(universal: text) }
            versions.append(.init(language, text, language == file.original ? .original : .translated))
        }
        guard !versions.isEmpty else { return nil }
        for language in file.languages where !versions.contains(where: { $0.language == language }) {
            file.report(
                SourceDiagnostics.untranslatedText,
                at: place(of: key + ".*"),
                ["key": .text(key), "language": .text(language.tag)]
            )
        }
        return LocalizedText(versions: versions)
    }

    func number(_ key: String, allowing signs: NumberSigns = .percent) -> Decimal? {
        guard let cell = cell(key) else { return nil }
        return value(CellValue.decimal(cell.text, sign: table.sign, allowing: signs), cell)
    }

    func amount(_ key: String) -> Decimal? { number(key, allowing: .euro) }

    func integer(_ key: String) -> Int? {
        guard let cell = cell(key), case .integer(let range, _)? = table.keys[key]?.type,
            let number = value(CellValue.decimal(cell.text, sign: table.sign), cell)
        else { return nil }
        // Spreadsheets write 16 as 16,0 and 1200 as 1 200.
        return reader(key).integer(Scalar(text: number.description, range: cell.range), in: range)
    }

    func year(_ key: String) -> Int? {
        cell(key).flatMap { value(CellValue.year($0.text), $0) }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _: Choice.Type = Choice.self) -> Choice?
    where Choice.RawValue == String {
        scalar(key).flatMap { scalar in
            if let choice = Choice(rawValue: scalar.text) { return choice }
            let word = ChoiceWords.english(scalar.text)
            return reader(key).choice(Scalar(text: word, range: scalar.range))
        }
    }

    func url(_ key: String) -> String? { scalar(key).flatMap { reader(key).url($0) } }

    func id(_ key: String) -> String? { scalar(key).flatMap { reader(key).id($0) } }

    func languageTag(_ key: String) -> Language? { scalar(key).flatMap { reader(key).languageTag($0) } }

    func linkedFile(_ key: String) -> String? { scalar(key).flatMap { reader(key).linkedFile($0) } }

    func period(_ key: String) -> Period? { scalar(key).flatMap { reader(key).period($0) } }

    func term(_ key: String) -> String? {
        guard case .term(let list)? = table.keys[key]?.type else { return nil }
        return scalar(key).map { reader(key).refer($0, .term(list, $0.text)) }
    }

    /// The id of an item elsewhere in the same entry.
    func own(_ key: String, among ids: OwnIDs) -> String? {
        scalar(key).flatMap { ids.check($0, in: file) }
    }

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
