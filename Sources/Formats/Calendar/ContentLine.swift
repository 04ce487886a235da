import Bytes

/// Content lines of iCalendar (RFC 5545, section 3.1), folded once they are written.
extension ByteBuffer {
    /// A line of a name and whatever `rest` appends: parameters, then a value.
    mutating func append(line name: StaticString, _ rest: (inout ByteBuffer) -> Void) {
        let start = count
        append(name)
        rest(&self)
        if count - start > 75 { fold(from: start) }
        append("\r\n")
    }

    /// A line whose value is not escaped: dates, numbers, URIs. Control characters are left out.
    mutating func append(line name: StaticString, _ value: String) {
        append(line: name) { $0.append(lineValue: value) }
    }

    /// A TEXT property in a language; nothing for `nil` or an empty text.
    mutating func append(line name: StaticString, text: String?, language: String? = nil) {
        guard let text, !text.isEmpty else { return }
        append(line: name) { line in
            if let language { line.append(lineParameter: "LANGUAGE", language) }
            line.append(lineTexts: CollectionOfOne(text))
        }
    }

    mutating func append(lineParameter name: StaticString, _ value: String) {
        append(UInt8(ascii: ";"))
        append(name)
        append(UInt8(ascii: "="))
        let needsQuotes = value.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
        }
        if needsQuotes { append(UInt8(ascii: "\"")) }
        for byte in value.utf8 where byte >= 0x20 && byte != 0x7F && byte != UInt8(ascii: "\"") { append(byte) }
        if needsQuotes { append(UInt8(ascii: "\"")) }
    }

    mutating func append(lineValue text: String) {
        append(UInt8(ascii: ":"))
        for byte in text.utf8 where byte >= 0x20 && byte != 0x7F { append(byte) }
    }

    /// Values of type TEXT, separated by commas (section 3.3.11).
    mutating func append(lineTexts values: some Sequence<String>) {
        var separator = UInt8(ascii: ":")
        for var value in values {
            append(separator)
            separator = UInt8(ascii: ",")
            value.withUTF8 { appendEscaped(lineText: $0) }
        }
    }

    private mutating func appendEscaped(lineText text: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while true {
            index = append(
                text, from: index,
                until: { $0.equals(0x5C) | $0.equals(0x3B) | $0.equals(0x2C) | $0.isBelow(0x20) | $0.equals(0x7F) },
                byte: { $0 < 0x20 || $0 == 0x5C || $0 == 0x3B || $0 == 0x2C || $0 == 0x7F })
            guard index < text.count else { return }
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0x0A where index > 0 && text[index - 1] == 0x0D: break
            case 0x0A, 0x0D: append(#"\n"#)
            case 0x09: append(byte)
            default: break
            }
            index += 1
        }
    }

    /// Breaks what stands from `start` on into lines of at most 75 octets without their CRLF, each but the first after
    /// a space, no UTF-8 sequence split.
    private mutating func fold(from start: Int) {
        let line = bytes(from: start)
        removeLast(line.count)
        var start = 0
        var room = 75
        while line.count - start > room {
            var end = start + room
            while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
            append(contentsOf: line[start..<end])
            append("\r\n ")
            start = end
            room = 74
        }
        append(contentsOf: line[start...])
    }
}
