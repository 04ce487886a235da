/// The separator of cells that a file uses, told from its first line with text.
enum Delimiter {
    /// The most frequent of `;`, `,` and tab outside quotes; of two as frequent the one that text holds least.
    static func detect(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
        var counts: (semicolon: Int, comma: Int, tab: Int) = (0, 0, 0)
        var isQuoted = false
        var sawText = false
        for byte in bytes[start...] {
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted.toggle()
                sawText = true
            case _ where isQuoted: break
            case UInt8(ascii: ";"): counts.semicolon += 1
            case UInt8(ascii: ","): counts.comma += 1
            case 0x09: counts.tab += 1
            case 0x0A, 0x0D:
                if sawText { return choice(counts) }
                counts = (0, 0, 0)
            case 0x20: break
            default: sawText = true
            }
        }
        return choice(counts)
    }

    private static func choice(_ counts: (semicolon: Int, comma: Int, tab: Int)) -> UInt8 {
        if counts.tab > 0, counts.tab >= max(counts.semicolon, counts.comma) { return 0x09 }
        return counts.comma > counts.semicolon ? UInt8(ascii: ",") : UInt8(ascii: ";")
    }

    /// The first line `sep=;` that Excel understands and does not show.
    static func declared(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (delimiter: UInt8, next: Int)? {
        let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, let delimiter = line.last, [0x09, 0x2C, 0x3B].contains(delimiter),
            line.dropLast().elementsEqual("sep=".utf8) || line.dropLast().elementsEqual("SEP=".utf8)
        else { return nil }
        var next = line.endIndex
        if next < bytes.count, bytes[next] == 0x0D { next += 1 }
        if next < bytes.count, bytes[next] == 0x0A { next += 1 }
        return (delimiter, next)
    }
}
