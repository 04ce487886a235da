/// Appends values to a record: numbers as little-endian base 128, texts as length and UTF-8.
@frozen
@usableFromInline
package struct RecordWriter: Sendable {
    @usableFromInline var buffer: ByteBuffer
    @usableFromInline var shared: [String] = []

    @inlinable
    package init(reserving capacity: Int = 0) {
        buffer = ByteBuffer(reserving: capacity)
    }

    package var bytes: [UInt8] { buffer.bytes }
    @inlinable
    package var count: Int { buffer.count }

    @inlinable
    package mutating func removeAll() {
        buffer.removeAll()
        shared.removeAll(keepingCapacity: true)
    }

    @inlinable
    package mutating func write<Value: Storable>(_ value: Value) {
        value.store(in: &self)
    }

    @inlinable
    package mutating func write(byte: UInt8) {
        buffer.append(byte)
    }

    @inlinable
    package mutating func write(unsigned value: UInt64) {
        if value < 0x80 { return buffer.append(UInt8(truncatingIfNeeded: value)) }
        var rest = value
        while rest >= 0x80 {
            buffer.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        buffer.append(UInt8(truncatingIfNeeded: rest))
    }

    /// - Parameter count: never negative.
    @inlinable
    package mutating func write(count: Int) {
        write(unsigned: UInt64(count.magnitude))
    }

    @inlinable
    package mutating func write(text: String) {
        var text = text
        text.withUTF8 { utf8 in
            write(count: utf8.count)
            buffer.append(contentsOf: utf8)
        }
    }

    /// A text that stands in few records' values but often in each, such as a path: written once, and shared by all
    /// when read.
    @inlinable
    package mutating func write(shared text: String) {
        // Paths of one entry differ at their ends: nothing takes longer to compare.
        if let index = shared.firstIndex(where: { $0.utf8.count == text.utf8.count && $0 == text }) {
            write(count: index + 1)
            return
        }
        write(count: 0)
        write(text: text)
        shared.append(text)
    }

    @inlinable
    package mutating func write(raw bytes: UnsafeRawBufferPointer) {
        buffer.append(contentsOf: bytes.bindMemory(to: UInt8.self))
    }

    @inlinable
    package mutating func write(raw bytes: [UInt8]) {
        buffer.append(contentsOf: bytes)
    }
}
