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
        var index = appendPlain(text, from: 0)
        while index < text.count {
            appendReference(text[index])
            index = appendPlain(text, from: index + 1)
        }
    }

    /// Appends up to the next byte that may not stand as it is, or may be such a one.
    @inlinable @inline(__always)
    mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        append(
            text, from: start,
            // & and ', < and > differ in one bit.
            until: {
                $0.equals(0x26, mask: 0xFE) | $0.equals(0x3C, mask: 0xFD) | $0.equals(0x22) | $0.isBelow(0x20)
            },
            // One bit for each byte below 0x40.
            byte: { $0 < 0x40 && 0x5000_00C4_FFFF_D9FF &>> UInt64($0) & 1 != 0 })
    }

    @usableFromInline
    mutating func appendReference(_ byte: UInt8) {
        switch byte {
        case 0x26: append("&amp;")
        case 0x3C: append("&lt;")
        case 0x3E: append("&gt;")
        case 0x22: append("&quot;")
        case 0x27: append("&#39;")
        case 0x09, 0x0A, 0x0D, 0x20...: append(byte)
        default: break
        }
    }
}
