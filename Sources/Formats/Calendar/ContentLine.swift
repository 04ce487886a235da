import Bytes

/// One content line of iCalendar (RFC 5545, section 3.1), folded as it is written.
struct ContentLine {
    private var bytes: [UInt8] = []

    init(_ name: StaticString) {
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func parameter(_ name: StaticString, _ value: String) {
        bytes.append(UInt8(ascii: ";"))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "="))
        let plain = value.utf8.filter { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") }
        let needsQuotes = plain.contains { ",;:".utf8.contains($0) }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        bytes.append(contentsOf: plain)
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }

    /// A value in which nothing is escaped: dates, numbers, URIs. Control characters are left out.
    mutating func value(_ text: String) {
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: text.utf8.filter { $0 >= 0x20 && $0 != 0x7F })
    }

    /// Values of type TEXT, separated by commas (section 3.3.11).
    mutating func text(_ values: [String]) {
        bytes.append(UInt8(ascii: ":"))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            escape(value)
        }
    }

    private mutating func escape(_ text: String) {
        var isAfterReturn = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A where isAfterReturn: break
            case 0x0A, 0x0D: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x09: bytes.append(byte)
            case 0x00...0x1F, 0x7F: break
            default: bytes.append(byte)
            }
            isAfterReturn = byte == 0x0D
        }
    }

    /// Writes lines of at most 75 octets without their CRLF, each but the first after a space, no UTF-8 sequence
    /// split.
    func append(to buffer: inout ByteBuffer) {
        var start = 0
        var room = 75
        while bytes.count - start > room {
            var end = start + room
            while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            buffer.append(contentsOf: bytes[start..<end])
            buffer.append("\r\n ")
            start = end
            room = 74
        }
        buffer.append(contentsOf: bytes[start...])
        buffer.append("\r\n")
    }
}

extension ByteBuffer {
    mutating func append(line name: StaticString, _ value: String) {
        var line = ContentLine(name)
        line.value(value)
        line.append(to: &self)
    }

    /// A TEXT property in a language; nothing for `nil` or an empty text.
    mutating func append(line name: StaticString, text: String?, language: String? = nil) {
        guard let text, !text.isEmpty else { return }
        var line = ContentLine(name)
        if let language { line.parameter("LANGUAGE", language) }
        line.text([text])
        line.append(to: &self)
    }
}
