package import Bytes
package import CommonMark

/// A text in Markdown. The words themselves are not in memory, since those of a large site would fill it: they are
/// had back when a page shows them.
///
/// ``document()`` is the only way to them, and tells the current ``ReadTrace``: what depends on a text cannot hide it.
package struct Body: Sendable {
    /// The file in which it is written.
    package let path: String
    package let isEmpty: Bool
    /// What it leads to or shows within the site, each once, in the order of the text; neither web addresses nor
    /// anchors of its own.
    package let destinations: [String]
    /// Where its keeper has it.
    package let place: BodyPlace
    private let keeper: any BodyKeeper

    package init(path: String, isEmpty: Bool, destinations: [String], place: BodyPlace, keeper: any BodyKeeper) {
        self.path = path
        self.isEmpty = isEmpty
        self.destinations = destinations
        self.place = place
        self.keeper = keeper
    }

    /// - Parameter place: of the document's record.
    package init(_ document: MarkdownDocument, at place: BodyPlace, keptBy keeper: any BodyKeeper) {
        self.init(
            path: document.path, isEmpty: document.isEmpty, destinations: document.destinations, place: place,
            keeper: keeper)
    }

    /// One that memory keeps.
    package init(_ document: MarkdownDocument) {
        let record = document.record
        let place = BodyPlace(offset: 0, length: record.count, digest: Digest(of: record))
        self.init(document, at: place, keptBy: HeldBody(record))
    }

    /// What ``ReadTrace`` is told.
    package var read: TextRead { TextRead(path: path, digest: place.digest) }

    /// The text, parsed. Where it cannot be had back, its keeper remembers the fault, and the document is empty.
    package func document() -> MarkdownDocument {
        ReadTrace.document(read) { keeper.document(at: place, path: path) }
    }
}

/// The record of a text: where it begins, in bytes, and by what it is known again.
package struct BodyPlace: Sendable, Hashable {
    package let offset: Int
    package let length: Int
    package let digest: Digest

    package init(offset: Int, length: Int, digest: Digest) {
        self.offset = offset
        self.length = length
        self.digest = digest
    }
}

/// Has the records of texts.
package protocol BodyKeeper: AnyObject, Sendable {
    func document(at place: BodyPlace, path: String) -> MarkdownDocument
}

private final class HeldBody: BodyKeeper {
    private let record: [UInt8]

    init(_ record: [UInt8]) { self.record = record }

    func document(at place: BodyPlace, path: String) -> MarkdownDocument {
        (try? RecordReader.value(MarkdownDocument.self, of: record)) ?? MarkdownDocument(path: path)
    }
}
