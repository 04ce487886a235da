/// A heading of a document.
package struct MarkdownHeading: Sendable {
    /// Of the document.
    let words: [UInt8]
    let parts: Parts

    /// From 1, as written.
    package var level: Int { parts.level }
    package var range: Range<Int> { parts.range }
    /// Without markup.
    package var text: String { String(decoding: words[parts.text], as: UTF8.self) }
    /// Unique in the document, without any prefix that a page adds.
    package var id: String { String(decoding: words[parts.id], as: UTF8.self) }

    /// What is kept of it; the text and the id are parts of the document's text.
    struct Parts: Sendable {
        let level: Int
        let text: Range<Int>
        let id: Range<Int>
        /// In the file.
        let range: Range<Int>
    }
}
