import CCommonMark
import Diagnostics
import Foundation

extension TreeConversion {
    mutating func blocks(in parent: Node, depth: Int) -> [MarkdownBlock] {
        guard depth <= Self.greatestDepth else {
            report(MarkdownDiagnostics.tooDeep, places.range(of: parent), ["depth": .number(Self.greatestDepth)])
            return []
        }
        return children(parent).compactMap { block(from: $0, depth: depth) }
    }

    private mutating func block(from node: Node, depth: Int) -> MarkdownBlock? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH:
            return .paragraph(inlines(inBlock: node))
        case CMARK_NODE_HEADING:
            return heading(from: node)
        case CMARK_NODE_CODE_BLOCK:
            verbatim.append(places.range(of: node))
            let language = text(cmark_node_get_fence_info(node)).prefix { $0 != " " && $0 != "\t" }
            return .code(text(cmark_node_get_literal(node)), language: language.isEmpty ? nil : String(language))
        case CMARK_NODE_BLOCK_QUOTE:
            return .quote(blocks(in: node, depth: depth + 1))
        case CMARK_NODE_LIST:
            return list(from: node, depth: depth)
        case CMARK_NODE_THEMATIC_BREAK:
            return .thematicBreak
        case CMARK_NODE_HTML_BLOCK:
            let range = places.range(of: node)
            verbatim.append(range)
            reportHTML(text(cmark_node_get_literal(node)), range)
            return nil
        default:
            return isOf("table", node) ? table(from: node) : nil
        }
    }

    private mutating func heading(from node: Node) -> MarkdownBlock {
        let index = document.headings.count
        let inlines = inlines(inBlock: node)
        let text = inlines.plainText(in: document)
        let heading = MarkdownHeading(
            level: Int(cmark_node_get_heading_level(node)),
            text: text,
            id: headingIDs.next(for: text),
            range: places.range(of: node)
        )
        document.headings.append(heading)
        return .heading(index: index, inlines)
    }

    private mutating func list(from node: Node, depth: Int) -> MarkdownBlock {
        var items: [MarkdownList.Item] = []
        for item in children(node) {
            let isDone = isOf("tasklist", item) ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil
            items.append(.init(blocks: blocks(in: item, depth: depth + 1), isDone: isDone))
        }
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            MarkdownList(
                start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
                isTight: cmark_node_get_list_tight(node) != 0,
                items: items
            )
        )
    }

    private mutating func table(from node: Node) -> MarkdownBlock {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node))
        let marks = UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: columns)
        let alignments = marks.map { mark -> MarkdownTable.Alignment in
            switch mark {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
        var rows: [[[MarkdownInline]]] = []
        for row in children(node) {
            reportSurplusCells(of: row, columns: columns)
            rows.append(children(row).map { inlines(inBlock: $0) })
        }
        return .table(
            MarkdownTable(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst()))
        )
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
