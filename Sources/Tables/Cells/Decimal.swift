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
        if let plain = PlainNumber(text) { return .success(plain.value) }
        if let fault = damage(in: text) { return .failure(fault) }
        return NumberScan.scan(text, allowing: signs).flatMap { $0.value(sign) }
    }
}

extension Cell {
    /// What nearly every number is read as, without its text being made: nil for one that ``CellValue/decimal(_:sign:allowing:)`` has
    /// to look at.
    package var plainDecimal: Decimal? { storage.plainNumber(in: range)?.value }
}

extension Table {
    /// The decimal sign that a file's numbers agree on.
    ///
    /// Numbers that can be read in one way decide (`12,5`, `1.234,50`, `0.125`); when they disagree it is
    /// unknown. When none decides, a file parted by `;` has decimal commas: spreadsheets choose `;` where `,` is taken by
    /// numbers, as in French and in Dutch. A file parted by `,` or tabs tells nothing.
    package func decimalSign(inColumns columns: [Int]) -> DecimalSign {
        var votes = DecimalVotes()
        for row in 0..<storage.rowNumbers.count where !votes.areSplit {
            for column in columns where storage.holdsSeparator(row, column) {
                if let plain = storage.plainNumber(in: storage.span(row, column)) {
                    votes.count(plain)
                } else {
                    votes.count(rows[row][column].trimmed)
                }
            }
        }
        return votes.sign(delimiter: delimiter)
    }
}

extension TableStorage {
    fileprivate func plainNumber(in range: Range<Int>) -> PlainNumber? {
        bytes.withUnsafeBufferPointer { PlainNumber($0[range]) }
    }

    /// Cells without `.` and `,` say nothing of either.
    fileprivate func holdsSeparator(_ row: Int, _ column: Int) -> Bool {
        for index in span(row, column) where bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") {
            return true
        }
        return false
    }
}

extension DecimalSign {
    /// The sign that some numbers agree on; see ``Table/decimalSign(inColumns:)``.
    package init(of texts: some Sequence<String>, delimiter: UInt8?) {
        var votes = DecimalVotes()
        for text in texts where !votes.areSplit { votes.count(text) }
        self = votes.sign(delimiter: delimiter)
    }
}

/// What the numbers of a file say, one by one, of their decimal sign.
private struct DecimalVotes {
    private var found: DecimalSign?
    private(set) var areSplit = false

    mutating func count(_ number: PlainNumber) { count(number.sign) }

    mutating func count(_ text: String) {
        count(PlainNumber(text).map(\.sign) ?? Self.evidence(of: text))
    }

    private mutating func count(_ evidence: DecimalSign?) {
        guard let evidence else { return }
        if let found, found != evidence { areSplit = true }
        found = evidence
    }

    private static func evidence(of text: String) -> DecimalSign? {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
            case .success(let scan) = NumberScan.scan(text, allowing: [.percent, .euro]),
            let evidence = scan.evidence, evidence != .unknown, case .success = scan.value(evidence)
        else { return nil }
        return evidence
    }

    func sign(delimiter: UInt8?) -> DecimalSign {
        areSplit ? .unknown : found ?? (delimiter == UInt8(ascii: ";") ? .comma : .unknown)
    }
}
