/// One line of a file and the marks under it.
struct Excerpt {
    let text: String
    /// Spaces, then `^~~` as wide as what it marks.
    let marks: String

    /// In columns of a terminal.
    private static let widest = 100
    private static let contextBefore = 40

    init(_ index: SourceIndex, line: Int, range: Range<Int>) {
        let lineRange = index.range(ofLine: line)
        let cells = Self.cells(of: lineRange, in: index)
        let start = min(max(range.lowerBound, lineRange.lowerBound), lineRange.upperBound)
        let end = min(max(range.upperBound, start), lineRange.upperBound)
        let markStart = cells.last { $0.offset < start }.map { $0.column + $0.width } ?? 0
        let markEnd = cells.last { $0.offset < end }.map { $0.column + $0.width } ?? 0
        let total = cells.last.map { $0.column + $0.width } ?? 0

        // A long line is shown around its mark.
        let first = total <= Self.widest ? 0 : max(0, min(markStart - Self.contextBefore, total - Self.widest))
        let window = first..<first + Self.widest
        let isCut = (before: first > 0, after: total > window.upperBound)
        var text = isCut.before ? "…" : ""
        var shift = isCut.before ? 1 : 0
        if let start = cells.first(where: { $0.column >= first }) { shift -= start.column }
        for cell in cells where cell.column >= first && cell.column + cell.width <= window.upperBound {
            text += cell.text
        }
        self.text = text + (isCut.after ? "…" : "")
        let width = max(1, min(markEnd, window.upperBound) - markStart)
        marks =
            String(repeating: " ", count: max(0, markStart + shift)) + "^" + String(repeating: "~", count: width - 1)
    }

    private struct Cell {
        var offset: Int
        var text: String
        /// From 0.
        var column: Int
        var width: Int
    }

    private static func cells(of range: Range<Int>, in index: SourceIndex) -> [Cell] {
        var cells: [Cell] = []
        var offset = range.lowerBound
        var column = 0
        while offset < range.upperBound {
            let (scalar, length) = index.scalar(at: offset)
            let (text, width) = shown(scalar, at: column)
            cells.append(Cell(offset: offset, text: text, column: column, width: width))
            offset += length
            column += width
        }
        return cells
    }

    /// Tabs as spaces to the next fourth column; what would disturb a terminal as U+FFFD.
    private static func shown(_ scalar: Unicode.Scalar, at column: Int) -> (String, Int) {
        switch scalar {
        case "\t":
            let width = 4 - column % 4
            return (String(repeating: " ", count: width), width)
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{2028}",
            "\u{2029}":
            return ("\u{FFFD}", 1)
        default:
            return (String(scalar), width(of: scalar))
        }
    }

    /// Columns that terminals give to a scalar: UAX 11's wide ranges and emoji take two, marks none.
    private static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
            0x20000...0x3FFFD:
            return 2
        default:
            return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}
