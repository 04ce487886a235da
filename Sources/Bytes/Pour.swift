/// Bytes on their way into a file that may be too large to be held whole: write into ``buffer``, and call
/// ``spill()`` between two pieces.
public struct Pour {
    public var buffer = ByteBuffer()
    private let limit: Int
    private let drain: (inout ByteBuffer) -> Void

    /// - Parameters:
    ///   - limit: in bytes; what is less than that is left for whoever takes the end.
    ///   - drain: takes what is there and empties the buffer.
    public init(limit: Int = 1 << 20, drain: @escaping (inout ByteBuffer) -> Void) {
        self.limit = limit
        self.drain = drain
    }

    public mutating func spill() {
        if buffer.count >= limit { drain(&buffer) }
    }

    /// The buffer for a writer that keeps its own; to be put back in the end.
    public mutating func takeBuffer() -> ByteBuffer {
        defer { buffer = ByteBuffer() }
        return buffer
    }
}
