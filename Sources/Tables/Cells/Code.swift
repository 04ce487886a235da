import Diagnostics

extension CellValue {
    /// A code of `width` digits or capitals, as a French postcode or an INSEE number: spreadsheets drop its leading zeros.
    package static func code(_ text: String, width: Int) -> Result<String, CellFault> {
        let text = trimmedOfSpaces(text)
        if let fault = damage(in: text) { return .failure(fault) }
        let count = text.utf8.count
        let isNumeric = text.utf8.allSatisfy(isDigit)
        let isCode = text.utf8.allSatisfy { isDigit($0) || (0x41...0x5A).contains($0) }
        guard isCode, count == width || (isNumeric && count < width) else {
            return .failure(CellFault(TablesDiagnostics.notACode, ["width": .number(width)]))
        }
        guard count == width else {
            let whole = String(repeating: "0", count: width - count) + text
            return .failure(
                CellFault(TablesDiagnostics.lostZero, ["width": .number(width), "whole": .text(whole)])
            )
        }
        return .success(text)
    }
}
