import Diagnostics
import Foundation

/// The parts of a number's text, before it is decided what its separators mean.
struct NumberScan {
    private var isNegative = false
    /// ASCII digits and `.` or `,`; spaces between groups are gone.
    private var body: [UInt8] = []
    private var hasSpaces = false
    private let text: String

    private init(_ text: String) { self.text = text }

    static func scan(_ text: String, allowing signs: NumberSigns) -> Result<NumberScan, CellFault> {
        var scan = NumberScan(text)
        if text.hasPrefix("("), text.hasSuffix(")"), text.utf8.contains(where: CellValue.isDigit) {
            return .failure(CellFault(TablesDiagnostics.parentheses, ["text": .text(text)]))
        }
        var rest = text[...].unicodeScalars
        if let unit = takeEuro(&rest), !signs.contains(.euro) {
            return .failure(CellFault(TablesDiagnostics.unexpectedEuro, ["sign": .text(unit)]))
        }
        if rest.last == "%" {
            guard signs.contains(.percent) else { return .failure(CellFault(TablesDiagnostics.unexpectedPercent)) }
            rest = trimmed(rest.dropLast())
        }
        if let first = rest.first, first == "-" || first == "\u{2212}" || first == "+" {
            scan.isNegative = first != "+"
            rest = rest.dropFirst()
        }
        guard scan.takeDigits(rest) else { return .failure(CellFault(TablesDiagnostics.notANumber)) }
        return .success(scan)
    }

    private static func trimmed(_ scalars: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        Substring(trimmedOfSpaces(String(scalars))).unicodeScalars
    }

    private static func takeEuro(_ rest: inout Substring.UnicodeScalarView) -> String? {
        for unit in ["€", "EUR"] {
            if rest.starts(with: unit.unicodeScalars) {
                rest = trimmed(rest.dropFirst(unit.unicodeScalars.count))
                return unit
            }
            if rest.suffix(unit.unicodeScalars.count).elementsEqual(unit.unicodeScalars) {
                rest = trimmed(rest.dropLast(unit.unicodeScalars.count))
                return unit
            }
        }
        return nil
    }

    /// Digits with separators between them; spaces only between groups of three before any decimal sign.
    private mutating func takeDigits(_ scalars: Substring.UnicodeScalarView) -> Bool {
        var groups: [Int] = [0]
        var sawSeparator = false
        for scalar in scalars {
            switch scalar {
            case "0"..."9":
                body.append(UInt8(truncatingIfNeeded: scalar.value))
                if !sawSeparator { groups[groups.count - 1] += 1 }
            case ".", ",":
                guard body.last.map({ $0 >= 0x30 }) == true else { return false }
                body.append(UInt8(truncatingIfNeeded: scalar.value))
                sawSeparator = true
            case " ", "\u{A0}", "\u{2009}", "\u{202F}":
                guard !sawSeparator, groups[groups.count - 1] > 0 else { return false }
                groups.append(0)
            default: return false
            }
        }
        guard body.last.map({ $0 >= 0x30 }) == true else { return false }
        hasSpaces = groups.count > 1
        return !hasSpaces || (groups[0] <= 3 && groups.dropFirst().allSatisfy { $0 == 3 })
    }

    /// What the text itself tells about the decimal sign: nil when nothing, `.unknown` when it could be either.
    var evidence: DecimalSign? {
        let points = body.count { $0 == UInt8(ascii: ".") }
        let commas = body.count { $0 == UInt8(ascii: ",") }
        guard points + commas > 0 else { return nil }
        if points > 0, commas > 0 {
            return body.last { $0 < 0x30 } == UInt8(ascii: ",") ? .comma : .point
        }
        // `1.234.567`: the repeated sign parts thousands, so the other one is decimal.
        if points > 1 { return .comma }
        if commas > 1 { return .point }
        if isAmbiguous { return .unknown }
        return commas > 0 ? .comma : .point
    }

    private var isAmbiguous: Bool {
        guard !hasSpaces, let separator = body.firstIndex(where: { $0 < 0x30 }) else { return false }
        return separator <= 3 && body.count - separator == 4 && body.first != UInt8(ascii: "0")
    }

    func value(_ sign: DecimalSign) -> Result<Decimal, CellFault> {
        var decimalSign = evidence ?? .point
        if decimalSign == .unknown {
            guard sign != .unknown else { return .failure(ambiguous) }
            decimalSign = sign
        }
        let decimal = decimalSign == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".")
        var digits: [UInt8] = []
        var fraction = 0
        var group = 0
        var groups: [Int] = []
        var inFraction = false
        for byte in body {
            if byte >= 0x30 {
                digits.append(byte)
                if inFraction { fraction += 1 } else { group += 1 }
            } else if byte == decimal, !inFraction {
                inFraction = true
            } else if inFraction || hasSpaces {
                return .failure(CellFault(TablesDiagnostics.notANumber))
            } else {
                groups.append(group)
                group = 0
            }
        }
        if !groups.isEmpty, groups[0] > 3 || (groups.dropFirst() + [group]).contains(where: { $0 != 3 }) {
            return .failure(CellFault(TablesDiagnostics.notANumber))
        }
        return exact(digits, fraction)
    }

    /// Proposes what can be read in one way only: all digits together, or anything but three behind the decimal sign.
    private var ambiguous: CellFault {
        let parts = body.split { $0 < 0x30 }.map { String(decoding: $0, as: UTF8.self) }
        let minus = isNegative ? "-" : ""
        var fraction = parts.last ?? ""
        if fraction.hasSuffix("0") {
            while fraction.hasSuffix("0") { fraction.removeLast() }
        } else {
            fraction += "0"
        }
        let decimal = minus + (parts.first ?? "") + (fraction.isEmpty ? "" : "." + fraction)
        return CellFault(
            TablesDiagnostics.ambiguousNumber,
            ["whole": .text(minus + parts.joined()), "decimal": .decimal(decimal)])
    }

    /// All digits kept, or none: a Decimal holds 38.
    private func exact(_ digits: [UInt8], _ fraction: Int) -> Result<Decimal, CellFault> {
        let significant = digits.drop { $0 == 0x30 }
        guard significant.count <= 38, fraction <= 100 else {
            return .failure(CellFault(TablesDiagnostics.numberTooLong))
        }
        var significand = Decimal(0)
        for part in stride(from: significant.startIndex, to: significant.endIndex, by: 18) {
            let chunk = significant[part..<min(part + 18, significant.endIndex)]
            let value = chunk.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1 &- 0x30) }
            let scale = Decimal(sign: .plus, exponent: chunk.count, significand: 1)
            significand = significand * scale + Decimal(value)
        }
        let sign: FloatingPointSign = isNegative && !significand.isZero ? .minus : .plus
        return .success(Decimal(sign: sign, exponent: -fraction, significand: significand))
    }
}
