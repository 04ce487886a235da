import Diagnostics
import Foundation
import Tables
import VitrineContent

/// What a cell of the imported file says in `results.csv`.
struct CellMeaning {
    let table: FoundTable
    let words: KnownWords
    /// By id.
    let indicators: [String: Indicator]
    /// Of numbers that are written as text.
    let sign: DecimalSign

    func value(
        _ cell: SheetCell, in column: ResultColumn, of indicator: String?, at place: SheetPlace,
        _ diagnostics: inout [Diagnostic]
    ) -> IncomingRow.Value? {
        let header = table.header(cell.column)
        if case .fault(let fault) = cell.value {
            diagnostics.append(Diagnostic(fault, at: place, header: header, text: cell.value.shown))
            return nil
        }
        if column.isNumber {
            return number(cell.value, column, indicator.flatMap { indicators[$0] }, place, &diagnostics)
        }
        if column == .period { return period(cell.value, place, &diagnostics).map { .word($0) } }
        return .word(words.canonical(Self.trimmed(cell.value.shown), in: column))
    }

    // MARK: - Numbers

    private func number(
        _ value: SheetValue, _ column: ResultColumn, _ indicator: Indicator?, _ place: SheetPlace,
        _ diagnostics: inout [Diagnostic]
    ) -> IncomingRow.Value? {
        let isPercentage = column.hasUnit && indicator?.isPercentage != false
        switch value {
        case .number(let number, .plain): return .number(number)
        case .number(let number, .percent):
            if isPercentage { return .number(number * 100) }
            let arguments: [String: Diagnostic.Argument] = [
                "cell": .text(place.name), "column": .text(table.header(place.column)),
                "indicator": .text(indicator?.id ?? column.header),
            ]
            diagnostics.append(Diagnostic(ImportDiagnostics.percentForNumber, at: place.location, arguments))
            return nil
        case .text(let text):
            var signs: NumberSigns = isPercentage ? .percent : []
            if column.hasUnit, indicator?.isMoney != false { signs.insert(.euro) }
            switch CellValue.decimal(text, sign: sign, allowing: signs) {
            case .success(let number): return .number(number)
            case .failure(let fault):
                return refuse(fault, place, text, &diagnostics)
            }
        case .number(let number, .time):
            let fault = CellFault(TablesDiagnostics.notANumber, ["text": .decimal(number.description)])
            return refuse(fault, place, value.shown, &diagnostics)
        default:
            return refuse(CellFault(TablesDiagnostics.notANumber), place, value.shown, &diagnostics)
        }
    }

    private func refuse(
        _ fault: CellFault, _ place: SheetPlace, _ text: String, _ diagnostics: inout [Diagnostic]
    ) -> IncomingRow.Value? {
        let header = table.header(place.column)
        diagnostics.append(Diagnostic(fault, at: place, header: header, text: Self.trimmed(text)))
        return nil
    }

    // MARK: - Periods

    private func period(
        _ value: SheetValue, _ place: SheetPlace, _ diagnostics: inout [Diagnostic]
    ) -> String? {
        switch value {
        case .date(let date, .year): return String(date.year)
        case .date(let date, .month): return String(date.description.prefix(7))
        case .date(let date, .day):
            let arguments: [String: Diagnostic.Argument] = [
                "cell": .text(place.name), "text": .text(date.description), "year": .text(String(date.year)),
                "month": .text(String(date.description.prefix(7))),
            ]
            diagnostics.append(Diagnostic(ImportDiagnostics.dayForPeriod, at: place.location, arguments))
            return nil
        default:
            let text = Self.trimmed(value.shown)
            return PeriodWords.canonical(text) ?? text
        }
    }

    static func trimmed(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
