import Bytes

/// Writes a document's blocks as HTML.
struct HTMLRenderer<Links: MarkdownLinks> {
    let document: MarkdownDocument
    let options: MarkdownRendering
    let links: Links
    var out: ByteBuffer
    var tableCount = 0

    /// - Parameter isTight: paragraphs of a list without blank lines stand bare in their item.
    mutating func blocks(_ blocks: [MarkdownBlock], isTight: Bool) {
        for block in blocks {
            switch block {
            case .paragraph(let inlines):
                paragraph(inlines, isTight: isTight)
            case .heading(let index, let inlines):
                heading(document.headings[index], inlines)
            case .code(let code, let language):
                out.append("<pre><code")
                if let language { attribute("class", "language-" + language) }
                out.append(">")
                out.appendEscaped(code)
                out.append("</code></pre>\n")
            case .quote(let inside):
                out.append("<blockquote>\n")
                self.blocks(inside, isTight: false)
                out.append("</blockquote>\n")
            case .list(let list):
                self.list(list)
            case .table(let table):
                self.table(table)
            case .thematicBreak:
                out.append("<hr>\n")
            }
        }
    }

    mutating func attribute(_ name: String, _ value: String) {
        out.append(UInt8(ascii: " "))
        out.append(name)
        out.append("=\"")
        out.appendEscaped(value)
        out.append("\"")
    }

    private mutating func paragraph(_ inlines: [MarkdownInline], isTight: Bool) {
        if let html = loneBlock(inlines) {
            out.append(contentsOf: html.bytes)
            out.append("\n")
            return
        }
        if !isTight { out.append("<p>") }
        self.inlines(inlines)
        out.append(isTight ? "\n" : "</p>\n")
    }

    /// The HTML that takes the place of a paragraph of one link or image, such as a chart.
    private func loneBlock(_ inlines: [MarkdownInline]) -> ByteBuffer? {
        guard inlines.count == 1 else { return nil }
        switch inlines[0] {
        case .link(let index, _), .image(let index):
            guard case .block(let html) = links.resolve(document.links[index]) else { return nil }
            return html
        default: return nil
        }
    }

    private mutating func heading(_ heading: MarkdownHeading, _ inlines: [MarkdownInline]) {
        let level = min(max(heading.level + options.headingOffset, 1), 6)
        out.append("<h")
        out.append(decimal: level)
        attribute("id", options.idPrefix + heading.id)
        out.append(">")
        self.inlines(inlines)
        out.append("</h")
        out.append(decimal: level)
        out.append(">\n")
    }

    private mutating func list(_ list: MarkdownList) {
        let name: StaticString = list.start == nil ? "ul" : "ol"
        out.append("<")
        out.append(name)
        if let start = list.start, start != 1 { attribute("start", String(start)) }
        if list.items.contains(where: { $0.isDone != nil }) { attribute("class", "tasks") }
        out.append(">\n")
        for item in list.items {
            out.append("<li>")
            if let isDone = item.isDone {
                out.append("<span role=\"img\"")
                attribute("aria-label", isDone ? options.words.taskDone : options.words.taskOpen)
                out.append(isDone ? ">☑</span> " : ">☐</span> ")
            }
            blocks(item.blocks, isTight: list.isTight)
            if out.bytes.last == 0x0A { out.bytes.removeLast() }
            out.append("</li>\n")
        }
        out.append("</")
        out.append(name)
        out.append(">\n")
    }

    /// In a region that the keyboard can scroll, since a table may be wider than a screen.
    private mutating func table(_ table: MarkdownTable) {
        tableCount += 1
        let label = tableCount == 1 ? options.words.table : "\(options.words.table) \(tableCount)"
        out.append("<div class=\"table\" role=\"region\" tabindex=\"0\"")
        attribute("aria-label", label)
        out.append("><table>\n<thead>\n")
        row(table.header, table, cell: "th scope=\"col\"", end: "</th>")
        out.append("</thead>\n")
        if !table.rows.isEmpty {
            out.append("<tbody>\n")
            for cells in table.rows { row(cells, table, cell: "td", end: "</td>") }
            out.append("</tbody>\n")
        }
        out.append("</table></div>\n")
    }

    private mutating func row(
        _ cells: [[MarkdownInline]], _ table: MarkdownTable, cell: StaticString, end: StaticString
    ) {
        out.append("<tr>")
        for (column, inlines) in cells.enumerated() {
            out.append("<")
            out.append(cell)
            switch column < table.alignments.count ? table.alignments[column] : .none {
            case .none: break
            case .left: out.append(" class=\"left\"")
            case .center: out.append(" class=\"center\"")
            case .right: out.append(" class=\"right\"")
            }
            out.append(">")
            self.inlines(inlines)
            out.append(end)
        }
        out.append("</tr>\n")
    }
}
