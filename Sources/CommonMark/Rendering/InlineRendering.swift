import Bytes

extension HTMLRenderer {
    mutating func inlines(_ inlines: [MarkdownInline]) {
        for inline in inlines {
            switch inline {
            case .text(let text):
                if let typography = options.typography { typography(text, &out) } else { out.appendEscaped(text) }
            case .code(let code):
                out.append("<code>")
                out.appendEscaped(code)
                out.append("</code>")
            case .softBreak: out.append("\n")
            case .lineBreak: out.append("<br>\n")
            case .emphasis(let inside): element("em", inside)
            case .strong(let inside): element("strong", inside)
            case .strikethrough(let inside): element("del", inside)
            case .link(let index, let inside): link(document.links[index], inside)
            case .image(let index): image(document.links[index])
            case .footnote(let number, let mention): footnoteMark(number, mention)
            }
        }
    }

    private mutating func element(_ name: StaticString, _ inside: [MarkdownInline]) {
        out.append("<")
        out.append(name)
        out.append(">")
        inlines(inside)
        out.append("</")
        out.append(name)
        out.append(">")
    }

    private mutating func link(_ link: MarkdownLink, _ inside: [MarkdownInline]) {
        if document.isOwnAnchor(link), case .anchor(let id) = link.target {
            return anchor("#" + options.idPrefix + id, [], link, inside)
        }
        switch links.resolve(link) {
        case .address(let address, let attributes): anchor(address, attributes, link, inside)
        case .text(let text): out.appendEscaped(text)
        case .inline(let html), .block(let html): out.append(contentsOf: html.bytes)
        case .refused: inlines(inside)
        }
    }

    private mutating func anchor(
        _ address: String, _ attributes: [(name: String, value: String)], _ link: MarkdownLink,
        _ inside: [MarkdownInline]
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
        case .inline(let html), .block(let html): out.append(contentsOf: html.bytes)
        case .refused: out.appendEscaped(image.text)
        }
    }
}

extension ByteBuffer {
    /// Appends an address for an attribute: what a URL cannot hold (RFC 3986, section 2) as `%XX`, then escaped.
    mutating func appendAddress(_ address: String) {
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#39;")
            case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E: append(byte)
            default:
                append(UInt8(ascii: "%"))
                append(Self.digit(byte >> 4))
                append(Self.digit(byte & 15))
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
