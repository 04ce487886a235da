/// Small pieces of XML and HTML, escaped.
extension ByteBuffer {
    /// ` name="value"`; nothing for `nil`.
    package mutating func append(attribute name: StaticString, _ value: String?) {
        guard let value else { return }
        append(UInt8(ascii: " "))
        append(name)
        append("=\"")
        appendEscaped(value)
        append(UInt8(ascii: "\""))
    }

    /// `<name>text</name>` on a line of its own, indented; nothing for `nil`.
    package mutating func append(element name: StaticString, _ text: String?, indent: Int = 1) {
        guard let text else { return }
        for _ in 0..<indent { append("  ") }
        append(UInt8(ascii: "<"))
        append(name)
        append(UInt8(ascii: ">"))
        appendEscaped(text)
        append("</")
        append(name)
        append(">\n")
    }
}
