import Bytes
import CCommonMark
package import Diagnostics
import Foundation

extension MarkdownDocument {
    /// - Parameter range: the part of `bytes` that is Markdown (see ``FrontMatter``); all by default. Places in
    ///   the result count from the start of `bytes`.
    /// - Returns: no document when the text goes beyond a bound; raw HTML, which is an error, is left out.
    package static func parse(
        _ bytes: [UInt8],
        path: String,
        in range: Range<Int>? = nil
    ) -> (MarkdownDocument?, [Diagnostic]) {
        let all = 0..<bytes.count
        var range = (range ?? all).clamped(to: all)
        let survey = TextSurvey(bytes, range)
        if let fault = MarkdownBounds.check(bytes, range, survey, path: path) { return (nil, [fault]) }
        if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) { range = range.lowerBound + 3..<range.upperBound }
        return bytes.withUnsafeBufferPointer { buffer in
            let tree = MarkdownTree(UnsafeBufferPointer(rebasing: buffer[range]))
            guard let root = tree.root else { return (nil, []) }
            // A character reference stands for any character.
            let isNormal = survey.isNormal && buffer.firstIndex(of: UInt8(ascii: "&"), in: range) == nil
            var conversion = TreeConversion(SourcePlaces(buffer, range), path: path, isNormal: isNormal)
            conversion.convert(root)
            return (conversion.document, conversion.diagnostics)
        }
    }
}

/// A tree of cmark-gfm's, freed with this value.
struct MarkdownTree: ~Copyable {
    typealias Node = OpaquePointer

    let root: Node?
    private let parser: OpaquePointer?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let needed = MarkdownExtension.needed(by: bytes)
        let hasFootnotes = bytes.firstIndex(of: UInt8(ascii: "["), UInt8(ascii: "^"), in: 0..<bytes.count) != nil
        // Looking for footnotes is a walk through the whole tree.
        let parser = cmark_parser_new(hasFootnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT)
        for name in needed {
            cmark_parser_attach_syntax_extension(parser, name.pointer)
        }
        bytes.withMemoryRebound(to: CChar.self) { text in
            cmark_parser_feed(parser, text.baseAddress, text.count)
        }
        self.parser = parser
        if needed.contains(where: \.isInline) {
            root = Self.inlineParsing.withLock { cmark_parser_finish(parser) }
        } else {
            root = cmark_parser_finish(parser)
        }
    }

    /// Inlines are parsed when the parser finishes; meanwhile its extensions' characters (`~`, `:`, `w`) stand in a
    /// table that is global to cmark-gfm, and are taken out afterwards, under the feet of any other thread. One whose
    /// text needs none of them is not disturbed: it may find its text parted at them, and cmark-gfm joins it again.
    private static let inlineParsing = NSLock()

    deinit {
        if let root { cmark_node_free(root) }
        if let parser { cmark_parser_free(parser) }
    }
}

extension MarkdownDocument {
    /// Of cmark-gfm.
    package static var parserVersion: String { String(cString: cmark_version_string()) }
}
