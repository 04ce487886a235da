/// A growing run of bytes that renderers append to.
///
/// It exists so that every output (a page, a feed, a calendar) is written once, as UTF-8, with no
/// intermediate `String`. Take one, reserve, append, and hand over ``bytes``; or `removeAll` and reuse it.
@frozen
public struct ByteBuffer: Sendable, Equatable {
    public var bytes: [UInt8]

    @inlinable
    public init(reserving capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    @inlinable
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    @inlinable public var count: Int { bytes.count }
    @inlinable public var isEmpty: Bool { bytes.isEmpty }

    /// The bytes as text; invalid UTF-8 is repaired with U+FFFD.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    @inlinable
    public mutating func removeAll(keepingCapacity: Bool = true) {
        bytes.removeAll(keepingCapacity: keepingCapacity)
    }

    @inlinable
    public mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    @inlinable
    public mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(_ text: Substring) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    @inlinable
    public mutating func append(contentsOf other: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: other)
    }

    @inlinable
    public mutating func append(contentsOf other: [UInt8]) {
        bytes.append(contentsOf: other)
    }

    @inlinable
    public mutating func append(contentsOf other: ArraySlice<UInt8>) {
        bytes.append(contentsOf: other)
    }

    /// Appends the decimal digits of `number`.
    @inlinable
    public mutating func append(decimal number: Int) {
        if number >= 0 && number < 10 {
            bytes.append(UInt8(truncatingIfNeeded: 48 + number))
            return
        }
        if number < 0 { bytes.append(0x2D) }
        appendDigits(number.magnitude)
    }

    @usableFromInline
    mutating func appendDigits(_ number: UInt) {
        // 2^64 has 20 digits.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
            var rest = number
            var start = 20
            repeat {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                start -= 1
                digits[start] = UInt8(truncatingIfNeeded: 48 + digit)
                rest = quotient
            } while rest > 0
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }
}
