package import Bytes

/// An address that moved for good.
package struct Redirect: Sendable {
    /// The old path, from the root of the host: `/fr/actualites/ancien/`.
    package var from: String
    /// Where it is now, as a link may say it.
    package var to: String
    /// The absolute address of the new page.
    package var canonical: String
    /// BCP 47; the language of the words below.
    package var language: String
    /// "Cette page a déménagé"
    package var title: String
    /// The title of the new page, for the visible link.
    package var linkText: String

    package init(from: String, to: String, canonical: String, language: String, title: String, linkText: String) {
        self.from = from
        self.to = to
        self.canonical = canonical
        self.language = language
        self.title = title
        self.linkText = linkText
    }

    /// A page that sends browsers on at once, for hosts that know no `_redirects`.
    package func appendPage(to buffer: inout ByteBuffer) {
        buffer.append("<!DOCTYPE html>\n<html")
        buffer.append(attribute: "lang", language)
        buffer.append(">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        buffer.appendEscaped(title)
        buffer.append("</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n")
        buffer.append("<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\"")
        buffer.append(attribute: "href", canonical)
        buffer.append(">\n<meta http-equiv=\"refresh\"")
        buffer.append(attribute: "content", "0; url=\(to)")
        buffer.append(">\n</head>\n<body>\n<main>\n<h1>")
        buffer.appendEscaped(title)
        buffer.append("</h1>\n<p><a")
        buffer.append(attribute: "href", to)
        buffer.append(">")
        buffer.appendEscaped(linkText)
        buffer.append("</a></p>\n</main>\n</body>\n</html>\n")
    }

    /// A line of `_redirects`, which Netlify, Cloudflare Pages and GitLab Pages read.
    package func appendLine(to buffer: inout ByteBuffer) {
        buffer.append("\(Self.encoded(from)) \(Self.encoded(to)) 301\n")
    }

    /// Blanks would end the field.
    private static func encoded(_ address: String) -> String {
        var result = ""
        for scalar in address.unicodeScalars {
            switch scalar {
            case "\u{0}"..."\u{1F}", "\u{7F}": break
            case " ": result += "%20"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
