import Bytes
import CCommonMark
import Diagnostics

/// What Markdown would swallow or show raw.
extension TreeConversion {
    mutating func html(from node: Node, in block: Range<Int>) {
        let literal = String(decoding: rawBytes(cmark_node_get_literal(node)), as: UTF8.self)
        // Indentation of a continued line is gone from the literal.
        let firstLine = literal.utf8.prefix { $0 != 0x0A && $0 != 0x0D }
        let hint = places.hint(of: node, in: block).flatMap { start -> Int? in
            let end = start + firstLine.count
            return end <= block.upperBound && places.bytes[start..<end].elementsEqual(firstLine) ? start : nil
        }
        let found = places.find(firstLine, from: max(cursor, hint ?? cursor), in: block)
        if let found { cursor = found.upperBound }
        reportHTML(literal, found ?? block)
    }

    mutating func reportHTML(_ literal: String, _ range: Range<Int>) {
        if literal.drop(while: { $0 == " " }).hasPrefix("<!--") {
            return report(MarkdownDiagnostics.comment, firstLine(of: range))
        }
        // One report for `<b>` and `</b>`.
        if literal.hasPrefix("</"), sawHTMLTag { return }
        sawHTMLTag = true
        let tag = literal.split(whereSeparator: \.isNewline).first.map(String.init) ?? literal
        report(MarkdownDiagnostics.html, firstLine(of: range), ["tag": .text(tag)])
    }

    private func firstLine(of range: Range<Int>) -> Range<Int> {
        let line = places.bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
        return line.startIndex..<line.endIndex
    }

    // MARK: Footnotes

    mutating func footnoteMark(from node: Node) {
        let digits = String(decoding: rawBytes(cmark_node_get_literal(node)), as: UTF8.self)
        guard let number = Int(digits), (1...100_000).contains(number) else { return }
        while mentions.count < number { mentions.append(0) }
        mentions[number - 1] += 1
        document.add(.mark(number: number, mention: mentions[number - 1]))
    }

    /// `[^a]` without a definition stays text.
    mutating func reportUnknownFootnotes(in words: Range<Int>, _ block: Range<Int>) {
        guard places.hasFootnoteMarks else { return }
        var rest = document.text[words]
        while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
            rest = rest[(open + 1)...]
            guard rest.first == UInt8(ascii: "^"), let close = rest.firstIndex(of: UInt8(ascii: "]")) else { continue }
            let label = rest[..<close]
            guard label.count > 1, label.count < 200, !label.contains(where: { $0 <= 0x20 }) else { continue }
            guard let place = places.find(Array("[".utf8) + label + Array("]".utf8), from: cursor, in: block) else {
                continue
            }
            cursor = place.upperBound
            if place.lowerBound > 0, places.bytes[place.lowerBound - 1] == UInt8(ascii: "\\") { continue }
            report(
                MarkdownDiagnostics.unknownFootnote,
                place,
                ["name": .text(String(decoding: label.dropFirst(), as: UTF8.self))]
            )
        }
    }

    /// Definitions that nothing mentions, or a second one of a name: cmark drops both.
    mutating func reportUnusedFootnotes() {
        guard places.hasFootnoteMarks else { return }
        let bytes = places.bytes
        var defined: [(name: String, range: Range<Int>)] = []
        var mentioned: Set<String> = []
        var index = places.body.lowerBound
        var lineStart = index
        while index < places.body.upperBound {
            if bytes[index] == 0x0A || bytes[index] == 0x0D { lineStart = index + 1 }
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: "["), index + 1 < places.body.upperBound,
                bytes[index + 1] == UInt8(ascii: "^")
            else { continue }
            let label = bytes[(index + 2)..<places.body.upperBound].prefix(200).prefix { $0 > 0x20 && $0 != 0x5D }
            let close = label.endIndex
            guard !label.isEmpty, close < places.body.upperBound, bytes[close] == 0x5D else { continue }
            let name = String(nfc: String(decoding: label, as: UTF8.self)).lowercased()
            let isAtStart = index - lineStart <= 3 && bytes[lineStart..<index].allSatisfy { $0 == 0x20 }
            if isAtStart, close + 1 < places.body.upperBound, bytes[close + 1] == UInt8(ascii: ":") {
                if !verbatim.contains(where: { $0.contains(index) }) { defined.append((name, index..<close + 1)) }
            } else {
                mentioned.insert(name)
            }
        }
        var seen: Set<String> = []
        for (name, range) in defined {
            let isFirst = seen.insert(name).inserted
            if !isFirst || !mentioned.contains(name) {
                report(MarkdownDiagnostics.unusedFootnote, range, ["name": .text(name)])
            }
        }
    }
}
