package import Bytes

/// How a document is shown on a page.
package struct MarkdownRendering {
    /// What the renderer says itself, in the page's language, as plain text.
    package struct Words: Sendable {
        /// Names the scrolling region of a table to those who cannot see it.
        package var table: String
        /// The name of the section of footnotes.
        package var footnotes: String
        /// Of the arrow after a footnote, before its number: “Back to the text”.
        package var backToText: String
        package var taskDone: String
        package var taskOpen: String

        package init(
            table: String, footnotes: String, backToText: String, taskDone: String, taskOpen: String
        ) {
            self.table = table
            self.footnotes = footnotes
            self.backToText = backToText
            self.taskDone = taskDone
            self.taskOpen = taskOpen
        }
    }

    package var words: Words
    /// Added to the level of each heading; `# Title` with 1 is `<h2>`. No heading goes beyond `<h6>`.
    package var headingOffset: Int
    /// Put before each id, so that two documents on one page do not clash.
    package var idPrefix: String
    /// Appends words, escaped, with the spacing and the quotes of a language; never code, addresses or attributes.
    package typealias Typography = (_ words: UnsafeBufferPointer<UInt8>, _ html: inout ByteBuffer) -> Void
    package var typography: Typography?

    package init(
        words: Words,
        headingOffset: Int = 0,
        idPrefix: String = "",
        typography: Typography? = nil
    ) {
        self.words = words
        self.headingOffset = headingOffset
        self.idPrefix = idPrefix
        self.typography = typography
    }
}

extension MarkdownDocument {
    /// Appends the document as HTML.
    package func render(
        into buffer: inout ByteBuffer, _ options: MarkdownRendering, links: any MarkdownLinks
    ) {
        var renderer = HTMLRenderer(document: self, options: options, links: links, out: ByteBuffer())
        swap(&renderer.out, &buffer)
        renderer.blocks(body, isTight: false)
        renderer.footnotes()
        swap(&renderer.out, &buffer)
    }
}
