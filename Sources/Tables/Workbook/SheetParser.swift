import Bytes
import Diagnostics
import Foundation

/// Reads the cells of one sheet: `xl/worksheets/sheet1.xml` (ECMA-376 part 1, 18.3).
struct SheetParser {
    let strings: SharedStrings
    let formats: NumberFormats
    /// Days from the file's day 0 to that of the usual calendar of 1900.
    let epochShift: Int
    /// Cells that may still be read.
    private(set) var budget: Int
    /// Bytes of text that may still be read.
    private(set) var textBudget: Int

    enum Fault: Error, Equatable {
        case malformed
        case documentType
        case tooManyCells
        case tooMuchText
    }

    private(set) var rows: [SheetRow] = []
    private(set) var merges: [MergedCells] = []

    private var rowNumber = 0
    private var cells: [SheetCell] = []
    private var column = -1
    private var raw = RawCell()
    private var text = CellText()

    /// What stands in a cell's element before it is known what it means.
    private struct RawCell {
        var type = "n"
        var style = 0
        var value = ""
        var hasFormula = false
        var isInValue = false
    }

    private static let mostMerges = 100_000

    init(strings: SharedStrings, formats: NumberFormats, epochShift: Int, budget: Int, textBudget: Int) {
        self.strings = strings
        self.formats = formats
        self.epochShift = epochShift
        self.budget = budget
        self.textBudget = textBudget
    }

    mutating func parse(_ bytes: [UInt8]) throws(Fault) {
        do throws(XMLScanner.Fault) {
            var scanner = try XMLScanner(bytes)
            while let event = try scanner.next() {
                try text.take(event, &scanner)
                switch event {
                case .start: try start(&scanner)
                case .text: if raw.isInValue { try takeValue(&scanner) }
                case .end: try end(&scanner)
                }
                if budget < 0 || textBudget < 0 { break }
            }
        } catch {
            throw error == .documentType ? .documentType : .malformed
        }
        if budget < 0 { throw .tooManyCells }
        if textBudget < 0 { throw .tooMuchText }
    }

    private mutating func takeValue(_ scanner: inout XMLScanner) throws(XMLScanner.Fault) {
        guard let text = scanner.text else { throw .malformed }
        raw.value += text
    }

    private mutating func start(_ scanner: inout XMLScanner) throws(XMLScanner.Fault) {
        if scanner.isNamed("v") {
            raw.isInValue = true
        } else if scanner.isNamed("f") {
            raw.hasFormula = true
        } else if scanner.isNamed("c") {
            try startCell(&scanner)
        } else if scanner.isNamed("row") {
            let number = scanner.attribute("r").flatMap { Int($0) } ?? rowNumber + 1
            guard number > rowNumber, number <= CellReference.lastRow else { throw .malformed }
            rowNumber = number
            cells = []
            column = -1
        } else if scanner.isNamed("mergeCell") {
            guard let area = scanner.attribute("ref").flatMap({ MergedCells($0) }), merges.count < Self.mostMerges
            else { throw .malformed }
            merges.append(area)
        }
    }

    private mutating func startCell(_ scanner: inout XMLScanner) throws(XMLScanner.Fault) {
        raw = RawCell()
        raw.type = scanner.attribute("t") ?? "n"
        raw.style = scanner.attribute("s").flatMap { Int($0) } ?? 0
        guard let name = scanner.attribute("r") else {
            column += 1
            return
        }
        guard let reference = CellReference(name), reference.row == rowNumber, reference.column > column else {
            throw .malformed
        }
        column = reference.column
    }

    private mutating func end(_ scanner: inout XMLScanner) throws(XMLScanner.Fault) {
        if scanner.isNamed("v") {
            raw.isInValue = false
        } else if scanner.isNamed("c") {
            let inline = text.finish()
            guard let value = try value(inline) else { return }
            budget -= 1
            if case .text(let text) = value { textBudget -= text.utf8.count }
            cells.append(SheetCell(column: column, value: value, isFormula: raw.hasFormula))
        } else if scanner.isNamed("row"), !cells.isEmpty {
            rows.append(SheetRow(number: rowNumber, cells: cells))
            cells = []
        }
    }

    // MARK: - Values

    /// Nil where nothing stands.
    private func value(_ inline: String) throws(XMLScanner.Fault) -> SheetValue? {
        switch raw.type {
        case "inlineStr": return shown(inline)
        case "s":
            if raw.value.isEmpty { return nil }
            guard let text = Int(raw.value).flatMap({ strings[$0] }) else { throw .malformed }
            return shown(text)
        case "str":
            return shown(String(nfc: decodeSpreadsheetEscapes(raw.value)))
        case "b": return raw.value.isEmpty ? nil : .flag(raw.value == "1" || raw.value == "true")
        case "e": return .fault(CellFault(TablesDiagnostics.excelError, ["text": .text(raw.value)]))
        case "d":
            if raw.value.isEmpty { return nil }
            return CellValue.date(String(raw.value.prefix(10))).value { .date($0, .day) }
        default:
            if raw.value.isEmpty {
                return raw.hasFormula ? .fault(CellFault(WorkbookDiagnostics.formulaWithoutValue)) : nil
            }
            return number()
        }
    }

    private func shown(_ text: String) -> SheetValue? {
        trimmedOfSpaces(text).isEmpty ? nil : .text(text)
    }

    private func number() -> SheetValue {
        guard let number = workbookNumber(raw.value) else {
            return .fault(CellFault(TablesDiagnostics.notANumber, ["text": .text(raw.value)]))
        }
        switch formats.form(raw.style) {
        case .number(let form): return .number(number, form)
        case .date(let form):
            // The part of a day after the point is a time.
            guard let serial = Int(exactly: NSDecimalNumber(decimal: number).doubleValue.rounded(.down)),
                serial < 3_000_000, let date = CellDate(spreadsheetSerial: serial + epochShift)
            else { return .fault(CellFault(TablesDiagnostics.notADate, ["text": .text(raw.value)])) }
            return .date(date, form)
        }
    }
}

extension Result where Failure == CellFault {
    fileprivate func value(_ make: (Success) -> SheetValue) -> SheetValue {
        switch self {
        case .success(let value): make(value)
        case .failure(let fault): .fault(fault)
        }
    }
}
