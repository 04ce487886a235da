import Diagnostics

extension CellValue {
    /// What a spreadsheet did to a value before anybody asked for it.
    static func damage(in text: String) -> CellFault? {
        if text.isEmpty { return CellFault(TablesDiagnostics.emptyCell) }
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 == UInt8(ascii: "#") }) { return CellFault(TablesDiagnostics.excelHashes) }
        if bytes[0] == UInt8(ascii: "#"), isFormulaError(text) { return CellFault(TablesDiagnostics.excelError) }
        if isScientific(bytes) { return CellFault(TablesDiagnostics.excelScientific) }
        if isMonthAndNumber(text) { return CellFault(TablesDiagnostics.excelMonth) }
        return nil
    }

    /// In English, French and Dutch.
    private static func isFormulaError(_ text: String) -> Bool {
        let word = text.dropFirst().prefix { $0 != "!" && $0 != "?" && $0 != " " }.uppercased()
        return [
            "DIV/0", "N/A", "N/B", "REF", "VALUE", "VALEUR", "WAARDE", "NAME", "NOM", "NAAM", "NUM", "NOMBRE",
            "GETAL", "NULL", "NUL", "LEEG", "SPILL", "CALC",
        ].contains(word)
    }

    /// `1,23E+05`.
    private static func isScientific(_ bytes: [UInt8]) -> Bool {
        guard let e = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), e > 0 else { return false }
        let mantissa = bytes[..<e]
        var exponent = bytes[(e + 1)...]
        if let first = exponent.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
            exponent = exponent.dropFirst()
        }
        return !exponent.isEmpty && exponent.allSatisfy(isDigit)
            && mantissa.contains(where: isDigit)
            && mantissa.allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x2E || $0 == 0x2D }
    }

    /// `juin-17`, `mrt-17`, `12-mai`: 6/17 or 12.5 taken for a date.
    private static func isMonthAndNumber(_ text: String) -> Bool {
        let parts = text.lowercased().split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        func isNumber(_ part: Substring) -> Bool { (1...4).contains(part.utf8.count) && part.utf8.allSatisfy(isDigit) }
        func isMonth(_ part: Substring) -> Bool {
            shortMonths.contains(part.hasSuffix(".") ? String(part.dropLast()) : String(part))
        }
        return isMonth(parts[0]) && isNumber(parts[1]) || isNumber(parts[0]) && isMonth(parts[1])
    }

    private static let shortMonths: Set<String> = [
        "janv", "févr", "fevr", "mars", "avr", "mai", "juin", "juil", "août", "aout", "sept", "oct", "nov", "déc",
        "dec", "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "mar", "may",
    ]

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
