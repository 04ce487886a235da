extension ByteBuffer {
    @inlinable @inline(__always)
    public mutating func append(_ byte: UInt8) {
        end(for: 1).initialize(to: byte)
        length &+= 1
    }

    /// Not for literals, of which the place and the count are known when they are compiled.
    @_disfavoredOverload
    @inlinable
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    @_disfavoredOverload
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
}
