extension ByteBuffer {
    @inlinable
    public mutating func append(_ byte: UInt8) {
        end(for: 1).initialize(to: byte)
        length &+= 1
    }

    @inlinable
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(_ text: Substring) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    @inlinable @inline(__always)
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(contentsOf other: UnsafeBufferPointer<UInt8>) {
        guard let source = other.baseAddress, !other.isEmpty else { return }
        end(for: other.count).initialize(from: source, count: other.count)
        length &+= other.count
    }

    @inlinable
    public mutating func append(contentsOf other: [UInt8]) {
        other.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(contentsOf other: ArraySlice<UInt8>) {
        other.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    public mutating func append(contentsOf other: ByteBuffer) {
        other.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends the decimal digits of `number`.
    @inlinable
    public mutating func append(decimal number: Int) {
        if number >= 0 && number < 10 {
            append(UInt8(truncatingIfNeeded: 48 + number))
            return
        }
        if number < 0 { append(0x2D) }
        appendDigits(number.magnitude)
    }

    @usableFromInline
    mutating func appendDigits(_ number: UInt) {
        var digits = 1
        var power: UInt = 10
        // 2^64 has 20 digits, of which 10^19 is the largest power.
        while digits < 20, number >= power {
            digits += 1
            power &*= 10
        }
        let end = end(for: digits)
        var rest = number
        for place in stride(from: digits - 1, through: 0, by: -1) {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            end[place] = UInt8(truncatingIfNeeded: 48 + digit)
            rest = quotient
        }
        length += digits
    }

    /// Appends `text` from `start` on, up to the first byte that `word` answers to, or `byte` where there are fewer
    /// than eight.
    ///
    /// - Returns: the index of that byte; the count where there is none.
    @inlinable @inline(__always)
    mutating func append(
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
