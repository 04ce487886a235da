/// How wide text will be, without a font: an estimate that errs on the wide side.
enum TextWidth {
    /// Units of the drawing, for text `size` units high in the page's sans-serif.
    static func of(_ text: some StringProtocol, size: Double) -> Double {
        var sum = 0
        for scalar in text.unicodeScalars { sum += thousandths(scalar) }
        // A fifth more than Helvetica: wide faces such as Verdana stay within.
        return Double(sum) / 1000 * size * 1.2
    }

    /// Cuts `text` so that it fits, with an ellipsis.
    static func clipped(_ text: String, size: Double, width: Double) -> String {
        guard of(text, size: size) > width else { return text }
        var kept = text
        while !kept.isEmpty, of(kept + "…", size: size) > width { kept.removeLast() }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }

    /// Breaks `text` at its ordinary spaces into at most `limit` lines; what is left over is cut.
    static func wrapped(_ text: String, size: Double, width: Double, limit: Int) -> [String] {
        MeasuredWords(text, size: size).lines(width: width, limit: limit)
    }

    private static func thousandths(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: ascii[Int(scalar.value) - 0x20]
        case 0xA0: 278
        case 0x202F, 0x2009: 200
        case 0x300...0x36F, 0x200B...0x200D: 0
        case 0x2014, 0x2026: 1000
        case 0xC0...0xDE: 722
        case 0xDF...0xFF: 556
        case 0x100...0x24F: 722
        case 0x1100...0x11FF, 0x2E80...0xFFDC, 0x1F000...0x3FFFF: 1000
        default: 600
        }
    }

    /// From the space to `~`.
    private static let ascii: [Int] = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584,
    ]
}
