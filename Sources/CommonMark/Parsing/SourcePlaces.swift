import Bytes
import CCommonMark

/// Finds where the nodes of a tree stand in the file.
///
/// cmark-gfm counts lines from 1 and columns in bytes from 1. Those of blocks are right; those of inlines are off
/// after indented continuation lines and missing on e-mail addresses, so they only hint where to look.
struct SourcePlaces {
    let bytes: UnsafeBufferPointer<UInt8>
    let body: Range<Int>
    /// Whether `[^` stands anywhere.
    let hasFootnoteMarks: Bool
    private let lineStarts: [Int]
    /// Bytes that searches may still cost: hostile text ends them, and places become those of blocks.
    private var budget = 8 << 20
    private var definitions: [ArraySlice<UInt8>: Range<Int>]?

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) {
        self.bytes = bytes
        self.body = body
        hasFootnoteMarks = bytes.firstIndex(of: UInt8(ascii: "["), UInt8(ascii: "^"), in: body) != nil
        lineStarts = Self.lineStarts(bytes, body)
    }

    private static func lineStarts(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> [Int] {
        var starts = [body.lowerBound]
        starts.reserveCapacity(body.count / 64 + 16)
        var index = body.lowerBound
        if bytes.firstIndex(of: 0x0D, in: body) == nil {
            while let end = bytes.firstIndex(of: 0x0A, in: index..<body.upperBound) {
                index = end + 1
                starts.append(index)
            }
            return starts
        }
        while index < body.upperBound {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A || (byte == 0x0D && (index == body.upperBound || bytes[index] != 0x0A)) {
                starts.append(index)
            }
        }
        return starts
    }

    /// The offset of a place of cmark's, inside the body whatever it says.
    func offset(line: Int32, column: Int32) -> Int {
        guard line >= 1, Int(line) <= lineStarts.count else { return line < 1 ? body.lowerBound : body.upperBound }
        return min(max(lineStarts[Int(line) - 1] + Int(column) - 1, body.lowerBound), body.upperBound)
    }

    func endOfLine(_ offset: Int) -> Int {
        var end = offset
        while end < body.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// Of a block, without blanks at its end.
    func range(of node: MarkdownTree.Node) -> Range<Int> {
        let start = offset(line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node))
        var end = offset(line: cmark_node_get_end_line(node), column: cmark_node_get_end_column(node) &+ 1)
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<max(start, end)
    }

    /// Where cmark says an inline starts, when it says so within `block`.
    func hint(of node: MarkdownTree.Node, in block: Range<Int>) -> Int? {
        let line = cmark_node_get_start_line(node)
        guard line > 0 else { return nil }
        let start = offset(line: line, column: cmark_node_get_start_column(node))
        return block.contains(start) ? start : nil
    }

    /// The first place from `start` on, within `range`, where `needle` stands.
    mutating func find(_ needle: some Collection<UInt8>, from start: Int, in range: Range<Int>) -> Range<Int>? {
        guard let first = needle.first else { return nil }
        let needle = Array(needle)
        var index = max(start, range.lowerBound)
        while index + needle.count <= range.upperBound {
            let end = range.upperBound - needle.count + 1
            let next = bytes.firstIndex(of: first, in: index..<end)
            budget -= (next.map { $0 + 1 } ?? end) - index
            guard budget >= 0, let next else { return nil }
            if bytes[next..<next + needle.count].elementsEqual(needle) { return next..<next + needle.count }
            index = next + 1
        }
        return nil
    }

    /// The destination of an inline link: the next `](url`, `](<url` in `range` from `start` on.
    mutating func findDestination(_ url: UnsafeBufferPointer<UInt8>, from start: Int, in range: Range<Int>) -> Range<
        Int
    >? {
        var index = start
        while let opening = find([0x5D, 0x28], from: index, in: range) {
            var place = opening.upperBound
            while place < range.upperBound, bytes[place] <= 0x20 { place += 1 }
            if place < range.upperBound, bytes[place] == UInt8(ascii: "<") { place += 1 }
            if place + url.count <= range.upperBound, bytes[place..<place + url.count].elementsEqual(url) {
                return place..<place + url.count
            }
            index = opening.upperBound
        }
        return nil
    }

    /// The destination where it is defined, as `[name]: url`.
    mutating func findDefinition(_ url: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        if let definitions { return definitions[Array(url)[...]] }
        var found: [ArraySlice<UInt8>: Range<Int>] = [:]
        var index = body.lowerBound
        while index + 1 < body.upperBound {
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: ":") else { continue }
            var start = index + 2
            while start < body.upperBound, bytes[start] <= 0x20 { start += 1 }
            let isAngled = start < body.upperBound && bytes[start] == UInt8(ascii: "<")
            if isAngled { start += 1 }
            var end = start
            while end < body.upperBound, bytes[end] > 0x20 || (isAngled && bytes[end] == 0x20),
                !(isAngled && bytes[end] == UInt8(ascii: ">"))
            {
                end += 1
            }
            let key = Array(bytes[start..<end])[...]
            if found[key] == nil { found[key] = start..<end }
            index = max(index, end - 1)
        }
        definitions = found
        return found[Array(url)[...]]
    }
}
