/// The words of a document without markup, for summaries, search and feeds.
extension MarkdownDocument {
    /// A line a block; code, footnotes and images are left out.
    ///
    /// - Parameter links: puts figures and the like in the place of links that resolve to text.
    package func plainText(_ links: (any MarkdownLinks)? = nil) -> String {
        var lines: [String] = []
        collect(blocks, links, into: &lines)
        return lines.joined(separator: "\n")
    }

    /// Of the first paragraph that has words, headings not counted.
    package func firstParagraph(_ links: (any MarkdownLinks)? = nil) -> String? {
        for case .paragraph(let inlines) in blocks {
            let text = inlines.plainText(in: self, links)
            if !text.isEmpty { return text }
        }
        return nil
    }

    private func collect(_ blocks: [MarkdownBlock], _ links: (any MarkdownLinks)?, into lines: inout [String]) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines):
                let text = inlines.plainText(in: self, links)
                if !text.isEmpty { lines.append(text) }
            case .quote(let blocks): collect(blocks, links, into: &lines)
            case .list(let list): for item in list.items { collect(item.blocks, links, into: &lines) }
            case .table(let table):
                for row in [table.header] + table.rows {
                    let cells = row.map { $0.plainText(in: self, links) }.filter { !$0.isEmpty }
                    if !cells.isEmpty { lines.append(cells.joined(separator: " ")) }
                }
            case .code, .thematicBreak: break
            }
        }
    }
}

extension [MarkdownInline] {
    func plainText(in document: MarkdownDocument, _ links: (any MarkdownLinks)? = nil) -> String {
        var text = ""
        append(to: &text, document, links)
        return text
    }

    private func append(to text: inout String, _ document: MarkdownDocument, _ links: (any MarkdownLinks)?) {
        for inline in self {
            switch inline {
            case .text(let words), .code(let words): text += words
            case .softBreak, .lineBreak: text += " "
            case .emphasis(let inside), .strong(let inside), .strikethrough(let inside):
                inside.append(to: &text, document, links)
            case .link(let index, let inside):
                if let links, case .text(let words) = links.resolve(document.links[index]) {
                    text += words
                } else {
                    inside.append(to: &text, document, links)
                }
            case .image, .footnote: break
            }
        }
    }
}
