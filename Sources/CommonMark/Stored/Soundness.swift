import Bytes

/// What a document that was read back must be before anybody walks through it.
extension MarkdownDocument {
    /// Whether its nodes nest as those of a text do, and name only what is there.
    var isSound: Bool {
        isUTF8(text) && linkParts.allSatisfy(isSound) && headingParts.allSatisfy(isSound) && areNodesSound
    }

    /// More than blocks, the parts of lists and tables, and inlines come to in a text.
    private static let greatestDepth = 300

    private var areNodesSound: Bool {
        guard 0...nodes.count ~= bodyCount else { return false }
        var last = (end: bodyCount, holds: MarkdownNode.Level.block)
        var open = [(end: nodes.count, holds: MarkdownNode.Level.footnote), last]
        open.reserveCapacity(16)
        for (index, node) in nodes.enumerated() {
            while last.end <= index {
                open.removeLast()
                guard let outer = open.last else { return false }
                last = outer
            }
            guard let kind = node.kind, node.level == last.holds, node.end > index, node.end <= last.end,
                isSound(kind)
            else { return false }
            guard node.end > index + 1 else { continue }
            guard let inside = node.holds, open.count < Self.greatestDepth else { return false }
            last = (node.end, inside)
            open.append(last)
        }
        return true
    }

    private func isSound(_ kind: MarkdownNode.Kind) -> Bool {
        switch kind {
        case .words(let part), .code(let part): isPart(part)
        case .codeBlock(let language, let code): isPart(language) && isPart(code)
        case .heading(let index): headingParts.indices.contains(index)
        case .link(let index), .image(let index): linkParts.indices.contains(index)
        case .footnote(let mentions): mentions <= MarkdownBounds.largestSize
        default: true
        }
    }

    private func isSound(_ link: MarkdownLink.Parts) -> Bool {
        isPart(link.destination) && isPart(link.title) && isPart(link.text)
    }

    private func isSound(_ heading: MarkdownHeading.Parts) -> Bool {
        1...6 ~= heading.level && isPart(heading.text) && isPart(heading.id)
    }

    /// Without cutting a character.
    private func isPart(_ range: Range<Int>) -> Bool {
        range.lowerBound >= 0 && range.upperBound <= text.count && isBoundary(range.lowerBound)
            && isBoundary(range.upperBound)
    }

    private func isBoundary(_ index: Int) -> Bool { index == text.count || text[index] & 0xC0 != 0x80 }
}
