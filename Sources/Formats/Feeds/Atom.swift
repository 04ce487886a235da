package import Bytes
import Locales

extension Feed {
    /// An Atom feed (RFC 4287).
    package func appendAtom(to buffer: inout ByteBuffer) {
        buffer.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"")
        buffer.append(attribute: "xml:lang", language)
        buffer.append(">\n")
        buffer.append(element: "id", id)
        buffer.append(element: "title", title)
        buffer.append(element: "subtitle", subtitle)
        buffer.append(element: "updated", updated.description)
        buffer.append(link: "self", atomURL, type: "application/atom+xml")
        buffer.append(link: "alternate", pageURL, type: "text/html", language: language)
        if let nextAtomURL { buffer.append(link: "next", nextAtomURL, type: "application/atom+xml") }
        buffer.append(person: author)
        buffer.append(element: "rights", rights)
        buffer.append(element: "icon", icon)
        buffer.append("  <generator>Vitrine</generator>\n")
        for entry in entries { entry.appendAtom(to: &buffer, feedLanguage: language) }
        buffer.append("</feed>\n")
    }
}

extension FeedEntry {
    fileprivate func appendAtom(to buffer: inout ByteBuffer, feedLanguage: String) {
        buffer.append("  <entry")
        if let language, language != feedLanguage { buffer.append(attribute: "xml:lang", language) }
        buffer.append(">\n")
        buffer.append(element: "id", id, indent: 2)
        buffer.append(element: "title", title, indent: 2)
        buffer.append(link: "alternate", url, type: "text/html", language: language ?? feedLanguage, indent: 2)
        for attachment in attachments {
            buffer.append(
                link: "enclosure", attachment.url, type: attachment.type, title: attachment.title,
                length: attachment.size, indent: 2)
        }
        buffer.append(element: "published", published?.description, indent: 2)
        buffer.append(element: "updated", updated.description, indent: 2)
        if let author { buffer.append(person: author, indent: 2) }
        for category in categories {
            buffer.append("    <category")
            buffer.append(attribute: "term", category)
            buffer.append("/>\n")
        }
        buffer.append(element: "summary", summary, indent: 2)
        if let contentHTML {
            buffer.append("    <content type=\"html\">")
            buffer.appendEscaped(contentHTML)
            buffer.append("</content>\n")
        }
        buffer.append("  </entry>\n")
    }
}

extension ByteBuffer {
    fileprivate mutating func append(
        link relation: String, _ address: String, type: String, title: String? = nil, language: String? = nil,
        length: Int? = nil, indent: Int = 1
    ) {
        for _ in 0..<indent { append("  ") }
        append("<link")
        append(attribute: "rel", relation)
        append(attribute: "type", type)
        append(attribute: "hreflang", language)
        append(attribute: "title", title)
        append(attribute: "length", length.map { String($0) })
        append(attribute: "href", address)
        append("/>\n")
    }

    fileprivate mutating func append(person: Feed.Person, indent: Int = 1) {
        for _ in 0..<indent { append("  ") }
        append("<author>\n")
        append(element: "name", person.name, indent: indent + 1)
        append(element: "uri", person.url, indent: indent + 1)
        append(element: "email", person.email, indent: indent + 1)
        for _ in 0..<indent { append("  ") }
        append("</author>\n")
    }
}
