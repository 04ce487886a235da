/// Takes values from a record in the order in which they were written. Every step is checked: damaged bytes throw, and
/// never reserve much more memory than there are bytes.
///
/// Valid only as long as the bytes that it is given.
@frozen
@usableFromInline
package struct RecordReader {
    @usableFromInline let bytes: UnsafeRawBufferPointer
    @usableFromInline var position = 0
    @usableFromInline var shared: [String] = []
    /// What values find beside the record when they are read.
    @usableFromInline package var context: AnyObject?

    @inlinable
    package init(_ bytes: UnsafeRawBufferPointer, context: AnyObject? = nil) {
        self.bytes = bytes
        self.context = context
    }

    /// Reads one value that is all there is.
    @inlinable
    package static func value<Value: Storable>(
        _: Value.Type = Value.self, of bytes: [UInt8], context: AnyObject? = nil
    ) throws(DamagedRecord) -> Value {
        let result: Result<Value, DamagedRecord> = bytes.withUnsafeBytes { bytes in
            do throws(DamagedRecord) {
                var record = RecordReader(bytes, context: context)
                let value: Value = try record.read()
                guard record.isAtEnd else { throw DamagedRecord() }
                return .success(value)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    @inlinable
    package var isAtEnd: Bool { position == bytes.count }
    @inlinable var remaining: Int { bytes.count - position }

    @inlinable
    package mutating func read<Value: Storable>(_: Value.Type = Value.self) throws(DamagedRecord) -> Value {
        try Value(from: &self)
    }

    @inlinable
    package mutating func readByte() throws(DamagedRecord) -> UInt8 {
        guard position < bytes.count else { throw DamagedRecord() }
        let byte = bytes[position]
        position += 1
        return byte
    }

    @inlinable
    package mutating func readUnsigned() throws(DamagedRecord) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try readByte()
            if shift == 63, byte > 1 { throw DamagedRecord() }
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
            if shift > 63 { throw DamagedRecord() }
        }
    }

    /// A number of things that take a byte each at least, and so are no more than the bytes that follow.
    @inlinable
    package mutating func readCount() throws(DamagedRecord) -> Int {
        let count = try readUnsigned()
        guard count <= UInt64(remaining) else { throw DamagedRecord() }
        return Int(count)
    }

    @inlinable
    package mutating func readText() throws(DamagedRecord) -> String {
        String(decoding: try readRaw(try readCount()), as: UTF8.self)
    }

    @inlinable
    package mutating func readShared() throws(DamagedRecord) -> String {
        let index = try readUnsigned()
        if index == 0 {
            let text = try readText()
            shared.append(text)
            return text
        }
        guard index <= UInt64(shared.count) else { throw DamagedRecord() }
        return shared[Int(index) - 1]
    }

    /// The next bytes as they are; valid as long as the record's.
    @inlinable
    package mutating func readRaw(_ count: Int) throws(DamagedRecord) -> UnsafeRawBufferPointer {
        guard count >= 0, count <= remaining else { throw DamagedRecord() }
        let start = position
        position += count
        return UnsafeRawBufferPointer(rebasing: bytes[start..<position])
    }
}
