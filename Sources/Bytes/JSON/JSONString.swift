extension ByteBuffer {
    /// A JSON string (RFC 8259, section 7) with its quotes.
    ///
    /// - Parameter isForScript: whether `<`, `>`, `&`, U+2028 and U+2029 become `\u` escapes, so that the
    ///   result may stand inside `<script>` without ever ending it.
    public mutating func append(jsonString text: String, isForScript: Bool = true) {
        append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { append(inJSON: $0, isForScript) }
        append(UInt8(ascii: "\""))
    }

    private mutating func append(inJSON text: UnsafeBufferPointer<UInt8>, _ isForScript: Bool) {
        var index = 0
        while true {
            index = isForScript ? appendPlainForScript(text, from: index) : appendPlain(inJSON: text, from: index)
            guard index < text.count else { return }
            index += append(jsonEscapeOf: text, at: index, isForScript)
        }
    }

    /// - Returns: how many bytes that took the place of.
    private mutating func append(
        jsonEscapeOf input: UnsafeBufferPointer<UInt8>, at index: Int, _ isForScript: Bool
    ) -> Int {
        let byte = input[index]
        switch byte {
        case 0x22, 0x5C:
            append(0x5C)
            append(byte)
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case 0x00...0x1F, 0x7F: append(jsonEscape: UInt16(byte))
        case 0x3C where isForScript, 0x3E where isForScript, 0x26 where isForScript:
            append(jsonEscape: UInt16(byte))
        case 0xE2
        where isForScript && index + 2 < input.count && input[index + 1] == 0x80
            && input[index + 2] & 0xFE == 0xA8:
            append(jsonEscape: 0x2000 | UInt16(input[index + 2] & 0x3F))
            return 3
        default: append(byte)
        }
        return 1
    }

    /// Appends up to the next byte that has to be escaped.
    @inline(__always)
    private mutating func appendPlain(inJSON text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        append(
            text, from: start,
            until: { $0.equals(0x22) | $0.equals(0x5C) | $0.isBelow(0x20) | $0.equals(0x7F) },
            byte: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F })
    }

    /// Appends up to the next byte that may have to be escaped.
    @inline(__always)
    private mutating func appendPlainForScript(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        append(
            text, from: start,
            until: {
                $0.equals(0x22) | $0.equals(0x5C) | $0.isBelow(0x20) | $0.equals(0x7F) | $0.equals(0x26)
                    | $0.equals(0x3C, mask: 0xFD) | $0.equals(0xE2)
            },
            // One bit for each byte below 0x40.
            byte: {
                $0 < 0x40
                    ? 0x5000_0044_FFFF_FFFF &>> UInt64($0) & 1 != 0 : $0 == 0x5C || $0 == 0x7F || $0 == 0xE2
            })
    }

    private mutating func append(jsonEscape unit: UInt16) {
        append("\\u")
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0x0F
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
