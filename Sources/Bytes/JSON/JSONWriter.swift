/// Writes JSON (RFC 8259) as it is told, with members in that order.
///
/// The caller keeps the grammar: a ``key(_:)`` before each value of an object, as many ends as begins.
@frozen
public struct JSONWriter {
    @frozen
    public enum Layout: Sendable {
        case compact
        /// Two spaces a level, one member or element a line.
        case pretty
        /// Compact, with a space after each comma and colon; the elements of a list that is begun so, a line each.
        case lines
    }

    @usableFromInline var buffer: ByteBuffer
    @usableFromInline let layout: Layout
    @usableFromInline let isForScript: Bool
    /// One entry an open object or array: whether something stands in it yet.
    @usableFromInline var hasContent: [Bool] = []
    @usableFromInline var followsKey = false
    /// How deep the list lies of which each element has a line, in a layout of lines.
    @usableFromInline var depthOfLines = -1

    /// - Parameters:
    ///   - buffer: what the JSON is appended to.
    ///   - isForScript: writes `<`, `>` and `&` as escapes, so that the result may stand inside `<script>`.
    public init(appendingTo buffer: ByteBuffer = ByteBuffer(), layout: Layout = .compact, isForScript: Bool = false) {
        self.buffer = buffer
        self.layout = layout
        self.isForScript = isForScript
    }

    /// What is written so far.
    public var written: ByteBuffer { buffer }

    public mutating func beginObject() { begin(UInt8(ascii: "{")) }
    public mutating func endObject() { end(UInt8(ascii: "}")) }
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    public mutating func key(_ name: String) {
        separate()
        buffer.append(jsonString: name, isForScript: isForScript)
        buffer.append(layout == .compact ? ":" : ": ")
        followsKey = true
    }

    /// The next key of an object whose keys are those of `record`, in that order.
    public mutating func key(_ position: Int, of record: JSONRecord) {
        record.withLead(position) { buffer.append(contentsOf: $0) }
        followsKey = true
        if position == 0, let last = hasContent.indices.last { hasContent[last] = true }
    }

    /// Several members as they were written before, in the same place of another object.
    public mutating func members(_ written: [UInt8]) {
        buffer.append(contentsOf: written)
        if let last = hasContent.indices.last { hasContent[last] = true }
    }

    /// Lends it a buffer to write to, or takes that back.
    @inlinable
    public mutating func swap(with other: inout ByteBuffer) { Swift.swap(&buffer, &other) }

    /// Hands over what is written so far.
    public mutating func spill(into pour: inout Pour) {
        swap(with: &pour.buffer)
        pour.spill()
        swap(with: &pour.buffer)
    }

    public mutating func value(_ text: String) {
        separate()
        buffer.append(jsonString: text, isForScript: isForScript)
    }

    public mutating func value(_ number: Int) {
        separate()
        buffer.append(decimal: number)
    }

    public mutating func value(_ truth: Bool) {
        separate()
        buffer.append(truth ? "true" : "false")
    }

    public mutating func null() {
        separate()
        buffer.append("null")
    }

    /// JSON that is written already.
    @inlinable
    public mutating func raw(_ write: (inout ByteBuffer) -> Void) {
        separate()
        write(&buffer)
    }

    // MARK: - Members of objects

    public mutating func member(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    public mutating func member(_ name: String, _ truth: Bool) {
        key(name)
        value(truth)
    }

    public mutating func object(_ name: String? = nil, _ members: (inout JSONWriter) -> Void) {
        if let name { key(name) }
        beginObject()
        members(&self)
        endObject()
    }

    public mutating func array(_ name: String? = nil, _ elements: (inout JSONWriter) -> Void) {
        if let name { key(name) }
        beginArray()
        elements(&self)
        endArray()
    }

    /// An array of which each element has a line, in a layout of lines. There is none inside another.
    public mutating func lines(_ name: String, _ elements: (inout JSONWriter) -> Void) {
        key(name)
        beginArray()
        if layout == .lines { depthOfLines = hasContent.count }
        elements(&self)
        endArray()
    }

    // MARK: - Between values

    private mutating func begin(_ bracket: UInt8) {
        separate()
        buffer.append(bracket)
        hasContent.append(false)
    }

    private mutating func end(_ bracket: UInt8) {
        let depth = hasContent.count
        let hadContent = hasContent.popLast() ?? false
        if hadContent, layout == .pretty { newLine() }
        if depth == depthOfLines {
            depthOfLines = -1
            if hadContent { buffer.append(UInt8(ascii: "\n")) }
        }
        buffer.append(bracket)
    }

    @inlinable
    mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        guard let last = hasContent.indices.last else { return }
        let isFirst = !hasContent[last]
        if !isFirst { buffer.append(UInt8(ascii: ",")) }
        hasContent[last] = true
        switch layout {
        case .compact: break
        case .pretty: newLine()
        case .lines:
            if hasContent.count == depthOfLines {
                buffer.append("\n  ")
            } else if !isFirst {
                buffer.append(UInt8(ascii: " "))
            }
        }
    }

    @usableFromInline
    mutating func newLine() {
        buffer.append(UInt8(ascii: "\n"))
        for _ in hasContent { buffer.append("  ") }
    }
}
