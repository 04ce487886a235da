import Bytes

extension HTMLRenderer {
    /// In a region that the keyboard can scroll, since a table may be wider than a screen.
    mutating func table(_ rows: Range<Int>) {
        tableCount += 1
        let label = tableCount == 1 ? options.words.table : "\(options.words.table) \(tableCount)"
        out.append("<div class=\"table\" role=\"region\" tabindex=\"0\"")
        attribute("aria-label", label)
        out.append("><table>\n<thead>\n")
        var isHeader = true
        for (_, cells) in document.siblings(rows) {
            if isHeader {
                row(cells, cell: "th scope=\"col\"", end: "</th>")
                out.append("</thead>\n")
                if cells.upperBound < rows.upperBound { out.append("<tbody>\n") }
            } else {
                row(cells, cell: "td", end: "</td>")
                if cells.upperBound == rows.upperBound { out.append("</tbody>\n") }
            }
            isHeader = false
        }
        out.append("</table></div>\n")
    }

    private mutating func row(_ cells: Range<Int>, cell: StaticString, end: StaticString) {
        out.append("<tr>")
        for (kind, inside) in document.siblings(cells) {
            out.append("<")
            out.append(cell)
            switch kind {
            case .cell(.left): out.append(" class=\"left\"")
            case .cell(.center): out.append(" class=\"center\"")
            case .cell(.right): out.append(" class=\"right\"")
            default: break
            }
            out.append(">")
            inlines(inside)
            out.append(end)
        }
        out.append("</tr>\n")
    }
}
