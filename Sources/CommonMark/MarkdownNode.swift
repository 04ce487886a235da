/// A piece of a document, ahead of what is inside it.
///
/// Nothing in it is counted or freed, and any bytes make one: a document is one array of these and one of bytes, and
/// is kept as it is. Its numbers are less than 2^32, since texts are bounded (see ``MarkdownBounds``).
struct MarkdownNode: Sendable {
    /// The tag in the lowest byte, and above it what is told in a number below 2^24.
    private let head: UInt32
    private let limit: UInt32
    private let first: UInt32
    private let second: UInt32

    /// The index of the first node that is no longer inside it.
    var end: Int { Int(limit) }

    /// Ranges are parts of ``MarkdownDocument/text``.
    enum Kind: Sendable, Equatable {
        case paragraph
        /// The index is that in ``MarkdownDocument/headingParts``.
        case heading(Int)
        /// The code follows the language in the text.
        case codeBlock(language: Range<Int>, code: Range<Int>)
        case quote
        /// With its first number, nil for bullets; a tight one has no blank lines between its items: their paragraphs
        /// stand without `<p>`.
        case list(start: Int?, isTight: Bool)
        /// Nil where it is no task.
        case item(isDone: Bool?)
        /// The first row is its header.
        case table
        case row
        case cell(Alignment)
        case thematicBreak

        case words(Range<Int>)
        case code(Range<Int>)
        case softBreak
        case lineBreak
        case emphasis
        case strong
        case strikethrough
        /// The index is that in ``MarkdownDocument/linkParts``.
        case link(Int)
        case image(Int)
        /// Both from 1; the mention tells the marks of one footnote apart.
        case mark(number: Int, mention: Int)

        /// A footnote's own text, and how often the document mentions it.
        case footnote(mentions: Int)
    }

    enum Alignment: UInt8, Sendable { case none, left, center, right }
}

// MARK: - Packed

extension MarkdownNode {
    fileprivate enum Tag: UInt8 {
        case paragraph, heading, codeBlock, quote, list, item, table, row, cell, thematicBreak
        case words, code, softBreak, lineBreak, emphasis, strong, strikethrough, link, image, mark, footnote
    }

    private init(_ tag: Tag, _ first: Int, _ second: Int, _ detail: Int, end: Int) {
        head = UInt32(tag.rawValue) | UInt32(truncatingIfNeeded: detail) << 8
        limit = UInt32(clamping: end)
        self.first = UInt32(clamping: first)
        self.second = UInt32(clamping: second)
    }

    init(_ kind: Kind, end: Int) {
        func node(_ tag: Tag, _ first: Int = 0, _ second: Int = 0, detail: Int = 0) -> MarkdownNode {
            MarkdownNode(tag, first, second, detail, end: end)
        }
        self =
            switch kind {
            case .paragraph: node(.paragraph)
            case .heading(let index): node(.heading, index)
            case .codeBlock(let language, let code):
                node(.codeBlock, language.lowerBound, code.upperBound, detail: language.count)
            case .quote: node(.quote)
            case .list(let start, let isTight):
                node(.list, start ?? 0, detail: (start == nil ? 0 : 1) + (isTight ? 2 : 0))
            case .item(let isDone): node(.item, detail: isDone.map { $0 ? 2 : 1 } ?? 0)
            case .table: node(.table)
            case .row: node(.row)
            case .cell(let alignment): node(.cell, detail: Int(alignment.rawValue))
            case .thematicBreak: node(.thematicBreak)
            case .words(let part): node(.words, part.lowerBound, part.upperBound)
            case .code(let part): node(.code, part.lowerBound, part.upperBound)
            case .softBreak: node(.softBreak)
            case .lineBreak: node(.lineBreak)
            case .emphasis: node(.emphasis)
            case .strong: node(.strong)
            case .strikethrough: node(.strikethrough)
            case .link(let index): node(.link, index)
            case .image(let index): node(.image, index)
            case .mark(let number, let mention): node(.mark, number, mention)
            case .footnote(let mentions): node(.footnote, mentions)
            }
    }

    /// Nil for what no node says, as one of a damaged record might.
    var kind: Kind? {
        let detail = Int(head >> 8)
        return switch Tag(rawValue: UInt8(truncatingIfNeeded: head)) {
        case .paragraph: .paragraph
        case .heading: .heading(Int(first))
        case .codeBlock: codeBlock(Int(first) + detail)
        case .quote: .quote
        case .list: .list(start: detail & 1 == 0 ? nil : Int(first), isTight: detail & 2 != 0)
        case .item: .item(isDone: detail == 0 ? nil : detail == 2)
        case .table: .table
        case .row: .row
        case .cell: Alignment(rawValue: UInt8(truncatingIfNeeded: detail)).map { .cell($0) }
        case .thematicBreak: .thematicBreak
        case .words: part.map { .words($0) }
        case .code: part.map { .code($0) }
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .emphasis: .emphasis
        case .strong: .strong
        case .strikethrough: .strikethrough
        case .link: .link(Int(first))
        case .image: .image(Int(first))
        case .mark: .mark(number: Int(first), mention: Int(second))
        case .footnote: .footnote(mentions: Int(first))
        case nil: nil
        }
    }

    private var part: Range<Int>? { first <= second ? Int(first)..<Int(second) : nil }

    private func codeBlock(_ middle: Int) -> Kind? {
        middle <= Int(second) ? .codeBlock(language: Int(first)..<middle, code: middle..<Int(second)) : nil
    }
}

// MARK: - Nesting

extension MarkdownNode {
    /// Where a node may stand.
    enum Level { case block, item, row, cell, inline, footnote }

    var level: Level? { Tag(rawValue: UInt8(truncatingIfNeeded: head))?.level }

    /// Nil where nothing may be inside.
    var holds: Level? { Tag(rawValue: UInt8(truncatingIfNeeded: head))?.holds }
}

extension MarkdownNode.Tag {
    fileprivate var level: MarkdownNode.Level {
        switch self {
        case .paragraph, .heading, .codeBlock, .quote, .list, .table, .thematicBreak: .block
        case .item: .item
        case .row: .row
        case .cell: .cell
        case .words, .code, .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .link, .image, .mark: .inline
        case .footnote: .footnote
        }
    }

    fileprivate var holds: MarkdownNode.Level? {
        switch self {
        case .quote, .item, .footnote: .block
        case .list: .item
        case .table: .row
        case .row: .cell
        case .paragraph, .heading, .cell, .emphasis, .strong, .strikethrough, .link: .inline
        case .codeBlock, .thematicBreak, .words, .code, .softBreak, .lineBreak, .image, .mark: nil
        }
    }
}
