import Bytes

/// Markup that may stand in a page as it is: rendered Markdown, a chart, a JSON-LD `<script>`, a captured block.
///
/// Whoever makes one vouches for it, hence the word in the initialisers.
public struct HTML: Sendable, Equatable {
    public let bytes: [UInt8]

    public init(safe bytes: [UInt8]) { self.bytes = bytes }
    public init(safe markup: String) { bytes = Array(markup.utf8) }

    /// Plain text, escaped.
    public init(escaping text: String) {
        var buffer = ByteBuffer(reserving: text.utf8.count + 16)
        buffer.appendEscaped(text)
        bytes = buffer.bytes
    }

    public var string: String { String(decoding: bytes, as: UTF8.self) }
    public var isEmpty: Bool { bytes.isEmpty }
}
