extension ByteBuffer {
    /// A JSON string (RFC 8259, section 7) with its quotes.
    ///
    /// - Parameter isForScript: whether `<`, `>`, `&`, U+2028 and U+2029 become `\u` escapes, so that the
    ///   result may stand inside `<script>` without ever ending it.
    public mutating func append(jsonString text: String, isForScript: Bool = true) {
        var text = text
        append(UInt8(ascii: "\""))
        text.withUTF8 { input in
            var start = 0
            var index = Self.nextInJSON(input, 0, isForScript)
            func flush(_ buffer: inout ByteBuffer, skipping count: Int) {
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: input[start..<index]))
                index += count
                start = index
            }
            while index < input.count {
                let byte = input[index]
                switch byte {
                case 0x22, 0x5C:
                    flush(&self, skipping: 1)
                    append(0x5C)
                    append(byte)
                case 0x0A:
                    flush(&self, skipping: 1)
                    append("\\n")
                case 0x0D:
                    flush(&self, skipping: 1)
                    append("\\r")
                case 0x09:
                    flush(&self, skipping: 1)
                    append("\\t")
                case 0x00...0x1F, 0x7F:
                    flush(&self, skipping: 1)
                    append(jsonEscape: UInt16(byte))
                case 0x3C where isForScript, 0x3E where isForScript, 0x26 where isForScript:
                    flush(&self, skipping: 1)
                    append(jsonEscape: UInt16(byte))
                case 0xE2
                where isForScript && index + 2 < input.count && input[index + 1] == 0x80
                    && input[index + 2] & 0xFE == 0xA8:
                    let unit = 0x2000 | UInt16(input[index + 2] & 0x3F)
                    flush(&self, skipping: 3)
                    append(jsonEscape: unit)
                default: index += 1
                }
                index = Self.nextInJSON(input, index, isForScript)
            }
            flush(&self, skipping: 0)
        }
        append(UInt8(ascii: "\""))
    }

    /// The next byte from `start` on that may have to be escaped.
    @inline(__always)
    private static func nextInJSON(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ isForScript: Bool) -> Int {
        text.firstIndex(
            from: start,
            word: {
                let always = $0.equals(0x22) | $0.equals(0x5C) | $0.isBelow(0x20) | $0.equals(0x7F)
                guard isForScript else { return always }
                return always | $0.equals(0x26) | $0.equals(0x3C, mask: 0xFD) | $0.equals(0xE2)
            },
            byte: isSeldomInJSON)
    }

    /// One bit for each byte below 0x40.
    @inline(__always)
    private static func isSeldomInJSON(_ byte: UInt8) -> Bool {
        byte < 0x40
            ? 0x5000_0044_FFFF_FFFF &>> UInt64(byte) & 1 != 0 : byte == 0x5C || byte == 0x7F || byte == 0xE2
    }

    private mutating func append(jsonEscape unit: UInt16) {
        append("\\u")
        for shift in [12, 8, 4, 0] {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 0x0F
            append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}
