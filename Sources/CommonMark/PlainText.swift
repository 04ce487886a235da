import Bytes

/// The words of a document without markup.
extension MarkdownDocument {
    /// A line a block; code, footnotes and images are left out.
    ///
    /// - Parameter links: puts figures and the like in the place of links that resolve to text.
    package func plainText(_ links: (any MarkdownLinks)? = nil) -> String {
        var lines: [String] = []
        collect(body, links, into: &lines)
        return lines.joined(separator: "\n")
    }

    private func collect(_ range: Range<Int>, _ links: (any MarkdownLinks)?, into lines: inout [String]) {
        for (kind, inside) in siblings(range) {
            switch kind {
            case .paragraph, .heading:
                let words = words(of: inside, links)
                if !words.isEmpty { lines.append(words) }
            case .row:
                let cells = siblings(inside).map { words(of: $0.inside, links) }.filter { !$0.isEmpty }
                if !cells.isEmpty { lines.append(cells.joined(separator: " ")) }
            default: collect(inside, links, into: &lines)
            }
        }
    }

    private func words(of inlines: Range<Int>, _ links: (any MarkdownLinks)?) -> String {
        var words = ByteBuffer()
        appendWords(of: inlines, links, to: &words)
        return words.string
    }

    func appendWords(of inlines: Range<Int>, _ links: (any MarkdownLinks)?, to words: inout ByteBuffer) {
        var index = inlines.lowerBound
        while index < inlines.upperBound {
            let node = nodes[index]
            index += 1
            switch node.kind {
            case .words(let part), .code(let part): words.append(contentsOf: text[part])
            case .softBreak, .lineBreak: words.append(UInt8(ascii: " "))
            case .link(let link):
                if let links, case .text(let text) = links.resolve(self.link(at: link)) {
                    words.append(text)
                    index = node.end
                }
            default: break
            }
        }
    }
}
