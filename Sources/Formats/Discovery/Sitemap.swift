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

    package struct File: Sendable, Equatable {
        /// `sitemap.xml`, or `sitemap-1.xml` and so on beside an index of that name.
        package var name: String
        package var buffer: ByteBuffer
    }

    /// What the protocol allows one file.
    package struct Limits: Sendable {
        package var entries: Int
        package var bytes: Int

        package static let standard = Limits(entries: 50_000, bytes: 50 * 1024 * 1024)

        package init(entries: Int, bytes: Int) {
            self.entries = max(1, entries)
            self.bytes = bytes
        }
    }

    package var entries: [Entry]

    package init(entries: [Entry]) {
        self.entries = entries
    }

    /// One file, or an index first and its parts after it where one would be too large.
    ///
    /// - Parameter address: the absolute address of a file at the root of the site.
    package func files(limits: Limits = .standard, address: (String) -> String) -> [File] {
        var parts: [ByteBuffer] = []
        var part = Self.opened
        var count = 0
        var written = ByteBuffer()
        for entry in entries {
            written.removeAll()
            entry.append(to: &written)
            let isFull = part.count + written.count + Self.end.utf8CodeUnitCount > limits.bytes
            if count == limits.entries || isFull && count > 0 {
                part.append(Self.end)
                parts.append(part)
                part = Self.opened
                count = 0
            }
            part.append(contentsOf: written.bytes)
            count += 1
        }
        part.append(Self.end)
        parts.append(part)
        guard parts.count > 1 else { return parts.map { File(name: "sitemap.xml", buffer: $0) } }
        var index = ByteBuffer(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        let files = parts.enumerated().map { File(name: "sitemap-\($0.offset + 1).xml", buffer: $0.element) }
        for file in files {
            index.append("  <sitemap><loc>")
            index.appendEscaped(address(file.name))
            index.append("</loc></sitemap>\n")
        }
        index.append("</sitemapindex>\n")
        return [File(name: "sitemap.xml", buffer: index)] + files
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
