import Bytes

/// Footnotes as DPUB-ARIA describes them: a mark in the text, and the way back.
extension HTMLRenderer {
    mutating func footnoteMark(_ number: Int, _ mention: Int) {
        out.append("<sup><a role=\"doc-noteref\"")
        attribute("id", markID(number, mention))
        attribute("href", "#" + noteID(number))
        out.append(">")
        out.append(decimal: number)
        out.append("</a></sup>")
    }

    mutating func footnotes() {
        guard !document.footnotes.isEmpty else { return }
        out.append("<section class=\"footnotes\" role=\"doc-endnotes\"")
        attribute("aria-label", options.words.footnotes)
        out.append(">\n<ol>\n")
        var number = 0
        for (kind, inside) in document.siblings(document.footnotes) {
            guard case .footnote(let mentions) = kind else { continue }
            number += 1
            out.append("<li")
            attribute("id", noteID(number))
            out.append(">")
            blocks(inside, isTight: false)
            wayBack(number, mentions, inside)
            out.append("</li>\n")
        }
        out.append("</ol>\n</section>\n")
    }

    /// Inside the last paragraph where there is one, so that the arrow ends its line.
    private mutating func wayBack(_ number: Int, _ mentions: Int, _ blocks: Range<Int>) {
        let end: StaticString = "</p>\n"
        let isInParagraph = endsInParagraph(blocks) && endsWith(end)
        if isInParagraph { out.removeLast(end.utf8CodeUnitCount) }
        for mention in 1...max(1, mentions) {
            out.append(" <a role=\"doc-backlink\"")
            attribute("href", "#" + markID(number, mention))
            let label = "\(options.words.backToText) \(number)" + (mention > 1 ? " (\(mention))" : "")
            attribute("aria-label", label)
            out.append(">↩</a>")
        }
        if isInParagraph { out.append(end) }
    }

    private func endsInParagraph(_ blocks: Range<Int>) -> Bool {
        var last: MarkdownNode.Kind?
        for (kind, _) in document.siblings(blocks) { last = kind }
        return last == .paragraph
    }

    private func endsWith(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { end in out.withUnsafeBufferPointer { $0.suffix(end.count).elementsEqual(end) } }
    }

    private func noteID(_ number: Int) -> String { "\(options.idPrefix)fn-\(number)" }

    private func markID(_ number: Int, _ mention: Int) -> String {
        "\(options.idPrefix)fnref-\(number)" + (mention > 1 ? "-\(mention)" : "")
    }
}
