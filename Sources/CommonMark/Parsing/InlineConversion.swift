import Bytes
import CCommonMark
import Diagnostics

extension TreeConversion {
    /// - Returns: the nodes inside the block.
    @discardableResult
    mutating func inlines(inBlock node: Node, as kind: MarkdownNode.Kind) -> Range<Int> {
        let place = document.open()
        let block = places.range(of: node)
        cursor = block.lowerBound
        let isAlone = kind == .paragraph && cmark_node_first_child(node) == cmark_node_last_child(node)
        inlines(of: node, in: block, isAlone: isAlone, depth: 0)
        document.close(place, as: kind)
        return place + 1..<document.nodes.count
    }

    private mutating func inlines(of parent: Node, in block: Range<Int>, isAlone: Bool = false, depth: Int) {
        guard depth <= Self.greatestDepth else {
            return report(MarkdownDiagnostics.tooDeep, block, ["depth": .number(Self.greatestDepth)])
        }
        // cmark parts text at every character that might have meant something.
        var start = document.text.count
        var next = cmark_node_first_child(parent)
        while let node = next {
            next = cmark_node_next(node)
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_TEXT {
                document.text.append(contentsOf: rawBytes(cmark_node_get_literal(node)))
                continue
            }
            endWords(from: start, in: block)
            switch type {
            case CMARK_NODE_SOFTBREAK: document.add(.softBreak)
            case CMARK_NODE_LINEBREAK: document.add(.lineBreak)
            case CMARK_NODE_CODE: document.add(.code(part(cmark_node_get_literal(node))))
            case CMARK_NODE_EMPH: element(.emphasis, from: node, in: block, depth: depth)
            case CMARK_NODE_STRONG: element(.strong, from: node, in: block, depth: depth)
            case CMARK_NODE_LINK: link(from: node, in: block, isAlone: isAlone, depth: depth)
            case CMARK_NODE_IMAGE: image(from: node, in: block, isAlone: isAlone, depth: depth)
            case CMARK_NODE_HTML_INLINE: html(from: node, in: block)
            case CMARK_NODE_FOOTNOTE_REFERENCE: footnoteMark(from: node)
            default:
                if isOf("strikethrough", node) { element(.strikethrough, from: node, in: block, depth: depth) }
            }
            start = document.text.count
        }
        endWords(from: start, in: block)
    }

    private mutating func endWords(from start: Int, in block: Range<Int>) {
        guard document.text.count > start else { return }
        let part = part(from: start)
        document.add(.words(part))
        reportUnknownFootnotes(in: part, block)
    }

    private mutating func element(_ kind: MarkdownNode.Kind, from node: Node, in block: Range<Int>, depth: Int) {
        let place = document.open()
        inlines(of: node, in: block, depth: depth + 1)
        document.close(place, as: kind)
    }

    private mutating func link(from node: Node, in block: Range<Int>, isAlone: Bool, depth: Int) {
        // Its own place comes after those inside it, its turn in the list before theirs.
        let index = document.linkParts.count
        var parts = MarkdownLink.Parts(
            isImage: false, destination: part(cmark_node_get_url(node)), title: part(cmark_node_get_title(node)),
            text: 0..<0, range: block, isAlone: isAlone)
        if index == 0 { document.linkParts.reserveCapacity(4) }
        document.linkParts.append(parts)
        let place = document.open()
        inlines(of: node, in: block, depth: depth + 1)
        document.close(place, as: .link(index))
        parts.range = destination(of: node, in: block)
        parts.text = document.plainPart(of: place + 1..<document.nodes.count)
        document.linkParts[index] = parts
    }

    private mutating func image(from node: Node, in block: Range<Int>, isAlone: Bool, depth: Int) {
        let range = destination(of: node, in: block)
        // Links inside an alternative text lead nowhere: only their words count.
        let (links, place) = (document.linkParts.count, document.nodes.count)
        inlines(of: node, in: block, depth: depth + 1)
        let alternative = document.plainPart(of: place..<document.nodes.count)
        document.linkParts.removeSubrange(links...)
        document.nodes.removeSubrange(place...)
        document.linkParts.append(
            MarkdownLink.Parts(
                isImage: true, destination: part(cmark_node_get_url(node)), title: part(cmark_node_get_title(node)),
                text: alternative, range: range, isAlone: isAlone))
        document.add(.image(links))
    }

    /// Of the destination in the file: inside the link, or where its name is defined, or in the bare address.
    private mutating func destination(of node: Node, in block: Range<Int>) -> Range<Int> {
        let url = rawBytes(cmark_node_get_url(node))
        let start = max(cursor, hint(of: node, in: block) ?? cursor)
        let isBare = cmark_node_get_type(node) == CMARK_NODE_LINK && isBareAddress(node, url)
        let found: Range<Int>?
        if isBare, let child = cmark_node_first_child(node) {
            found = places.find(rawBytes(cmark_node_get_literal(child)), from: start, in: block)
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
    private func isBareAddress(_ node: Node, _ url: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let child = cmark_node_first_child(node), cmark_node_next(child) == nil,
            cmark_node_get_type(child) == CMARK_NODE_TEXT
        else { return false }
        let text = rawBytes(cmark_node_get_literal(child))
        return text.elementsEqual(url)
            || (url.count > text.count && url.suffix(text.count).elementsEqual(text)
                && (url.starts(with: "mailto:".utf8) || url.starts(with: "http://".utf8)))
    }
}
