import Diagnostics

import struct Foundation.Decimal

/// Reads the markup of one tag or output. The first fault ends the reading of this markup, not of the template.
struct MarkupParser {
    /// The fault is already recorded.
    struct Failure: Error {}

    let source: Source
    let isStrict: Bool
    /// How the tag is written, for the hint.
    let form: String
    let whole: Range<Int>
    private let tokens: [Token]
    private var position = 0
    private var depth = 0
    private let nesting: Int
    private(set) var diagnostics: [Diagnostic] = []

    init(_ range: Range<Int>, in source: Source, form: String, whole: Range<Int>, isStrict: Bool, nesting: Int) {
        self.source = source
        self.form = form
        self.whole = whole
        self.isStrict = isStrict
        self.nesting = nesting
        tokens = Lexer.tokens(of: range, in: source)
    }

    // MARK: Tokens

    var current: Token { tokens[min(position, tokens.count - 1)] }
    var isAtEnd: Bool { current.kind == .end }
    var text: String { source.text(current.range) }

    func look(_ kind: Token.Kind, ahead: Int = 0) -> Bool {
        position + ahead < tokens.count && tokens[position + ahead].kind == kind
    }

    func lookedText(ahead: Int) -> String {
        position + ahead < tokens.count ? source.text(tokens[position + ahead].range) : ""
    }

    mutating func advance() -> Token {
        let token = current
        position += 1
        return token
    }

    mutating func take(_ kind: Token.Kind) -> Bool {
        guard current.kind == kind else { return false }
        position += 1
        return true
    }

    /// An identifier that reads as given.
    mutating func take(word: String) -> Bool {
        guard current.kind == .identifier, text == word else { return false }
        position += 1
        return true
    }

    mutating func identifier() throws(Failure) -> (String, Range<Int>) {
        guard current.kind == .identifier else { throw fail() }
        let token = advance()
        return (source.text(token.range), token.range)
    }

    mutating func expect(_ kind: Token.Kind) throws(Failure) {
        guard take(kind) else { throw fail() }
    }

    mutating func expectEnd() throws(Failure) {
        guard isAtEnd else { throw fail() }
    }

    // MARK: Faults

    /// Records that the current token does not belong here.
    mutating func fail() -> Failure {
        let token = current
        switch token.kind {
        case .end:
            diagnostics.append(
                Diagnostic(LiquidDiagnostics.incomplete, at: source.location(whole), ["form": .text(form)]))
        case .unknown where [UInt8(ascii: "'"), UInt8(ascii: "\"")].contains(source.bytes[token.range.lowerBound]):
            diagnostics.append(Diagnostic(LiquidDiagnostics.unclosedString, at: source.location(token.range)))
        case .equals:
            diagnostics.append(Diagnostic(LiquidDiagnostics.singleEquals, at: source.location(token.range)))
        default:
            diagnostics.append(
                Diagnostic(
                    LiquidDiagnostics.unexpected, at: source.location(token.range),
                    ["found": .text(source.text(token.range)), "form": .text(form)]))
        }
        return Failure()
    }

    mutating func fail(
        _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Diagnostic.Argument] = [:]
    ) -> Failure {
        diagnostics.append(Diagnostic(kind, at: source.location(range), arguments))
        return Failure()
    }

    private mutating func enter(_ range: Range<Int>) throws(Failure) {
        depth += 1
        if depth > nesting {
            throw fail(LiquidDiagnostics.nestedTooDeep, range, ["limit": .number(nesting)])
        }
    }

    // MARK: Expressions

    /// A value: a literal, a path, or a range.
    mutating func value() throws(Failure) -> Expression {
        let token = current
        switch token.kind {
        case .string:
            _ = advance()
            let inner = (token.range.lowerBound + 1)..<(token.range.upperBound - 1)
            return Expression(kind: .literal(.string(source.text(inner))), range: token.range)
        case .number:
            _ = advance()
            return Expression(kind: .literal(try number(token.range)), range: token.range)
        case .identifier:
            _ = advance()
            let name = source.text(token.range)
            if let literal = Self.literals[name], !look(.dot), !look(.openSquare) {
                return Expression(kind: .literal(literal), range: token.range)
            }
            return try path(.name(name), from: token.range.lowerBound)
        case .openSquare:
            _ = advance()
            try enter(token.range)
            let inner = try value()
            depth -= 1
            try expect(.closeSquare)
            if let name = inner.literalText { return try path(.name(name), from: token.range.lowerBound) }
            return try path(.expression(inner), from: token.range.lowerBound)
        case .openRound:
            _ = advance()
            try enter(token.range)
            let first = try value()
            try expect(.dotDot)
            let last = try value()
            depth -= 1
            let end = current.range.upperBound
            try expect(.closeRound)
            return Expression(kind: .range(first, last), range: token.range.lowerBound..<end)
        default:
            throw fail()
        }
    }

    private static let literals: [String: Value] = [
        "nil": .null, "null": .null, "true": .bool(true), "false": .bool(false), "empty": .empty, "blank": .blank,
    ]

    private mutating func number(_ range: Range<Int>) throws(Failure) -> Value {
        let text = source.text(range)
        if text.utf8.contains(UInt8(ascii: ".")) {
            if isStrict, let decimal = Decimal.exactly(text) { return .decimal(decimal) }
            return .double(Double(text) ?? 0)
        }
        guard let number = Int(text) else {
            if let decimal = Decimal.exactly(text) { return .decimal(decimal) }
            throw fail(LiquidDiagnostics.numberTooLarge, range)
        }
        return .int(number)
    }

    private mutating func path(_ root: Expression.Root, from start: Int) throws(Failure) -> Expression {
        var accessors: [Expression.Accessor] = []
        var end = tokens[position - 1].range.upperBound
        while true {
            if take(.dot) {
                let token = current
                let (name, _) = try identifier()
                accessors.append(.init(kind: .name(name), range: token.range))
            } else if look(.openSquare) {
                let open = advance()
                try enter(open.range)
                let inner = try value()
                depth -= 1
                let range = open.range.lowerBound..<current.range.upperBound
                try expect(.closeSquare)
                if let name = inner.literalText {
                    accessors.append(.init(kind: .name(name), range: inner.range))
                } else {
                    accessors.append(.init(kind: .expression(inner), range: range))
                }
            } else {
                return Expression(kind: .path(root, accessors), range: start..<end)
            }
            end = tokens[position - 1].range.upperBound
        }
    }

    /// A value with its filters.
    mutating func filtered() throws(Failure) -> Expression {
        let base = try value()
        var filters: [FilterCall] = []
        while take(.pipe) { filters.append(try filter()) }
        guard let last = filters.last else { return base }
        return Expression(
            kind: .filtered(base, filters), range: base.range.lowerBound..<last.range.upperBound)
    }

    private mutating func filter() throws(Failure) -> FilterCall {
        let (name, nameRange) = try identifier()
        var arguments: [Expression] = []
        var named: [NamedArgument] = []
        if take(.colon) {
            repeat {
                if look(.identifier), look(.colon, ahead: 1) {
                    named.append(try namedArgument())
                } else {
                    arguments.append(try value())
                }
            } while take(.comma)
        }
        let end = tokens[position - 1].range.upperBound
        return FilterCall(
            name: name, nameRange: nameRange, arguments: arguments, named: named, range: nameRange.lowerBound..<end)
    }

    mutating func namedArgument() throws(Failure) -> NamedArgument {
        let (name, range) = try identifier()
        try expect(.colon)
        return NamedArgument(name: name, nameRange: range, value: try value())
    }

    /// What `if` and `unless` test.
    mutating func condition() throws(Failure) -> Expression {
        let first = try comparison()
        var rest: [(isAnd: Bool, condition: Expression)] = []
        while current.kind == .identifier {
            if take(word: "and") {
                rest.append((true, try comparison()))
            } else if take(word: "or") {
                rest.append((false, try comparison()))
            } else {
                break
            }
        }
        guard let last = rest.last else { return first }
        return Expression(
            kind: .logical(first: first, rest: rest),
            range: first.range.lowerBound..<last.condition.range.upperBound)
    }

    private mutating func comparison() throws(Failure) -> Expression {
        let left = try value()
        guard case .comparison(let comparison) = current.kind else { return left }
        _ = advance()
        let right = try value()
        return Expression(
            kind: .comparison(comparison, left, right), range: left.range.lowerBound..<right.range.upperBound)
    }
}
