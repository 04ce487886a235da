package import Foundation

/// Which sign parts a whole number from its fraction, where `1.234` alone does not tell.
package enum DecimalSign: Sendable, Equatable {
    case comma, point
    /// Neither: such a number is refused.
    case unknown
}

/// What may stand beside the digits.
package struct NumberSigns: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// `50,5 %` is 50.5.
    package static let percent = NumberSigns(rawValue: 1)
    /// `€` or `EUR`, before or after.
    package static let euro = NumberSigns(rawValue: 2)
}

extension CellValue {
    /// A decimal number as people in Lille, Namur, Kortrijk or London write it.
    ///
    /// Thousands may be parted by spaces (ordinary, U+00A0, U+2009, U+202F) or by the sign that is not the
    /// decimal one, always in groups of three. With both `.` and `,` the last one is the decimal sign. With
    /// one of them once, it is the decimal sign, unless one to three digits (not starting with 0) stand before
    /// it and exactly three after it: `1.234` and `1,234` mean what `sign` says (see ``Table/decimalSign(inColumns:)``).
    package static func decimal(
        _ text: String,
        sign: DecimalSign = .unknown,
        allowing signs: NumberSigns = []
    ) -> Result<Decimal, CellFault> {
        let text = trimmedOfSpaces(text)
        if let fault = damage(in: text) { return .failure(fault) }
        return NumberScan.scan(text, allowing: signs).flatMap { $0.value(sign) }
    }
}

extension Table {
    /// The decimal sign that a file's numbers agree on.
    ///
    /// Numbers that can be read in one way decide (`12,5`, `1.234,50`, `0.125`); when they disagree it is
    /// unknown. When none decides, a file parted by `;` has decimal commas: spreadsheets choose `;` where `,` is taken by
    /// numbers, as in French and in Dutch. A file parted by `,` or tabs tells nothing.
    package func decimalSign(inColumns columns: some Collection<Int>) -> DecimalSign {
        let cells = rows.lazy.flatMap { row in columns.lazy.map { row[$0] } }
        return DecimalSign(of: cells.lazy.filter { !$0.isBlank }.map(\.trimmed), delimiter: delimiter)
    }
}

extension DecimalSign {
    /// The sign that some numbers agree on; see ``Table/decimalSign(inColumns:)``.
    package init(of texts: some Sequence<String>, delimiter: UInt8?) {
        var found: DecimalSign?
        for text in texts where text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) {
            guard case .success(let scan) = NumberScan.scan(text, allowing: [.percent, .euro]),
                let evidence = scan.evidence, evidence != .unknown, case .success = scan.value(evidence)
            else { continue }
            if let found, found != evidence {
                self = .unknown
                return
            }
            found = evidence
        }
        self = found ?? (delimiter == UInt8(ascii: ";") ? .comma : .unknown)
    }
}
