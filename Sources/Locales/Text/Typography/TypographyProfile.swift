/// What a language wants of quotes and spaces.
struct TypographyProfile: Sendable {
    enum Spacing: Sendable {
        case none
        /// U+202F before `;` `!` `?`; U+00A0 before `:` and inside « ».
        case french
    }

    struct Pair: Sendable {
        /// With the no-break space that belongs inside, if any.
        var opening: [UInt8]
        var closing: [UInt8]
    }

    /// By depth: outer, then inner.
    var quotes: [Pair]
    var singleQuotes: Pair
    var spacing: Spacing

    init(quotes: [(String, String)], singleQuotes: (String, String)?, spacing: Spacing) {
        self.quotes = quotes.map { Pair(opening: Array($0.0.utf8), closing: Array($0.1.utf8)) }
        let single = singleQuotes ?? ("‘", "’")
        self.singleQuotes = Pair(opening: Array(single.0.utf8), closing: Array(single.1.utf8))
        self.spacing = spacing
    }

    /// The pair at `depth`, the innermost known for any deeper.
    func pair(at depth: Int) -> Pair {
        quotes.indices.contains(depth) ? quotes[depth] : quotes.last ?? singleQuotes
    }

    /// Whether anything in a text may change: most pieces of most texts have nothing but letters, commas and, at the
    /// end, one full stop.
    func concerns(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var scan = TypographyScan(text)
        while let index = scan.next() {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "%"): return true
            // Only several may be an ellipsis.
            case UInt8(ascii: "."): if index > 0, text[index - 1] == byte { return true }
            case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"):
                if spacing == .french { return true }
            // « and »
            case 0xC2: if index + 1 < text.count, text[index + 1] & 0xEF == 0xAB { return true }
            // €
            case 0xE2: if index + 2 < text.count, text[index + 1] == 0x82, text[index + 2] == 0xAC { return true }
            default: break
            }
        }
        return false
    }
}
