import Bytes
import CCommonMark
import Diagnostics

extension TreeConversion {
    mutating func inlines(inBlock node: Node) -> [MarkdownInline] {
        let block = places.range(of: node)
        cursor = block.lowerBound
        let isAlone =
            cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH
            && cmark_node_first_child(node) == cmark_node_last_child(node)
        return inlines(of: node, in: block, isAlone: isAlone, depth: 0)
    }

    private mutating func inlines(
        of parent: Node, in block: Range<Int>, isAlone: Bool = false, depth: Int
    ) -> [MarkdownInline] {
        guard depth <= Self.greatestDepth else {
            report(MarkdownDiagnostics.tooDeep, block, ["depth": .number(Self.greatestDepth)])
            return []
        }
        var result: [MarkdownInline] = []
        // cmark parts text at every character that might have meant something.
        var pending: [UInt8] = []
        func flush(_ conversion: inout TreeConversion) {
            guard !pending.isEmpty else { return }
            let text = String(nfc: pending[...])
            conversion.reportUnknownFootnotes(in: text, block)
            result.append(.text(text))
            pending.removeAll(keepingCapacity: true)
        }
        for child in children(parent) {
            let type = cmark_node_get_type(child)
            if type == CMARK_NODE_TEXT {
                append(cmark_node_get_literal(child), to: &pending)
                continue
            }
            flush(&self)
            switch type {
            case CMARK_NODE_SOFTBREAK: result.append(.softBreak)
            case CMARK_NODE_LINEBREAK: result.append(.lineBreak)
            case CMARK_NODE_CODE: result.append(.code(text(cmark_node_get_literal(child))))
            case CMARK_NODE_EMPH: result.append(.emphasis(inlines(of: child, in: block, depth: depth + 1)))
            case CMARK_NODE_STRONG: result.append(.strong(inlines(of: child, in: block, depth: depth + 1)))
            case CMARK_NODE_LINK: result.append(link(from: child, in: block, isAlone: isAlone, depth: depth))
            case CMARK_NODE_IMAGE: result.append(image(from: child, in: block, isAlone: isAlone, depth: depth))
            case CMARK_NODE_HTML_INLINE: html(from: child, in: block)
            case CMARK_NODE_FOOTNOTE_REFERENCE:
                if let footnote = footnote(from: child) { result.append(footnote) }
            default:
                if isOf("strikethrough", child) {
                    result.append(.strikethrough(inlines(of: child, in: block, depth: depth + 1)))
                }
            }
        }
        flush(&self)
        return result
    }

    private mutating func link(
        from node: Node, in block: Range<Int>, isAlone: Bool, depth: Int
    ) -> MarkdownInline {
        // Its own place comes after those inside it, its turn in the list before theirs.
        let index = document.links.count
        document.links.append(Self.unfinished)
        let inside = inlines(of: node, in: block, depth: depth + 1)
        let range = destination(of: node, in: block)
        document.links[index] = link(
            node, range, isImage: false, isAlone: isAlone, text: inside.plainText(in: document)
        )
        return .link(index: index, inside)
    }

    /// In place of a link while those inside it are read.
    private static let unfinished = MarkdownLink(
        isImage: false, destination: "", title: "", text: "", path: "", range: 0..<0, isAlone: false)

    private mutating func image(
        from node: Node, in block: Range<Int>, isAlone: Bool, depth: Int
    ) -> MarkdownInline {
        let range = destination(of: node, in: block)
        // Links inside an alternative text lead nowhere: only their words count.
        let links = document.links
        let alternative = inlines(of: node, in: block, depth: depth + 1).plainText(in: document)
        document.links = links
        document.links.append(link(node, range, isImage: true, isAlone: isAlone, text: alternative))
        return .image(index: document.links.count - 1)
    }

    private func link(
        _ node: Node, _ range: Range<Int>, isImage: Bool, isAlone: Bool, text: String
    ) -> MarkdownLink {
        MarkdownLink(
            isImage: isImage,
            destination: self.text(cmark_node_get_url(node)),
            title: self.text(cmark_node_get_title(node)),
            text: text,
            path: document.path,
            range: range,
            isAlone: isAlone
        )
    }

    /// Of the destination in the file: inside the link, or where its name is defined, or in the bare address.
    private mutating func destination(of node: Node, in block: Range<Int>) -> Range<Int> {
        let url = Array(rawText(cmark_node_get_url(node)).utf8)
        let start = max(cursor, hint(of: node, in: block) ?? cursor)
        let isBare = cmark_node_get_type(node) == CMARK_NODE_LINK && isBareAddress(node, url)
        let found: Range<Int>?
        if isBare, let child = cmark_node_first_child(node) {
            found = places.find(rawText(cmark_node_get_literal(child)).utf8, from: start, in: block)
        } else if let hinted = hint(of: node, in: block), isReference(node, from: hinted) {
            return places.findDefinition(url) ?? block
        } else {
            found = places.findDestination(url, from: start, in: block)
        }
        guard let found else { return places.findDefinition(url) ?? block }
        cursor = max(cursor, isBare ? found.upperBound : found.lowerBound)
        return found
    }

    private func hint(of node: Node, in block: Range<Int>) -> Int? {
        guard let start = places.hint(of: node, in: block) else { return nil }
        let byte = places.bytes[start]
        return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "!") ? start : nil
    }

    /// `[text][name]`, `[name][]` or `[name]`, when cmark's end of it can be trusted.
    private func isReference(_ node: Node, from start: Int) -> Bool {
        let end = places.offset(line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node))
        return end > start && end < places.body.upperBound && places.bytes[end] == UInt8(ascii: "]")
    }

    /// `https://…`, `www.…`, `<…>` or an e-mail address: the text is the destination.
    private func isBareAddress(_ node: Node, _ url: [UInt8]) -> Bool {
        guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
            cmark_node_get_type(child) == CMARK_NODE_TEXT
        else { return false }
        let text = Array(rawText(cmark_node_get_literal(child)).utf8)
        return text == url
            || (url.count > text.count && url.suffix(text.count).elementsEqual(text)
                && (url.starts(with: "mailto:".utf8) || url.starts(with: "http://".utf8)))
    }
}
