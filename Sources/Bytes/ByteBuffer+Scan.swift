/// Looking at text while it is copied.
extension ByteBuffer {
    /// Appends `text` from `start` on, up to the first byte that `word` answers to, or `byte` where there are fewer
    /// than eight.
    ///
    /// - Returns: the index of that byte; the count where there is none.
    @inlinable @inline(__always)
    public mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, until word: (ByteWord) -> UInt64, byte: (UInt8) -> Bool
    ) -> Int {
        let rest = text.count &- start
        guard rest > 0, let base = text.baseAddress else { return text.count }
        let source = UnsafeRawPointer(base + start)
        let target = UnsafeMutableRawPointer(end(for: rest))
        var index = 0
        // Whatever is copied behind the byte that is looked for does not count, and still fits.
        func isFound(at place: Int) -> Bool {
            let bits = source.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            target.storeBytes(of: bits, toByteOffset: place, as: UInt64.self)
            let found = word(ByteWord(bits))
            guard found != 0 else { return false }
            index = place &+ found.trailingZeroBitCount &>> 3
            return true
        }
        search: if rest >= 8 {
            while index &+ 8 <= rest {
                if isFound(at: index) { break search }
                index &+= 8
            }
            // The last eight once more, lest there be single ones.
            if index < rest, !isFound(at: rest &- 8) { index = rest }
        } else {
            while index < rest {
                let next = source.load(fromByteOffset: index, as: UInt8.self)
                if byte(next) { break }
                target.storeBytes(of: next, toByteOffset: index, as: UInt8.self)
                index &+= 1
            }
        }
        length &+= index
        return start &+ index
    }
}
