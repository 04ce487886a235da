import Foundation

/// The number that a workbook writes as `71.400000000000006`: 71.4, as spreadsheets show it.
///
/// The format keeps binary numbers; programs calculate with them and show 15 digits, and so many are the
/// decimal number that a person typed. Nil when it is no finite number that a `Decimal` can hold.
func workbookNumber(_ text: String) -> Decimal? {
    let text = text.utf8.first == UInt8(ascii: "+") ? String(text.dropFirst()) : text
    guard text.utf8.allSatisfy({ CellValue.isDigit($0) || "+-.eE".utf8.contains($0) }), let double = Double(text),
        double.isFinite
    else { return nil }
    if double == 0 { return 0 }
    let shown = String(format: "%.14e", double)
    let parts = shown.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), (-100...100).contains(exponent) else { return nil }
    var digits = parts[0].utf8.filter(CellValue.isDigit).map { UInt64($0 - 0x30) }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    let significand = digits.reduce(UInt64(0)) { $0 &* 10 &+ $1 }
    return Decimal(
        sign: double < 0 ? .minus : .plus, exponent: exponent - (digits.count - 1),
        significand: Decimal(significand))
}
