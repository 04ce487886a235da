import Bytes
import Liquid

/// The few marks that a short text may hold: `*emphasis*`, `**importance**`, `` `code` ``.
enum InlineMarkdown {
    private static let marks: [(mark: [UInt8], open: StaticString, close: StaticString)] = [
        (Array("**".utf8), "<strong>", "</strong>"),
        (Array("*".utf8), "<em>", "</em>"),
        (Array("`".utf8), "<code>", "</code>"),
    ]

    static func html(_ text: String, language: String? = nil) -> HTML {
        var output = ByteBuffer(reserving: text.utf8.count + 32)
        if let language {
            output.append("<span lang=\"")
            output.appendEscaped(language)
            output.append("\">")
        }
        write(Array(text.utf8)[...], to: &output)
        if language != nil { output.append("</span>") }
        return HTML(safe: output.bytes)
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to output: inout ByteBuffer) {
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            guard let found = mark(at: index, bytes) else {
                index += 1
                continue
            }
            plain(bytes[start..<index], to: &output)
            output.append(found.open)
            if found.isCode { plain(found.inside, to: &output) } else { write(found.inside, to: &output) }
            output.append(found.close)
            index = found.end
            start = index
        }
        plain(bytes[start..<bytes.endIndex], to: &output)
    }

    private static func plain(_ bytes: ArraySlice<UInt8>, to output: inout ByteBuffer) {
        bytes.withUnsafeBufferPointer { output.appendEscaped($0) }
    }

    private struct Found {
        let inside: ArraySlice<UInt8>
        let end: Int
        let open: StaticString
        let close: StaticString
        let isCode: Bool
    }

    /// A mark that closes again, with something other than a space just inside.
    private static func mark(at index: Int, _ bytes: ArraySlice<UInt8>) -> Found? {
        for (mark, open, close) in marks where bytes[index...].starts(with: mark) {
            let inner = index + mark.count
            var position = inner
            while position + mark.count <= bytes.endIndex {
                if bytes[position...].starts(with: mark), position > inner, bytes[inner] != 0x20,
                    bytes[position - 1] != 0x20
                {
                    return Found(
                        inside: bytes[inner..<position], end: position + mark.count, open: open, close: close,
                        isCode: mark == [UInt8(ascii: "`")])
                }
                position += 1
            }
        }
        return nil
    }
}
