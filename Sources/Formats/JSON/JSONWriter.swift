package import Bytes
package import Foundation
package import Locales

/// Writes JSON (RFC 8259) as it is told, with members in that order.
///
/// The caller keeps the grammar: a ``key(_:)`` before each value of an object, as many ends as begins.
package struct JSONWriter {
    package enum Layout: Sendable {
        case compact
        /// Two spaces a level, one member or element a line.
        case pretty
    }

    package private(set) var buffer: ByteBuffer
    private let layout: Layout
    private let isForScript: Bool
    /// One entry an open object or array: whether something stands in it yet.
    private var hasContent: [Bool] = []
    private var followsKey = false

    /// - Parameters:
    ///   - buffer: what the JSON is appended to.
    ///   - isForScript: writes `<`, `>` and `&` as escapes, so that the result may stand inside `<script>`.
    package init(appendingTo buffer: ByteBuffer = ByteBuffer(), layout: Layout = .compact, isForScript: Bool = false) {
        self.buffer = buffer
        self.layout = layout
        self.isForScript = isForScript
    }

    package mutating func beginObject() { begin(UInt8(ascii: "{")) }
    package mutating func endObject() { end(UInt8(ascii: "}")) }
    package mutating func beginArray() { begin(UInt8(ascii: "[")) }
    package mutating func endArray() { end(UInt8(ascii: "]")) }

    package mutating func key(_ name: String) {
        separate()
        buffer.append(jsonString: name, isForScript: isForScript)
        buffer.append(layout == .pretty ? ": " : ":")
        followsKey = true
    }

    /// The next key of an object whose keys are those of `record`, in that order.
    package mutating func key(_ position: Int, of record: JSONRecord) {
        record.withLead(position) { buffer.append(contentsOf: $0) }
        followsKey = true
        if position == 0, let last = hasContent.indices.last { hasContent[last] = true }
    }

    /// Several members as they were written before, in the same place of another object.
    package mutating func members(_ written: [UInt8]) {
        buffer.append(contentsOf: written)
        if let last = hasContent.indices.last { hasContent[last] = true }
    }

    /// Lends it a buffer to write to, or takes that back.
    package mutating func swap(with other: inout ByteBuffer) { Swift.swap(&buffer, &other) }

    /// Hands over what is written so far.
    package mutating func spill(into pour: inout Pour) {
        swap(with: &pour.buffer)
        pour.spill()
        swap(with: &pour.buffer)
    }

    package mutating func value(_ text: String) {
        separate()
        buffer.append(jsonString: text, isForScript: isForScript)
    }

    package mutating func value(_ number: Int) {
        separate()
        buffer.append(decimal: number)
    }

    /// NaN is written as `null`, since JSON has no such number.
    package mutating func value(_ number: Decimal) {
        separate()
        if let whole = PlainDecimal.whole(number) { return buffer.append(decimal: whole) }
        if !PlainDecimal.withUTF8(number, { buffer.append(contentsOf: $0) }) { buffer.append("null") }
    }

    package mutating func value(_ date: CalendarDate) {
        separate()
        buffer.append(UInt8(ascii: "\""))
        date.withUTF8 { buffer.append(contentsOf: $0) }
        buffer.append(UInt8(ascii: "\""))
    }

    package mutating func value(_ truth: Bool) {
        separate()
        buffer.append(truth ? "true" : "false")
    }

    package mutating func null() {
        separate()
        buffer.append("null")
    }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let truth): self.value(truth)
        case .int(let number): self.value(number)
        case .decimal(let number): self.value(number)
        case .string(let text): self.value(text)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members { self.member(member.name, member.value) }
            endObject()
        }
    }

    package mutating func member(_ name: String, _ value: JSONValue) {
        key(name)
        self.value(value)
    }

    /// JSON that is written already.
    package mutating func raw(_ write: (inout ByteBuffer) -> Void) {
        separate()
        write(&buffer)
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        buffer.append(bracket)
        hasContent.append(false)
    }

    private mutating func end(_ bracket: UInt8) {
        let hadContent = hasContent.popLast() ?? false
        if hadContent { newLine() }
        buffer.append(bracket)
    }

    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        guard let last = hasContent.indices.last else { return }
        if hasContent[last] { buffer.append(UInt8(ascii: ",")) }
        hasContent[last] = true
        newLine()
    }

    private mutating func newLine() {
        guard layout == .pretty else { return }
        buffer.append(UInt8(ascii: "\n"))
        for _ in hasContent { buffer.append("  ") }
    }
}

/// The keys of many objects that are all alike, made ready once with all that stands before each.
package struct JSONRecord: Sendable {
    /// One after the other.
    private let leads: [UInt8]
    private let ends: [Int]

    /// - Parameter depth: how many arrays and objects the objects stand in.
    package init(_ names: [String], layout: JSONWriter.Layout, depth: Int) {
        var buffer = ByteBuffer()
        ends = names.enumerated().map { position, name in
            if position > 0 { buffer.append(",") }
            if layout == .pretty {
                buffer.append("\n")
                for _ in 0...depth { buffer.append("  ") }
            }
            buffer.append(jsonString: name, isForScript: false)
            buffer.append(layout == .pretty ? ": " : ":")
            return buffer.count
        }
        leads = buffer.bytes
    }

    fileprivate func withLead(_ position: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let start = position > 0 ? ends[position - 1] : 0
        leads.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[position]])) }
    }
}

extension JSONValue {
    package func append(to buffer: inout ByteBuffer, layout: JSONWriter.Layout = .compact, isForScript: Bool = false) {
        var writer = JSONWriter(layout: layout, isForScript: isForScript)
        writer.swap(with: &buffer)
        writer.value(self)
        writer.swap(with: &buffer)
    }
}
