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

    /// Appends a JSON string (RFC 8259, section 7) with its quotes.
    ///
    /// `<`, `>`, `&`, U+2028 and U+2029 are written as `\u` escapes, so that the result may stand inside an
    /// HTML `<script>` without ever ending it.
    public mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": append("\\\"")
            case "\\": append("\\\\")
            case "\n": append("\\n")
            case "\r": append("\\r")
            case "\t": append("\\t")
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{00}"..."\u{1F}":
                let hex = String(scalar.value, radix: 16)
                append("\\u")
                append(String(repeating: "0", count: 4 - hex.utf8.count))
                append(hex)
            default:
                if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
            }
        }
        append(UInt8(ascii: "\""))
    }
}
