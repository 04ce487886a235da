/// A Markdown text, parsed once, to be checked and rendered many times.
///
/// CommonMark with GitHub's tables, strikethrough, bare addresses, task lists and footnotes; no raw HTML.
/// Every place counts in bytes of the file as read.
package struct MarkdownDocument: Sendable {
    package let path: String
    package internal(set) var blocks: [MarkdownBlock] = []
    /// In the order of the text; links and images alike.
    package internal(set) var links: [MarkdownLink] = []
    /// In the order of the text, for a table of contents.
    package internal(set) var headings: [MarkdownHeading] = []
    /// In the order of their first mention.
    package internal(set) var footnotes: [MarkdownFootnote] = []
    /// The ids of all headings.
    package internal(set) var anchors: Set<String> = []

    /// One without text.
    package init(path: String) { self.path = path }

    package var isEmpty: Bool { blocks.isEmpty }
}

package struct MarkdownHeading: Sendable, Equatable {
    /// From 1, as written.
    package let level: Int
    /// Without markup.
    package let text: String
    /// Unique in the document, without any prefix that a page adds.
    package let id: String
    package let range: Range<Int>
}

package struct MarkdownFootnote: Sendable {
    package let blocks: [MarkdownBlock]
    /// How often the text mentions it.
    package let mentions: Int
}

package enum MarkdownBlock: Sendable {
    case paragraph([MarkdownInline])
    /// The index is that in ``MarkdownDocument/headings``.
    case heading(index: Int, [MarkdownInline])
    case code(String, language: String?)
    case quote([MarkdownBlock])
    case list(MarkdownList)
    case table(MarkdownTable)
    case thematicBreak
}

package struct MarkdownList: Sendable {
    package struct Item: Sendable {
        package let blocks: [MarkdownBlock]
        /// Nil where the item is no task.
        package let isDone: Bool?
    }

    /// The first number; nil for bullets.
    package let start: Int?
    /// No blank lines between items: their paragraphs stand without `<p>`.
    package let isTight: Bool
    package let items: [Item]
}

package struct MarkdownTable: Sendable {
    package enum Alignment: Sendable, CaseIterable { case none, left, center, right }

    package let alignments: [Alignment]
    package let header: [[MarkdownInline]]
    package let rows: [[[MarkdownInline]]]
}

package enum MarkdownInline: Sendable {
    case text(String)
    case code(String)
    case softBreak
    case lineBreak
    case emphasis([MarkdownInline])
    case strong([MarkdownInline])
    case strikethrough([MarkdownInline])
    /// The index is that in ``MarkdownDocument/links``.
    case link(index: Int, [MarkdownInline])
    case image(index: Int)
    /// Both from 1; the mention tells the marks of one footnote apart.
    case footnote(number: Int, mention: Int)
}
