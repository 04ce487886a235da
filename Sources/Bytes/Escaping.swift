/// How text becomes safe inside markup.
extension ByteBuffer {
    /// Appends `text` with `& < > " '` as character references: right for HTML and XML text and for quoted
    /// attribute values. Characters that XML 1.0 forbids (section 2.2) are left out.
    @inlinable
    public mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    @inlinable
    public mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = Self.nextInMarkup(text, 0)
        let count = text.count
        while index < count {
            let byte = text[index]
            guard Self.isSeldomInMarkup(byte) else {
                index = Self.nextInMarkup(text, index + 1)
                continue
            }
            let replacement: StaticString =
                switch byte {
                case 0x26: "&amp;"
                case 0x3C: "&lt;"
                case 0x3E: "&gt;"
                case 0x22: "&quot;"
                case 0x27: "&#39;"
                default: ""
                }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(replacement)
            start = index + 1
            index = Self.nextInMarkup(text, start)
        }
        if start < count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<count]))
        }
    }

    /// The next byte from `start` on that may not stand as it is.
    @inlinable @inline(__always)
    static func nextInMarkup(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        text.firstIndex(
            from: start,
            // & and ', < and > differ in one bit.
            word: {
                $0.equals(0x26, mask: 0xFE) | $0.equals(0x3C, mask: 0xFD) | $0.equals(0x22) | $0.isBelow(0x20)
            },
            byte: isSeldomInMarkup)
    }

    /// Whether a byte cannot stand as it is: one bit for each below 0x40, which a switch over them all is slower than.
    @inlinable @inline(__always)
    static func isSeldomInMarkup(_ byte: UInt8) -> Bool {
        byte < 0x40 && 0x5000_00C4_FFFF_D9FF &>> UInt64(byte) & 1 != 0
    }
}
