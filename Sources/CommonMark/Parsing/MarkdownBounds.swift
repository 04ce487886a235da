import Bytes
import Diagnostics

/// What cmark-gfm is not given to read, since it would take seconds or gigabytes.
///
/// Each limit lies far above what a person writes, and keeps what was measured to grow with the square of its
/// number (0.29.0.gfm.6, 256 KiB: `a <!A ` 3.6 s, `![[]()` 5.0 s, `*[^a]` 4.1 s, `~"a~` 5 s, `a@b.c` 1.2 s, bare
/// addresses 4 s, rows of `|` 5.9 s, `-|-` under a paragraph of 130,000 lines 5 s, repeated `-|-` over 15 s; one
/// long definition mentioned often, 8 GB) under a second.
enum MarkdownBounds {
    static let largestSize = 256 << 10
    static let mostColumns = 64
    private static let mostPipesInLine = 1000

    private struct Rare {
        let bytes: [UInt8]
        let limit: Int

        init(_ text: String, _ limit: Int) {
            bytes = Array(text.utf8)
            self.limit = limit
        }
    }

    private static let rare = [
        Rare("<!", 100), Rare("![", 4000), Rare("[^", 2000), Rare("@", 5000), Rare("://", 5000), Rare("www.", 5000),
        Rare("~", 6000),
    ]
    private static let mostDelimiterRows = 200
    /// That may precede a delimiter row in its paragraph: all are tried as its header.
    private static let mostLinesBeforeTable = 500
    /// Marks of emphasis that stand before ends of links, summed over these.
    private static let greatestTangle = 10_000_000
    /// Bytes that definitions may grow to when each `[` were a mention of the longest.
    private static let mostExpansion = 64 << 20

    static func check(_ bytes: [UInt8], _ range: Range<Int>, _ survey: TextSurvey, path: String) -> Diagnostic? {
        func fault(
            _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Diagnostic.Argument] = [:]
        ) -> Diagnostic {
            Diagnostic(kind, at: SourceLocation(path, range), arguments)
        }
        guard range.count <= largestSize else {
            let start = range.lowerBound..<range.lowerBound
            return fault(MarkdownDiagnostics.tooLarge, start, ["size": .number(range.count >> 10)])
        }
        switch survey.fault {
        case .invalidUTF8(let offset):
            return fault(MarkdownDiagnostics.notUTF8, offset..<offset + 1)
        case .nul(let offset):
            return fault(MarkdownDiagnostics.controlCharacter, offset..<offset + 1, ["code": "U+0000"])
        case .control(let scalar, let range):
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
            return fault(MarkdownDiagnostics.controlCharacter, range, ["code": .text(code)])
        case nil: break
        }
        return bytes.withUnsafeBufferPointer { buffer in
            if let (token, limit, place) = tooMany(buffer, range) {
                return fault(MarkdownDiagnostics.tooMany, place, ["token": .text(token), "limit": .number(limit)])
            }
            if let place = expansion(buffer, range) { return fault(MarkdownDiagnostics.longDefinition, place) }
            if let place = tangle(buffer, range) { return fault(MarkdownDiagnostics.tooTangled, place) }
            guard let (kind, place) = tables(buffer, range) else { return nil }
            return fault(kind, place, ["limit": .number(mostColumns)])
        }
    }

    private static func tooMany(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (String, Int, Range<Int>)? {
        for token in rare where token.limit * token.bytes.count < range.count {
            var count = 0
            var index = range.lowerBound
            let last = range.upperBound - token.bytes.count
            while index <= last, let found = bytes.firstIndex(of: token.bytes[0], in: index..<last + 1) {
                index = found + 1
                guard matches(bytes, found, token.bytes) else { continue }
                count += 1
                if count > token.limit {
                    let place = found..<found + token.bytes.count
                    return (String(decoding: token.bytes, as: UTF8.self), token.limit, place)
                }
            }
        }
        return nil
    }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ token: [UInt8]) -> Bool {
        for offset in 1..<token.count where bytes[index + offset] != token[offset] { return false }
        return true
    }

    /// A definition (`[a]: …`, to the next blank line at most) so long, and brackets so many, that putting it in
    /// place of each would fill the memory.
    private static func expansion(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        guard range.count * range.count > mostExpansion else { return nil }
        let brackets = bytes[range].count { $0 == UInt8(ascii: "[") }
        guard brackets * range.count > mostExpansion else { return nil }
        var start: Int?
        var isBlank = true
        for index in range {
            let byte = bytes[index]
            if byte == 0x0A || byte == 0x0D {
                if isBlank { start = nil }
                isBlank = true
            } else if byte != 0x20, byte != 0x09 {
                isBlank = false
                if byte == UInt8(ascii: ":"), start == nil, index > range.lowerBound, bytes[index - 1] == 0x5D {
                    start = index
                }
            }
            if let start, (index - start) * brackets > mostExpansion { return start - 1..<start + 1 }
        }
        return nil
    }

    /// cmark-gfm looks at every `*`, `_` and `~` before each link of a paragraph that ends there: 40 s for 256 KiB of
    /// `[x](y)_&* >/`.
    private static func tangle(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        guard range.count * range.count > greatestTangle else { return nil }
        var cost = 0
        var runs = 0
        var isBlank = true
        var before: UInt8 = 0
        for index in range {
            let byte = bytes[index]
            switch byte {
            case 0x0A, 0x0D:
                let next = min(index + 1, range.upperBound)..<min(index + 8, range.upperBound)
                if isBlank || startsItem(bytes, next) { runs = 0 }
                isBlank = true
            case 0x20, 0x09: break
            case UInt8(ascii: "]"):
                isBlank = false
                cost += runs
                if cost > greatestTangle { return index..<index + 1 }
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                isBlank = false
                if byte != before { runs += 1 }
            default: isBlank = false
            }
            before = byte
        }
        return nil
    }

    /// `- text`: a paragraph cannot go on across it.
    private static func startsItem(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        let text = bytes[line].drop { $0 == 0x20 }
        guard text.startIndex - line.lowerBound <= 3, let mark = text.first, text.count > 2 else { return false }
        let isBullet = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "+")
        return isBullet && text[text.startIndex + 1] == 0x20 && text[text.startIndex + 2] > 0x20
    }

    /// Delimiter rows (`|---|---|`) of too many columns or too many of them, or lines of too many bars.
    private static func tables(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) -> (DiagnosticKind, Range<Int>)? {
        var rows = 0
        var linesBefore = 0
        var start = range.lowerBound
        let hasReturns = bytes.firstIndex(of: 0x0D, in: range) != nil
        let hasPipes = bytes.firstIndex(of: UInt8(ascii: "|"), in: range) != nil
        while start < range.upperBound {
            let line = Line(bytes, from: start, to: range.upperBound, isPlain: !hasReturns && !hasPipes)
            if line.pipes > mostPipesInLine { return (MarkdownDiagnostics.tooManyColumns, line.range) }
            if line.isDelimiterRow {
                rows += 1
                let isTooMany = rows > mostDelimiterRows || linesBefore > mostLinesBeforeTable
                if isTooMany { return (MarkdownDiagnostics.tooManyTables, line.range) }
                if line.columns > mostColumns { return (MarkdownDiagnostics.tooManyColumns, line.range) }
            }
            linesBefore = line.isBlank ? 0 : linesBefore + 1
            start = line.range.upperBound + 1
        }
        return nil
    }

    private struct Line {
        var range: Range<Int>
        var pipes = 0
        var isDelimiterRow = true
        var isBlank = true
        var columns = 0

        /// - Parameter isPlain: whether there is no `|` in the text, and lines end in LF alone: then what a line holds
        ///   after its first letter does not matter.
        init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, isPlain: Bool) {
            var end = start
            var hasDash = false
            var hasMark = false
            while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D {
                switch bytes[end] {
                case UInt8(ascii: "|"):
                    pipes += 1
                    hasMark = true
                case UInt8(ascii: ":"): hasMark = true
                case UInt8(ascii: "-"): hasDash = true
                case 0x20, 0x09, 0x0B, 0x0C: break
                // Marks of quotes and lists may stand before the row.
                case 0x30...0x39, UInt8(ascii: ">"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
                    UInt8(ascii: ")"):
                    if hasMark { isDelimiterRow = false }
                default: isDelimiterRow = false
                }
                if bytes[end] > 0x20 { isBlank = false }
                end += 1
                if isPlain, !isDelimiterRow, !isBlank { end = bytes.firstIndex(of: 0x0A, in: end..<limit) ?? limit }
            }
            range = start..<end
            isDelimiterRow = isDelimiterRow && hasDash && hasMark
            if isDelimiterRow {
                let text = bytes[start..<end]
                let outer = [text.first { $0 > 0x20 }, text.last { $0 > 0x20 }].count { $0 == UInt8(ascii: "|") }
                columns = pipes - outer + 1
            }
        }
    }
}
