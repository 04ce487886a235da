/// Turns libyaml's marks, which count characters, into byte offsets of the file.
///
/// Marks come nearly in order, so the cursor walks from the last one asked for instead of keeping a table.
struct MarkCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let range: Range<Int>
    private var character = 0
    private var offset: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        offset = range.lowerBound
    }

    mutating func byteOffset(ofCharacter wanted: Int) -> Int {
        while wanted - character >= 8, range.upperBound - offset >= 8, areASCII(at: offset) {
            character += 8
            offset += 8
        }
        while character < wanted, offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            character += 1
        }
        while character > wanted, offset > range.lowerBound {
            offset -= 1
            while offset > range.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
            character -= 1
        }
        return offset
    }

    /// Eight bytes.
    private func areASCII(at offset: Int) -> Bool {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        return word & 0x8080_8080_8080_8080 == 0
    }
}
