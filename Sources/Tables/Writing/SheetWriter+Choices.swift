import CXLSXWriter
import Foundation

extension SheetWriter {
    mutating func write(_ choices: CellChoices) {
        var validation = lxw_data_validation()
        validation.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
        let area = choices.area
        let status = withCopies([choices.errorTitle, choices.errorMessage] + Self.strings(choices.source)) { strings in
            validation.error_title = strings[0]
            validation.error_message = strings[1]
            var values = Array(strings[2...]) + [nil]
            return values.withUnsafeMutableBufferPointer { list in
                switch choices.source {
                case .values:
                    validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
                    validation.value_list = list.baseAddress
                case .cells:
                    validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
                    validation.value_formula = strings[2]
                }
                return xlsx.worksheet_data_validation_range(
                    page, Self.row(area.rows.lowerBound), Self.column(area.columns.lowerBound),
                    Self.row(area.rows.upperBound), Self.column(area.columns.upperBound), &validation)
            }
        }
        check(status, area.rows.lowerBound, area.columns.lowerBound)
    }

    private static func strings(_ source: CellChoices.Source) -> [String] {
        switch source {
        case .values(let values): values
        case .cells(let sheet, let area): ["=" + reference(to: area, of: sheet)]
        }
    }

    /// `'Mode d''emploi'!$A$2:$A$9`.
    private static func reference(to area: CellArea, of sheet: String) -> String {
        let name = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        let first = "$\(columnLetter(area.columns.lowerBound))$\(area.rows.lowerBound + 1)"
        let last = "$\(columnLetter(area.columns.upperBound))$\(area.rows.upperBound + 1)"
        return "'\(name)'!\(first):\(last)"
    }

    /// The library copies what it is given; until then its pointers must hold.
    private func withCopies<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies)
    }
}
