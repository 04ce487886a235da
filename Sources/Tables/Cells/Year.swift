extension CellValue {
    /// Four digits.
    package static func year(_ text: String) -> Result<Int, CellFault> {
        let text = trimmedOfSpaces(text)
        if let fault = damage(in: text) { return .failure(fault) }
        guard text.utf8.count == 4, text.utf8.allSatisfy(isDigit), let year = Int(text), year >= 1000 else {
            return .failure(CellFault(TablesDiagnostics.notAYear))
        }
        return .success(year)
    }
}
