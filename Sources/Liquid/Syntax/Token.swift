/// A word of a tag's or an output's markup.
struct Token {
    enum Kind: Equatable {
        case identifier, string, number
        case comparison(Comparison)
        case dotDot, pipe, dot, colon, comma, equals, dash, question
        case openSquare, closeSquare, openRound, closeRound
        /// A byte that has no meaning in the language.
        case unknown
        case end
    }

    let kind: Kind
    let range: Range<Int>
}

enum Comparison: UInt8, Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contains
}

/// Cuts markup into tokens. It never fails: what it cannot read becomes a token of its own.
struct Lexer {
    private let bytes: [UInt8]
    private let end: Int
    private var index: Int
    private var previous = Token.Kind.end

    static func tokens(of range: Range<Int>, in source: Source) -> [Token] {
        var lexer = Lexer(source.bytes, range)
        var tokens: [Token] = []
        while true {
            let token = lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private init(_ bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    private func peek(_ offset: Int) -> UInt8 { index + offset < end ? bytes[index + offset] : 0 }

    private mutating func next() -> Token {
        while index < end, bytes[index].isWhiteSpace { index += 1 }
        let start = index
        guard index < end else { return Token(kind: .end, range: end..<end) }
        let kind = scan(bytes[index])
        previous = kind
        return Token(kind: kind, range: start..<index)
    }

    private mutating func scan(_ byte: UInt8) -> Token.Kind {
        switch byte {
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            guard let close = bytes[(index + 1)..<end].firstIndex(of: byte) else {
                index = end
                return .unknown
            }
            index = close + 1
            return .string
        case UInt8(ascii: "-") where peek(1).isDigit, _ where byte.isDigit: return number()
        case _ where byte.isNameStart: return name()
        case UInt8(ascii: "="): return peek(1) == byte ? take(2, .comparison(.equal)) : take(1, .equals)
        case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "="): return take(2, .comparison(.notEqual))
        case UInt8(ascii: "<"):
            if peek(1) == UInt8(ascii: "=") { return take(2, .comparison(.lessOrEqual)) }
            if peek(1) == UInt8(ascii: ">") { return take(2, .comparison(.notEqual)) }
            return take(1, .comparison(.less))
        case UInt8(ascii: ">"):
            return peek(1) == UInt8(ascii: "=")
                ? take(2, .comparison(.greaterOrEqual)) : take(1, .comparison(.greater))
        case UInt8(ascii: "."): return peek(1) == byte ? take(2, .dotDot) : take(1, .dot)
        case UInt8(ascii: "|"): return take(1, .pipe)
        case UInt8(ascii: ":"): return take(1, .colon)
        case UInt8(ascii: ","): return take(1, .comma)
        case UInt8(ascii: "-"): return take(1, .dash)
        case UInt8(ascii: "?"): return take(1, .question)
        case UInt8(ascii: "["): return take(1, .openSquare)
        case UInt8(ascii: "]"): return take(1, .closeSquare)
        case UInt8(ascii: "("): return take(1, .openRound)
        case UInt8(ascii: ")"): return take(1, .closeRound)
        default:
            index += 1
            while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
            return .unknown
        }
    }

    private mutating func take(_ count: Int, _ kind: Token.Kind) -> Token.Kind {
        index += count
        return kind
    }

    private mutating func number() -> Token.Kind {
        index += 1
        while index < end, bytes[index].isDigit { index += 1 }
        if peek(0) == UInt8(ascii: "."), peek(1).isDigit {
            index += 1
            while index < end, bytes[index].isDigit { index += 1 }
        }
        return .number
    }

    private mutating func name() -> Token.Kind {
        let start = index
        while index < end, bytes[index].isNamePart { index += 1 }
        if peek(0) == UInt8(ascii: "?") { index += 1 }
        if previous != .dot, bytes[start..<index].elementsEqual("contains".utf8) { return .comparison(.contains) }
        return .identifier
    }
}
