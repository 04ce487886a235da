import Diagnostics

extension MarkupParser {
    /// A name that a tag gives a value to.
    mutating func target() throws(Failure) -> (String, Range<Int>) {
        let token = current
        let (name, range) = try identifier()
        if name.utf8.last == UInt8(ascii: "?") {
            throw fail(LiquidDiagnostics.badTarget, token.range, ["name": .text(name)])
        }
        if !isStrict, look(.dot) || look(.openSquare) {
            // The reference takes any of it for a name, which no expression can then name.
            while !isAtEnd, !look(.equals) { _ = advance() }
            return (source.text(range.lowerBound..<current.range.lowerBound), range)
        }
        return (name, range)
    }
}

/// `item in list reversed limit: 3 offset: 1`.
struct LoopHeader {
    var variable = ""
    var variableRange = 0..<0
    var list: Expression
    var listText = ""
    var isReversed = false
    var limit: Expression?
    var offset: Expression?
    var continuesOffset = false
    var columns: Expression?

    init(_ parser: inout MarkupParser, isTable: Bool) throws(MarkupParser.Failure) {
        let (variable, range) = try parser.identifier()
        guard parser.take(word: "in") else { throw parser.fail() }
        let list = try parser.value()
        self.variable = variable
        variableRange = range
        self.list = list
        listText = String(
            decoding: parser.source.bytes[list.range].filter { !$0.isWhiteSpace }, as: UTF8.self)
        isReversed = (!isTable || parser.isStrict) && parser.take(word: "reversed")
        while !parser.isAtEnd {
            _ = parser.take(.comma)
            if parser.isStrict, !isReversed, parser.take(word: "reversed") {
                isReversed = true
                continue
            }
            let name = parser.text
            guard ["limit", "offset"].contains(name) || (isTable && name == "cols"),
                parser.look(.colon, ahead: 1)
            else {
                // The reference looks for the attributes of a table, and passes over all else.
                if isTable, !parser.isStrict, !parser.isAtEnd {
                    _ = parser.advance()
                    continue
                }
                throw parser.fail()
            }
            let argument = parser.look(.identifier, ahead: 2) ? parser.lookedText(ahead: 2) : ""
            if name == "offset", argument == "continue" {
                _ = (parser.advance(), parser.advance(), parser.advance())
                continuesOffset = true
                continue
            }
            let value = try parser.namedArgument().value
            switch name {
            case "limit": limit = value
            case "offset": offset = value
            default: columns = value
            }
        }
    }
}

extension Partial {
    /// `"name" with value as alias, parameter: value`.
    init(_ parser: inout MarkupParser, isInclude: Bool) throws(MarkupParser.Failure) {
        let name = try parser.value()
        if name.literalText == nil, !isInclude {
            throw parser.fail(LiquidDiagnostics.partialNotLiteral, name.range)
        }
        var binding = Binding.none
        if parser.take(word: "with") {
            binding = .with(try parser.value())
        } else if !parser.look(.colon, ahead: 1), parser.take(word: "for") {
            binding = .each(try parser.value())
        }
        var alias: String?
        var aliasRange = name.range
        if !parser.look(.colon, ahead: 1), parser.take(word: "as") {
            let (text, range) = try parser.identifier()
            alias = text
            aliasRange = range
        }
        var arguments: [NamedArgument] = []
        while !parser.isAtEnd {
            _ = parser.take(.comma)
            if parser.isAtEnd { break }
            arguments.append(try parser.namedArgument())
        }
        self.init(
            isInclude: isInclude, name: name, binding: binding, alias: alias, aliasRange: aliasRange,
            arguments: arguments)
    }
}
