import Bytes
import CCommonMark
import Diagnostics
import Foundation

extension TreeConversion {
    mutating func blocks(in parent: Node, depth: Int) {
        guard depth <= Self.greatestDepth else {
            return report(
                MarkdownDiagnostics.tooDeep, places.range(of: parent), ["depth": .number(Self.greatestDepth)])
        }
        var next = cmark_node_first_child(parent)
        while let node = next {
            block(from: node, depth: depth)
            next = cmark_node_next(node)
        }
    }

    private mutating func block(from node: Node, depth: Int) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            inlines(inBlock: node, as: .paragraph)
        case CMARK_NODE_HEADING:
            heading(from: node)
        case CMARK_NODE_CODE_BLOCK:
            verbatim.append(places.range(of: node))
            let language = language(of: node)
            document.add(.codeBlock(language: language, code: part(cmark_node_get_literal(node))))
        case CMARK_NODE_BLOCK_QUOTE:
            let place = document.open()
            blocks(in: node, depth: depth + 1)
            document.close(place, as: .quote)
        case CMARK_NODE_LIST:
            list(from: node, depth: depth)
        case CMARK_NODE_THEMATIC_BREAK:
            document.add(.thematicBreak)
        case CMARK_NODE_HTML_BLOCK:
            let range = places.range(of: node)
            verbatim.append(range)
            reportHTML(String(nfc: rawBytes(cmark_node_get_literal(node))), range)
        default:
            if isOf("table", node) { table(from: node) }
        }
    }

    /// The first word after a fence.
    private mutating func language(of node: Node) -> Range<Int> {
        let info = part(cmark_node_get_fence_info(node))
        let word = document.text[info].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }.indices
        document.text.removeSubrange(word.upperBound...)
        return word
    }

    private mutating func heading(from node: Node) {
        let index = document.headingParts.count
        let inside = inlines(inBlock: node, as: .heading(index))
        let text = document.plainPart(of: inside)
        let id = headingIDs.next(for: document.text[text])
        let start = document.text.count
        document.text.append(contentsOf: id.utf8)
        if index == 0 { document.headingParts.reserveCapacity(8) }
        document.headingParts.append(
            MarkdownHeading.Parts(
                level: Int(cmark_node_get_heading_level(node)), text: text, id: start..<document.text.count,
                range: places.range(of: node)))
    }

    private mutating func list(from node: Node, depth: Int) {
        let place = document.open()
        var next = cmark_node_first_child(node)
        while let item = next {
            let isDone = isOf("tasklist", item) ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil
            let itemPlace = document.open()
            blocks(in: item, depth: depth + 1)
            document.close(itemPlace, as: .item(isDone: isDone))
            next = cmark_node_next(item)
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        let start = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
        document.close(place, as: .list(start: start, isTight: cmark_node_get_list_tight(node) != 0))
    }

    private mutating func table(from node: Node) {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let marks = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: columns)
        let alignments = marks.map { mark -> MarkdownNode.Alignment in
            switch mark {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
        let place = document.open()
        var nextRow = cmark_node_first_child(node)
        while let row = nextRow {
            reportSurplusCells(of: row, columns: columns)
            let rowPlace = document.open()
            var nextCell = cmark_node_first_child(row)
            var column = 0
            while let cell = nextCell {
                inlines(inBlock: cell, as: .cell(column < columns ? alignments[column] : .none))
                column += 1
                nextCell = cmark_node_next(cell)
            }
            document.close(rowPlace, as: .row)
            nextRow = cmark_node_next(row)
        }
        document.close(place, as: .table)
    }

    /// GitHub's tables drop cells beyond the header without a word.
    private mutating func reportSurplusCells(of row: Node, columns: Int) {
        var index = places.offset(line: cmark_node_get_start_line(row), column: cmark_node_get_start_column(row))
        let end = places.endOfLine(index)
        let bytes = places.bytes
        while index < end, bytes[index] <= 0x20 { index += 1 }
        if index < end, bytes[index] == UInt8(ascii: "|") { index += 1 }
        var cells = 0
        var cellStart = index
        while index <= end {
            if index < end, bytes[index] == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if index >= end || bytes[index] == UInt8(ascii: "|") {
                let cell = cellStart..<min(index, end)
                let isBlank = bytes[cell].allSatisfy { $0 <= 0x20 }
                if index < end || !isBlank { cells += 1 }
                if cells > columns, !isBlank {
                    return report(MarkdownDiagnostics.surplusCell, cell, ["columns": .number(columns)])
                }
                cellStart = min(index + 1, end)
            }
            index += 1
        }
    }
}
