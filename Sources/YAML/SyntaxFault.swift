import Diagnostics

extension SyntaxFault {
    /// Says in a writer's words what libyaml says in a parser's, at the place where the cause is likely to be.
    func diagnostic(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, path: String) -> Diagnostic {
        let kind = kind(in: bytes, range)
        var place = offset..<min(offset + scalarLength(at: offset, in: bytes), range.upperBound)
        if offset >= range.upperBound { place = lastCharacter(in: bytes, range) }
        var notes: [SourceLocation] = []
        if let contextOffset, contextOffset < offset {
            let context = contextOffset..<contextOffset + scalarLength(at: contextOffset, in: bytes)
            switch kind {
            case YAMLDiagnostics.unclosedQuote:
                place = context
            case YAMLDiagnostics.missingColon:
                place = contextOffset..<endOfLine(from: contextOffset, in: bytes, range)
            case YAMLDiagnostics.unclosedBracket where offset >= range.upperBound:
                place = context
            case YAMLDiagnostics.unclosedBracket, YAMLDiagnostics.indentation:
                notes = [SourceLocation(path, context)]
            case YAMLDiagnostics.reservedCharacter:
                place = context
            case YAMLDiagnostics.escape:
                place = escape(before: offset, after: contextOffset, in: bytes) ?? place
            default: break
            }
        }
        var arguments: [String: Diagnostic.Argument] = [:]
        if kind == YAMLDiagnostics.reservedCharacter, place.lowerBound < place.upperBound {
            arguments["character"] = .text(String(decoding: bytes[place], as: UTF8.self))
        }
        return Diagnostic(kind, at: SourceLocation(path, place), arguments, notes: notes)
    }

    /// Where to point when the file ends too early: at its last visible character.
    private func lastCharacter(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
        guard var start = bytes[range].lastIndex(where: { $0 > 0x20 }) else { return offset..<offset }
        while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start..<min(start + scalarLength(at: start, in: bytes), range.upperBound)
    }

    /// The backslash and what follows it.
    private func escape(
        before offset: Int,
        after quote: Int,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> Range<Int>? {
        let text = bytes[quote..<min(offset + 1, bytes.count)]
        guard let backslash = text.lastIndex(of: UInt8(ascii: "\\")) else { return nil }
        let next = backslash + 1
        return backslash..<min(next + scalarLength(at: next, in: bytes), bytes.count)
    }

    private func kind(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> DiagnosticKind {
        let byte = offset < range.upperBound ? bytes[offset] : 0
        switch problem {
        case "found character that cannot start any token":
            if byte == 0x09 { return YAMLDiagnostics.tab }
            return byte == 0 ? YAMLDiagnostics.syntax : YAMLDiagnostics.reservedCharacter
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return YAMLDiagnostics.tab
        case "mapping values are not allowed in this context":
            return YAMLDiagnostics.secondColon
        case "found unexpected end of stream", "found unexpected document indicator":
            return YAMLDiagnostics.unclosedQuote
        case "could not find expected ':'":
            return YAMLDiagnostics.missingColon
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            return YAMLDiagnostics.unclosedBracket
        case "did not find expected node content":
            return byte == 0 ? YAMLDiagnostics.unclosedBracket : YAMLDiagnostics.syntax
        case "did not find expected key", "did not find expected '-' indicator",
            "block sequence entries are not allowed in this context",
            "mapping keys are not allowed in this context", "did not find expected <document start>":
            if byte == UInt8(ascii: ":") { return YAMLDiagnostics.emptyKey }
            return YAMLDiagnostics.indentation
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return YAMLDiagnostics.escape
        case "did not find expected alphabetic or numeric character":
            return YAMLDiagnostics.reservedCharacter
        case "found undefined tag handle", "did not find expected '!'", "did not find the expected '>'",
            "did not find expected tag URI", "did not find expected whitespace or line break":
            return YAMLDiagnostics.tag
        default:
            return YAMLDiagnostics.syntax
        }
    }

    private func scalarLength(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard offset < bytes.count else { return 0 }
        return switch bytes[offset] {
        case 0xF0...: 4
        case 0xE0...: 3
        case 0xC0...: 2
        default: 1
        }
    }

    private func endOfLine(from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }
}
