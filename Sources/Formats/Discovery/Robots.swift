package import Bytes

/// `robots.txt` (RFC 9309).
package enum Robots: Sendable {
    /// Everything may be read, but what starts with one of the paths.
    case open(sitemap: String?, disallow: [String])
    /// Nothing may be read: a preview, or a tree for members.
    case closed

    package func append(to buffer: inout ByteBuffer) {
        buffer.append("User-agent: *\n")
        switch self {
        case .closed: buffer.append("Disallow: /\n")
        case .open(let sitemap, let paths):
            if paths.isEmpty { buffer.append("Disallow:\n") }
            for path in paths { buffer.append("Disallow: \(Self.oneLine(path))\n") }
            if let sitemap { buffer.append("\nSitemap: \(Self.oneLine(sitemap))\n") }
        }
    }

    private static func oneLine(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 > 0x20 }, as: UTF8.self)
    }
}
