import Bytes

/// Writes a document's blocks as HTML.
struct HTMLRenderer {
    let document: MarkdownDocument
    let options: MarkdownRendering
    let links: any MarkdownLinks
    var out: ByteBuffer
    var tableCount = 0

    /// - Parameter isTight: paragraphs of a list without blank lines stand bare in their item.
    mutating func blocks(_ range: Range<Int>, isTight: Bool) {
        for (kind, inside) in document.siblings(range) {
            switch kind {
            case .paragraph: paragraph(inside, isTight: isTight)
            case .heading(let index): heading(document.headingParts[index], inside)
            case .codeBlock(let language, let code): codeBlock(language, code)
            case .quote:
                out.append("<blockquote>\n")
                blocks(inside, isTight: false)
                out.append("</blockquote>\n")
            case .list(let start, let isTight): list(inside, start: start, isTight: isTight)
            case .table: table(inside)
            case .thematicBreak: out.append("<hr>\n")
            default: break
            }
        }
    }

    /// Appends a part of the document's text.
    mutating func escaped(_ part: Range<Int>) {
        document.text[part].withUnsafeBufferPointer { out.appendEscaped($0) }
    }

    mutating func attribute(_ name: String, _ value: String) {
        out.append(UInt8(ascii: " "))
        out.append(name)
        out.append("=\"")
        out.appendEscaped(value)
        out.append("\"")
    }

    private mutating func paragraph(_ inside: Range<Int>, isTight: Bool) {
        if let html = loneBlock(inside) {
            out.append(contentsOf: html)
            out.append("\n")
            return
        }
        if !isTight { out.append("<p>") }
        inlines(inside)
        out.append(isTight ? "\n" : "</p>\n")
    }

    /// The HTML that takes the place of a paragraph of one link or image, such as a chart.
    private func loneBlock(_ inside: Range<Int>) -> ByteBuffer? {
        guard let first = inside.first, document.nodes[first].end == inside.upperBound else { return nil }
        switch document.nodes[first].kind {
        case .link(let index), .image(let index):
            guard case .block(let html) = links.resolve(document.link(at: index)) else { return nil }
            return html
        default: return nil
        }
    }

    private mutating func heading(_ heading: MarkdownHeading.Parts, _ inside: Range<Int>) {
        let level = min(max(heading.level + options.headingOffset, 1), 6)
        out.append("<h")
        out.append(decimal: level)
        out.append(" id=\"")
        out.appendEscaped(options.idPrefix)
        escaped(heading.id)
        out.append("\">")
        inlines(inside)
        out.append("</h")
        out.append(decimal: level)
        out.append(">\n")
    }

    private mutating func codeBlock(_ language: Range<Int>, _ code: Range<Int>) {
        out.append("<pre><code")
        if !language.isEmpty {
            out.append(" class=\"language-")
            escaped(language)
            out.append("\"")
        }
        out.append(">")
        escaped(code)
        out.append("</code></pre>\n")
    }

    private mutating func list(_ items: Range<Int>, start: Int?, isTight: Bool) {
        let name: StaticString = start == nil ? "ul" : "ol"
        out.append("<")
        out.append(name)
        if let start, start != 1 { attribute("start", String(start)) }
        if hasTasks(items) { attribute("class", "tasks") }
        out.append(">\n")
        for (kind, inside) in document.siblings(items) {
            out.append("<li>")
            if case .item(let isDone?) = kind {
                out.append("<span role=\"img\"")
                attribute("aria-label", isDone ? options.words.taskDone : options.words.taskOpen)
                out.append(isDone ? ">☑</span> " : ">☐</span> ")
            }
            blocks(inside, isTight: isTight)
            if out.last == 0x0A { out.removeLast(1) }
            out.append("</li>\n")
        }
        out.append("</")
        out.append(name)
        out.append(">\n")
    }

    private func hasTasks(_ items: Range<Int>) -> Bool {
        document.siblings(items).contains { if case .item(.some) = $0.kind { true } else { false } }
    }
}
