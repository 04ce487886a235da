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
        for (index, footnote) in document.footnotes.enumerated() {
            out.append("<li")
            attribute("id", noteID(index + 1))
            out.append(">")
            blocks(footnote.blocks, isTight: false)
            wayBack(index + 1, footnote)
            out.append("</li>\n")
        }
        out.append("</ol>\n</section>\n")
    }

    /// Inside the last paragraph where there is one, so that the arrow ends its line.
    private mutating func wayBack(_ number: Int, _ footnote: MarkdownFootnote) {
        let end: StaticString = "</p>\n"
        let isInParagraph = if case .paragraph? = footnote.blocks.last { endsWith(end) } else { false }
        if isInParagraph { out.bytes.removeLast(end.utf8CodeUnitCount) }
        for mention in 1...max(1, footnote.mentions) {
            out.append(" <a role=\"doc-backlink\"")
            attribute("href", "#" + markID(number, mention))
            let label = "\(options.words.backToText) \(number)" + (mention > 1 ? " (\(mention))" : "")
            attribute("aria-label", label)
            out.append(">↩</a>")
        }
        if isInParagraph { out.append(end) }
    }

    private func endsWith(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { out.bytes.suffix($0.count).elementsEqual($0) }
    }

    private func noteID(_ number: Int) -> String { "\(options.idPrefix)fn-\(number)" }

    private func markID(_ number: Int, _ mention: Int) -> String {
        "\(options.idPrefix)fnref-\(number)" + (mention > 1 ? "-\(mention)" : "")
    }
}
