import Bytes

/// Puts a document together, piece after piece.
extension MarkdownDocument {
    mutating func add(_ kind: MarkdownNode.Kind) {
        nodes.append(MarkdownNode(kind, end: nodes.count + 1))
    }

    /// Room for a node that will hold all that is added before it is closed.
    /// - Returns: its index.
    mutating func open() -> Int {
        add(.thematicBreak)
        return nodes.count - 1
    }

    mutating func close(_ index: Int, as kind: MarkdownNode.Kind) {
        nodes[index] = MarkdownNode(kind, end: nodes.count)
    }

    /// What nodes say without markup: a part that is there already where one of them says it alone.
    mutating func plainPart(of inlines: Range<Int>) -> Range<Int> {
        if inlines.count == 1 {
            switch nodes[inlines.lowerBound].kind {
            case .words(let part), .code(let part): return part
            default: break
            }
        }
        var words = ByteBuffer()
        appendWords(of: inlines, nil, to: &words)
        text.append(contentsOf: words.bytes)
        return text.count - words.count..<text.count
    }
}
