import Bytes
import CCommonMark
import Diagnostics
import Foundation

/// Turns cmark-gfm's tree into ours, and reports what Vitrine does not publish.
struct TreeConversion {
    typealias Node = MarkdownTree.Node

    private(set) var diagnostics: [Diagnostic] = []
    var document: MarkdownDocument
    var places: SourcePlaces
    var headingIDs = HeadingIDs()
    /// How often each footnote was mentioned so far.
    var mentions: [Int] = []
    /// Where searches in the current block go on.
    var cursor = 0
    /// Code and the like, in which `[^a]:` defines nothing.
    var verbatim: [Range<Int>] = []
    var sawHTMLTag = false

    /// Of blocks or of inlines in each other.
    static let greatestDepth = 60
    private static let mostDiagnostics = 100

    init(_ places: SourcePlaces, path: String) {
        self.places = places
        document = MarkdownDocument(path: path)
    }

    mutating func convert(_ root: Node) {
        document.blocks = blocks(in: root, depth: 0)
        // cmark-gfm puts the definitions that are mentioned last, in the order of their numbers.
        var definitions: [[MarkdownBlock]] = []
        for child in children(root) where cmark_node_get_type(child) == CMARK_NODE_FOOTNOTE_DEFINITION {
            definitions.append(blocks(in: child, depth: 1))
        }
        document.anchors = Set(document.headings.lazy.map(\.id))
        document.footnotes = definitions.enumerated().map { index, blocks in
            MarkdownFootnote(blocks: blocks, mentions: index < mentions.count ? mentions[index] : 0)
        }
        reportUnusedFootnotes()
    }

    mutating func report(
        _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Diagnostic.Argument] = [:]
    ) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        diagnostics.append(Diagnostic(kind, at: SourceLocation(document.path, range), arguments))
    }

    func children(_ node: Node) -> UnfoldSequence<Node, Node?> {
        sequence(state: cmark_node_first_child(node)) { next in
            defer { next = next.flatMap { cmark_node_next($0) } }
            return next
        }
    }

    /// The types of extensions have no constants, only names.
    func isOf(_ type: String, _ node: Node) -> Bool {
        guard let name = cmark_node_get_type_string(node) else { return false }
        return strcmp(name, type) == 0
    }

    /// As it stands in the file, for searching it there.
    func rawText(_ pointer: UnsafePointer<CChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    func append(_ pointer: UnsafePointer<CChar>?, to bytes: inout [UInt8]) {
        guard let pointer else { return }
        let count = strlen(pointer)
        pointer.withMemoryRebound(to: UInt8.self, capacity: count) { text in
            bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: count))
        }
    }

    func text(_ pointer: UnsafePointer<CChar>?) -> String {
        guard let pointer else { return "" }
        let count = strlen(pointer)
        return pointer.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
            String(nfc: UnsafeBufferPointer(start: bytes, count: count))
        }
    }
}
