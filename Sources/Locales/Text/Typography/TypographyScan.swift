/// Finds the bytes of a text that typography may have to look at, eight at a time.
///
/// Those are the marks and digits below U+0040, without the space, and the first bytes of U+0080 to U+00BF and of U+2000
/// to U+2FFF, where « » and € are.
struct TypographyScan {
    private let text: UnsafeBufferPointer<UInt8>
    /// Whether `@` and `w` are meant too, with which addresses begin.
    private let findsAddresses: Bool
    /// Where the bytes begin that were not looked at yet.
    private var start = 0
    /// The top bit of each byte that is meant, of the eight before ``start``, the first byte lowest.
    private var found: UInt64 = 0

    init(_ text: UnsafeBufferPointer<UInt8>, findsAddresses: Bool = false) {
        self.text = text
        self.findsAddresses = findsAddresses
    }

    mutating func next() -> Int? {
        while found == 0 {
            guard start < text.count else { return nil }
            found = meant(word)
            start &+= 8
        }
        let index = start &- 8 &+ found.trailingZeroBitCount / 8
        found &= found &- 1
        return index
    }

    /// The next ones, the first lowest; spaces where the text is at its end.
    private var word: UInt64 {
        if text.count &- start >= 8 {
            return UInt64(
                littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: start, as: UInt64.self))
        }
        var word: UInt64 = 0x2020_2020_2020_2020
        var index = text.count
        while index > start {
            index &-= 1
            word = word << 8 | UInt64(text[index])
        }
        return word
    }

    private func meant(_ word: UInt64) -> UInt64 {
        // Without the two highest bits.
        var meant = ~(word | word << 1) & Self.differ(word, 0x20)
        // 0xC2 and 0xE2 differ in one bit.
        if word & Self.each(0x80) != 0 { meant |= ~Self.differ(word | Self.each(0x20), 0xE2) }
        if findsAddresses { meant |= ~(Self.differ(word, 0x40) & Self.differ(word, 0x77)) }
        return meant & Self.each(0x80)
    }

    /// The top bit of each byte that is not `byte`; the other bits mean nothing.
    @inline(__always)
    private static func differ(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ each(byte)
        return (difference & each(0x7F)) &+ each(0x7F) | difference
    }

    @inline(__always)
    private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}
