import Diagnostics
import Foundation
import Locales
import Tables

/// Numbers, dates and years.
extension ScalarReader {
    func number(_ scalar: Scalar) -> Decimal? {
        if let value = decimal(fromPlain: scalar.text) { return value }
        if let proposal = withPoint(scalar.text) {
            report(NumberDiagnostics.decimalComma, scalar, ["proposal": .text(proposal)], meaning: proposal)
        } else {
            report(NumberDiagnostics.notANumber, scalar)
        }
        return nil
    }

    func percentage(_ scalar: Scalar) -> Decimal? {
        guard let value = number(scalar) else { return nil }
        if (0...100).contains(value) { return value }
        let arguments: [String: Diagnostic.Argument] = ["value": .text(scalar.text), "example": "12.5"]
        file.report(NumberDiagnostics.percentageOutOfRange, at: scalar.range, arguments)
        return nil
    }

    func integer(_ scalar: Scalar, in range: ClosedRange<Int>) -> Int? {
        guard let value = wholeNumber(scalar.text) else {
            report(NumberDiagnostics.notAWholeNumber, scalar)
            return nil
        }
        guard range.contains(value) else {
            report(
                NumberDiagnostics.outOfRange,
                scalar,
                ["key": .text(key), "least": .number(range.lowerBound), "greatest": .number(range.upperBound)]
            )
            return nil
        }
        return value
    }

    func year(_ scalar: Scalar) -> Int? {
        if scalar.text.utf8.count == 4, let year = wholeNumber(scalar.text), year >= 1000 { return year }
        report(DateDiagnostics.notAYear, scalar)
        return nil
    }

    func date(_ scalar: Scalar) -> CalendarDate? {
        if let date = CalendarDate(iso: scalar.text) { return date }
        reportDate(scalar, DateDiagnostics.notADate)
        return nil
    }

    func dateOrMonth(_ scalar: Scalar) -> DayOrMonth? {
        if let date = CalendarDate(iso: scalar.text) { return DayOrMonth(date) }
        if scalar.text.utf8.count == 7, let first = CalendarDate(iso: scalar.text + "-01") {
            return DayOrMonth(first, isMonthOnly: true)
        }
        reportDate(scalar, DateDiagnostics.notADateOrMonth)
        return nil
    }

    /// A date as tables may have it, `01/06/2017`, with the day before the month, means one day.
    func reportDate(_ scalar: Scalar, _ kind: DiagnosticKind) {
        if looksLikeDate(scalar.text) { return report(DateDiagnostics.noSuchDate, scalar) }
        report(kind, scalar, meaning: (try? CellValue.date(scalar.text).get())?.description)
    }
}

/// `2017-02-30`: a date in form, whether or not there is such a day.
func looksLikeDate(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { return false }
    return bytes.enumerated().allSatisfy { index, byte in
        index == 4 || index == 7 ? byte == UInt8(ascii: "-") : isDigit(byte)
    }
}

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Up to 18 digits with an optional minus, and nothing else.
func wholeNumber(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = bytes[(isNegative ? 1 : 0)...]
        guard (1...18).contains(digits.count) else { return nil }
        var value = 0
        for byte in digits {
            guard isDigit(byte) else { return nil }
            value = value &* 10 &+ Int(byte &- 0x30)
        }
        return isNegative ? -value : value
    }
}

/// `-12.50`: digits, at most one point with digits on both sides, an optional minus; exact.
func decimal(fromPlain text: String) -> Decimal? {
    var copy = text
    return copy.withUTF8 { bytes -> Decimal? in
        let isNegative = bytes.first == UInt8(ascii: "-")
        var significand: UInt64 = 0
        var count = 0
        // How many digits stand before the point.
        var wholes: Int?
        for byte in bytes[(isNegative ? 1 : 0)...] {
            if byte == UInt8(ascii: ".") {
                guard wholes == nil, count > 0 else { return nil }
                wholes = count
                continue
            }
            guard isDigit(byte) else { return nil }
            significand = significand &* 10 &+ UInt64(byte &- 0x30)
            count += 1
        }
        let decimals = wholes.map { count - $0 } ?? 0
        guard count > 0, wholes == nil || decimals > 0 else { return nil }
        guard count <= 18 else { return count <= 34 ? Decimal(string: text, locale: nil) : nil }
        return Decimal(
            sign: isNegative ? .minus : .plus, exponent: -decimals, significand: Decimal(significand))
    }
}

/// `1 234,5` as it should be written; nil when it is no number with a comma.
private func withPoint(_ text: String) -> String? {
    let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}"]
    let compact = String(String.UnicodeScalarView(text.unicodeScalars.filter { !spaces.contains($0) }))
    let parts = compact.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let proposal = parts.joined(separator: ".")
    return decimal(fromPlain: proposal) == nil ? nil : proposal
}
