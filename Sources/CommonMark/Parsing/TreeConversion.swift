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
    /// Whether all text is in normalisation form C as it is.
    private let isNormal: Bool

    /// Of blocks or of inlines in each other.
    static let greatestDepth = 60
    private static let mostDiagnostics = 100

    init(_ places: SourcePlaces, path: String, isNormal: Bool) {
        self.places = places
        self.isNormal = isNormal
        document = MarkdownDocument(path: path)
        document.text.reserveCapacity(places.body.count)
        document.nodes.reserveCapacity(places.body.count / 32 + 8)
    }

    mutating func convert(_ root: Node) {
        blocks(in: root, depth: 0)
        document.bodyCount = document.nodes.count
        footnotes(in: root)
        markOwnAnchors()
        reportUnusedFootnotes()
    }

    /// cmark-gfm puts the definitions that are mentioned last, in the order of their numbers.
    private mutating func footnotes(in root: Node) {
        var places: [Int] = []
        var next = cmark_node_first_child(root)
        while let node = next {
            next = cmark_node_next(node)
            guard cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION else { continue }
            let place = document.open()
            blocks(in: node, depth: 1)
            document.close(place, as: .footnote(mentions: 0))
            places.append(place)
        }
        // One may mention another.
        for (place, count) in zip(places, mentions) {
            document.nodes[place] = MarkdownNode(.footnote(mentions: count), end: document.nodes[place].end)
        }
    }

    private mutating func markOwnAnchors() {
        for index in document.linkParts.indices where !document.linkParts[index].isImage {
            let destination = document.text[document.linkParts[index].destination]
            guard destination.first == UInt8(ascii: "#") else { continue }
            document.linkParts[index].isOwnAnchor = headingIDs.contains(destination.dropFirst())
        }
    }

    mutating func report(
        _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Diagnostic.Argument] = [:]
    ) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        diagnostics.append(Diagnostic(kind, at: SourceLocation(document.path, range), arguments))
    }

    /// The types of extensions have no constants, only names.
    func isOf(_ type: String, _ node: Node) -> Bool {
        guard let name = cmark_node_get_type_string(node) else { return false }
        return strcmp(name, type) == 0
    }

    /// As it stands in the file, for searching it there.
    func rawBytes(_ pointer: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let pointer else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(pointer).assumingMemoryBound(to: UInt8.self), count: strlen(pointer))
    }

    /// Appends to the document's text.
    mutating func part(_ pointer: UnsafePointer<CChar>?) -> Range<Int> {
        let start = document.text.count
        document.text.append(contentsOf: rawBytes(pointer))
        return part(from: start)
    }

    /// - Parameter start: where what was just appended to the text begins.
    /// - Returns: all of that, in normalisation form C.
    mutating func part(from start: Int) -> Range<Int> {
        if !isNormal { document.text.normalize(from: start) }
        return start..<document.text.count
    }
}
