package import Bytes

/// The addresses of a site for search engines (sitemaps.org), each with its other languages.
package struct Sitemap: Sendable {
    package struct Alternate: Sendable {
        /// BCP 47, or `x-default`.
        package var language: String
        package var url: String

        package init(language: String, url: String) {
            self.language = language
            self.url = url
        }
    }

    package struct Entry: Sendable {
        /// Absolute.
        package var url: String
        /// `2017-06-01` or RFC 3339.
        package var lastModified: String?
        /// Every version, this one included; the same list in each of them.
        package var alternates: [Alternate]

        package init(url: String, lastModified: String? = nil, alternates: [Alternate] = []) {
            self.url = url
            self.lastModified = lastModified
            self.alternates = alternates
        }
    }

    package var entries: [Entry]

    package init(entries: [Entry]) {
        self.entries = entries
    }

    /// At most as many as ``entriesOfPart``.
    package func append(to buffer: inout ByteBuffer) {
        buffer.append(contentsOf: Self.opened)
        for entry in entries { entry.append(to: &buffer) }
        buffer.append(Self.end)
    }

    /// How many addresses one file gets before there is an index and parts.
    ///
    /// The protocol allows 50,000 in 50 MB. With a fifth of that, an entry may have five kilobytes: a file stays
    /// within both bounds, and is known to before it is written.
    package static let entriesOfPart = 10_000

    /// `sitemap-1.xml` and so on, beside an index called `sitemap.xml`.
    package static func partName(_ number: Int) -> String { "sitemap-\(number).xml" }

    /// - Parameter address: the absolute address of a file at the root of the site.
    package static func appendIndex(parts: Int, to buffer: inout ByteBuffer, address: (String) -> String) {
        buffer.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for part in 0..<max(0, parts) {
            buffer.append("  <sitemap><loc>")
            buffer.appendEscaped(address(partName(part + 1)))
            buffer.append("</loc></sitemap>\n")
        }
        buffer.append("</sitemapindex>\n")
    }

    private static var opened: ByteBuffer {
        ByteBuffer(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n")
    }

    private static let end: StaticString = "</urlset>\n"
}

extension Sitemap.Entry {
    fileprivate func append(to buffer: inout ByteBuffer) {
        buffer.append("  <url>\n")
        buffer.append(element: "loc", url, indent: 2)
        buffer.append(element: "lastmod", lastModified, indent: 2)
        for alternate in alternates {
            buffer.append("    <xhtml:link rel=\"alternate\"")
            buffer.append(attribute: "hreflang", alternate.language)
            buffer.append(attribute: "href", alternate.url)
            buffer.append("/>\n")
        }
        buffer.append("  </url>\n")
    }
}
