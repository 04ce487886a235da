package import Foundation

/// What stands in a cell that is written, and how it looks.
package struct OutputCell: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case empty
        /// Never run as a formula. At most 32,767 characters.
        case text(String)
        /// Kept exactly up to 15 digits, which is what spreadsheets calculate with.
        case number(Decimal)
        case date(CellDate)
        case flag(Bool)
        /// A web address, shown as `text`.
        case link(String, text: String)
    }

    package var value: Value
    package var style: CellStyle

    package init(_ value: Value, _ style: CellStyle = .plain) {
        self.value = value
        self.style = style
    }

    package static let empty = OutputCell(.empty)

    package static func text(_ text: String, _ style: CellStyle = .plain) -> OutputCell {
        OutputCell(.text(text), style)
    }

    /// - Parameter form: see ``CellStyle/number(decimals:unit:)``.
    package static func number(_ number: Decimal, _ form: CellStyle = .plain) -> OutputCell {
        OutputCell(.number(number), form)
    }

    package static func date(_ date: CellDate, _ form: CellStyle = .date) -> OutputCell {
        OutputCell(.date(date), form)
    }
}

/// How a cell looks. Equal styles are one format of the workbook.
package struct CellStyle: Sendable, Hashable {
    /// In the language of formats, which is English whatever the reader's: `#,##0.0`, `dd/mm/yyyy`, `@`.
    package var numberFormat: String?
    package var isBold = false
    package var isItalic = false
    package var wraps = false
    /// In points; nil for the usual size.
    package var size: Double?
    /// As 0xRRGGBB.
    package var ink: UInt32?
    package var fill: UInt32?
    package var hasLineBelow = false
    package var isAtTop = false

    package init() {}

    package static let plain = CellStyle()

    /// For the first row of a table.
    package static let header = CellStyle().bold().wrapped().filled(0xE8ECEF).underlined()

    /// What is typed stays as it was typed: `2018-04` becomes no date, `1/2` no fraction.
    package static let literal = CellStyle().formatted("@")

    package static let date = CellStyle().formatted("yyyy-mm-dd")

    /// - Parameters:
    ///   - decimals: digits shown after the decimal sign, 0 to 15; the reader's program chooses the sign.
    ///   - unit: shown after the number, which stays a number.
    package static func number(decimals: Int, unit: String? = nil) -> CellStyle {
        let count = min(max(decimals, 0), 15)
        var format = "#,##0" + (count > 0 ? "." + String(repeating: "0", count: count) : "")
        if let unit {
            let quoted = unit.filter { $0 != "\"" && !$0.isNewline }
            format += "\"\u{A0}\(quoted)\""
        }
        return CellStyle().formatted(format)
    }

    package func formatted(_ format: String) -> CellStyle { with { $0.numberFormat = format } }
    package func bold() -> CellStyle { with { $0.isBold = true } }
    package func italic() -> CellStyle { with { $0.isItalic = true } }
    package func wrapped() -> CellStyle { with { ($0.wraps, $0.isAtTop) = (true, true) } }
    package func sized(_ points: Double) -> CellStyle { with { $0.size = points } }
    package func inked(_ colour: UInt32) -> CellStyle { with { $0.ink = colour } }
    package func filled(_ colour: UInt32) -> CellStyle { with { $0.fill = colour } }
    package func underlined() -> CellStyle { with { $0.hasLineBelow = true } }

    private func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
        var copy = self
        change(&copy)
        return copy
    }
}
