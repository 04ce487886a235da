/// A Markdown text, parsed once, to be checked and rendered many times.
///
/// CommonMark with GitHub's tables, strikethrough, bare addresses, task lists and footnotes; no raw HTML.
/// Every place counts in bytes of the file as read.
package struct MarkdownDocument: Sendable {
    package let path: String
    /// All words, code, addresses and titles, in the order in which they were met: UTF-8 in normalisation form C.
    var text: [UInt8] = []
    /// In the order of the text; then the footnotes, in the order of their first mention.
    var nodes: [MarkdownNode] = []
    /// How many nodes come before the footnotes.
    var bodyCount = 0
    var linkParts: [MarkdownLink.Parts] = []
    var headingParts: [MarkdownHeading.Parts] = []

    /// One without text.
    package init(path: String) { self.path = path }

    package var isEmpty: Bool { bodyCount == 0 }
    var body: Range<Int> { 0..<bodyCount }
    var footnotes: Range<Int> { bodyCount..<nodes.count }

    /// In the order of the text; links and images alike.
    package var links: [MarkdownLink] { linkParts.map { link($0) } }
    /// In the order of the text, for a table of contents.
    package var headings: [MarkdownHeading] { headingParts.map { MarkdownHeading(words: text, parts: $0) } }

    /// What it leads to or shows, each once, in the order of the text; neither web addresses nor anchors.
    package var destinations: [String] {
        var destinations: [String] = []
        destinations.reserveCapacity(linkParts.count)
        for parts in linkParts {
            guard text[parts.destination].withUnsafeBufferPointer(MarkdownTarget.isWithinSite) else { continue }
            let destination = string(parts.destination)
            if !destinations.contains(destination) { destinations.append(destination) }
        }
        return destinations
    }

    func link(at index: Int) -> MarkdownLink { link(linkParts[index]) }

    private func link(_ parts: MarkdownLink.Parts) -> MarkdownLink {
        MarkdownLink(
            isImage: parts.isImage, destination: string(parts.destination), title: string(parts.title),
            text: string(parts.text), path: path, range: parts.range, isAlone: parts.isAlone,
            isOwnAnchor: parts.isOwnAnchor)
    }

    private func string(_ part: Range<Int>) -> String {
        part.isEmpty ? "" : String(decoding: text[part], as: UTF8.self)
    }
}
