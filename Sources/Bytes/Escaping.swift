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
        var index = 0
        let count = text.count
        while index < count {
            let byte = text[index]
            // One comparison passes letters and everything above: only `"`, `&`, `'`, `<`, `>` and C0 stop.
            if byte > 0x3E {
                index += 1
                continue
            }
            let replacement: StaticString
            switch byte {
            case 0x26: replacement = "&amp;"
            case 0x3C: replacement = "&lt;"
            case 0x3E: replacement = "&gt;"
            case 0x22: replacement = "&quot;"
            case 0x27: replacement = "&#39;"
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: replacement = ""
            default:
                index += 1
                continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            append(replacement)
            index += 1
            start = index
        }
        if start < count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<count]))
        }
    }
}
