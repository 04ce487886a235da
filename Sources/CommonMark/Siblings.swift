/// The nodes in a range that are not inside another of them, and what is inside each.
struct Siblings: Sequence, IteratorProtocol {
    private let nodes: [MarkdownNode]
    private var index: Int
    private let end: Int

    fileprivate init(_ range: Range<Int>, in document: MarkdownDocument) {
        nodes = document.nodes
        index = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> (kind: MarkdownNode.Kind?, inside: Range<Int>)? {
        guard index < end else { return nil }
        let node = nodes[index]
        let inside = index + 1..<node.end
        index = node.end
        return (node.kind, inside)
    }
}

extension MarkdownDocument {
    func siblings(_ range: Range<Int>) -> Siblings { Siblings(range, in: self) }
}
