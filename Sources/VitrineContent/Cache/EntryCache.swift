import CommonMark

/// Where a load keeps what it has parsed: the texts of the site, which pages read when they are rendered, and the
/// entries, for the next load.
package enum EntryCache: Sendable {
    /// The texts stay in memory; nothing is kept for another load.
    case memory
    /// The texts are in a file without a name; every file of the content is read and nothing is kept.
    case temporary
    /// A folder of Vitrine's own, made when it is missing. It may be deleted at any time, and its files may be damaged:
    /// what cannot be had from it is read and parsed again. Where it cannot be written, as ``temporary``.
    case folder(String)
}

/// Takes texts as they are parsed.
protocol BodySink: AnyObject {
    func keep(_ document: MarkdownDocument) -> Body
}

final class MemorySink: BodySink {
    func keep(_ document: MarkdownDocument) -> Body { Body(document) }
}
