/// Eight bytes looked at together, for text in which what is looked for is seldom.
///
/// A test answers with the top bit of each byte that passes it. Above the first such byte it may err, so that only the
/// first one counts (`firstIndex`); answers to several tests may be joined with `|` before.
public struct ByteWord {
    @usableFromInline let bits: UInt64

    @inlinable @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
        bits = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
    }

    @inlinable @inline(__always)
    init(_ bits: UInt64) { self.bits = bits.littleEndian }

    @inlinable @inline(__always)
    static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Bytes that are `byte` once only the bits of `mask` count.
    @inlinable @inline(__always)
    public func equals(_ byte: UInt8, mask: UInt8 = 0xFF) -> UInt64 {
        let rest = (bits & Self.each(mask)) ^ Self.each(byte)
        return (rest &- Self.each(1)) & ~rest & Self.each(0x80)
    }

    /// Bytes less than `limit`, which is at most 0x80.
    @inlinable @inline(__always)
    public func isBelow(_ limit: UInt8) -> UInt64 { (bits &- Self.each(limit)) & ~bits & Self.each(0x80) }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first index from `start` on that `word` answers to, eight bytes at a time, then `byte` for the last few;
    /// the count where there is none.
    @inlinable @inline(__always)
    public func firstIndex(from start: Int, word: (ByteWord) -> UInt64, byte: (UInt8) -> Bool) -> Int {
        var index = start
        while count - index >= 8 {
            let found = word(ByteWord(self, at: index))
            if found != 0 { return index + found.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < count, !byte(self[index]) { index += 1 }
        return index
    }
}
