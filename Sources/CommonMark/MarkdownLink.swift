package import Diagnostics

/// A link or an image, as written.
package struct MarkdownLink: Sendable, Equatable {
    package let isImage: Bool
    /// Backslashes and character references are resolved, nothing else.
    package let destination: String
    package let title: String
    /// Without markup: the link's words, or the image's alternative text.
    package let text: String
    package let path: String
    /// Of the destination; of the whole where the destination could not be found.
    package let range: Range<Int>
    /// Nothing else stands in its paragraph.
    package let isAlone: Bool
    package let target: MarkdownTarget

    package init(
        isImage: Bool, destination: String, title: String, text: String, path: String, range: Range<Int>, isAlone: Bool
    ) {
        self.isImage = isImage
        self.destination = destination
        self.title = title
        self.text = text
        self.path = path
        self.range = range
        self.isAlone = isAlone
        target = MarkdownTarget(destination)
    }

    package var location: SourceLocation { SourceLocation(path, range) }
}

/// What kind of thing a destination names, told from its form alone.
package enum MarkdownTarget: Sendable, Equatable {
    /// `http:` or `https:`; the address as written.
    case web(String)
    /// `mailto:` or `tel:`; the address as written.
    case contact(String)
    /// `#id`, without the `#`.
    case anchor(String)
    /// `path` or `path#fragment`.
    case path(String, fragment: String?)
    /// `result:training-hours@2018`: any other scheme, in lower case, and what follows it.
    case scheme(String, String)

    package init(_ destination: String) {
        if destination.hasPrefix("#") {
            self = .anchor(String(destination.dropFirst()))
            return
        }
        if let colon = destination.firstIndex(of: ":"), Self.isScheme(destination[..<colon]) {
            let scheme = destination[..<colon].lowercased()
            switch scheme {
            case "http", "https": self = .web(destination)
            case "mailto", "tel": self = .contact(destination)
            default: self = .scheme(scheme, String(destination[destination.index(after: colon)...]))
            }
            return
        }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        self = .path(parts.first.map(String.init) ?? "", fragment: parts.count > 1 ? String(parts[1]) : nil)
    }

    /// RFC 3986, section 3.1.
    private static func isScheme(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            default: false
            }
        }
    }
}
