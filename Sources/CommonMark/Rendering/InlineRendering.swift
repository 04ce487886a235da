import Bytes

extension HTMLRenderer {
    mutating func inlines(_ range: Range<Int>) {
        for (kind, inside) in document.siblings(range) {
            switch kind {
            case .words(let part): words(part)
            case .code(let part):
                out.append("<code>")
                escaped(part)
                out.append("</code>")
            case .softBreak: out.append("\n")
            case .lineBreak: out.append("<br>\n")
            case .emphasis: element("em", inside)
            case .strong: element("strong", inside)
            case .strikethrough: element("del", inside)
            case .link(let index): link(document.link(at: index), inside)
            case .image(let index): image(document.link(at: index))
            case .mark(let number, let mention): footnoteMark(number, mention)
            default: break
            }
        }
    }

    private mutating func words(_ part: Range<Int>) {
        guard let typography = options.typography else { return escaped(part) }
        document.text[part].withUnsafeBufferPointer { typography($0, &out) }
    }

    private mutating func element(_ name: StaticString, _ inside: Range<Int>) {
        out.append("<")
        out.append(name)
        out.append(">")
        inlines(inside)
        out.append("</")
        out.append(name)
        out.append(">")
    }

    private mutating func link(_ link: MarkdownLink, _ inside: Range<Int>) {
        if link.isOwnAnchor, case .anchor(let id) = link.target {
            return anchor("#" + options.idPrefix + id, [], link, inside)
        }
        switch links.resolve(link) {
        case .address(let address, let attributes): anchor(address, attributes, link, inside)
        case .text(let text): out.appendEscaped(text)
        case .inline(let html), .block(let html): out.append(contentsOf: html)
        case .refused: inlines(inside)
        }
    }

    private mutating func anchor(
        _ address: String, _ attributes: [(name: String, value: String)], _ link: MarkdownLink,
        _ inside: Range<Int>
    ) {
        out.append("<a href=\"")
        out.appendAddress(address)
        out.append("\"")
        for (name, value) in attributes { attribute(name, value) }
        if !link.title.isEmpty { attribute("title", link.title) }
        out.append(">")
        inlines(inside)
        out.append("</a>")
    }

    private mutating func image(_ image: MarkdownLink) {
        switch links.resolve(image) {
        case .address(let address, let attributes):
            out.append("<img src=\"")
            out.appendAddress(address)
            out.append("\"")
            attribute("alt", image.text)
            for (name, value) in attributes { attribute(name, value) }
            if !image.title.isEmpty { attribute("title", image.title) }
            out.append(">")
        case .text(let text): out.appendEscaped(text)
        case .inline(let html), .block(let html): out.append(contentsOf: html)
        case .refused: out.appendEscaped(image.text)
        }
    }
}

extension ByteBuffer {
    /// Appends an address for an attribute: what a URL cannot hold (RFC 3986, section 2) as `%XX`, then escaped.
    mutating func appendAddress(_ address: String) {
        var address = address
        address.withUTF8 { bytes in
            var start = 0
            for (index, byte) in bytes.enumerated() where !Self.standsInAddress(byte) {
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                start = index + 1
                switch byte {
                case UInt8(ascii: "&"): append("&amp;")
                case UInt8(ascii: "'"): append("&#39;")
                default:
                    append(UInt8(ascii: "%"))
                    append(Self.digit(byte >> 4))
                    append(Self.digit(byte & 15))
                }
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    private static func standsInAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x25, 0x28...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: true
        default: false
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
