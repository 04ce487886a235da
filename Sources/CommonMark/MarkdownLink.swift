import Bytes
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
    /// It leads to a heading of its document.
    package let isOwnAnchor: Bool

    package var target: MarkdownTarget { MarkdownTarget(destination) }

    /// The same as parts of the document's text.
    struct Parts: Sendable {
        var isImage: Bool
        var destination: Range<Int>
        var title: Range<Int>
        var text: Range<Int>
        /// In the file.
        var range: Range<Int>
        var isAlone: Bool
        var isOwnAnchor = false
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
        var text = destination
        self =
            text.withUTF8 { bytes -> MarkdownTarget? in
                let all = 0..<bytes.count
                if bytes.first == UInt8(ascii: "#") { return .anchor(Self.text(bytes, 1..<bytes.count)) }
                if let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: all), Self.isScheme(bytes, 0..<colon) {
                    return Self.scheme(
                        Self.text(bytes, 0..<colon), Self.text(bytes, colon + 1..<bytes.count), destination)
                }
                guard let hash = bytes.firstIndex(of: UInt8(ascii: "#"), in: all) else { return nil }
                return .path(Self.text(bytes, 0..<hash), fragment: Self.text(bytes, hash + 1..<bytes.count))
            } ?? .path(destination, fragment: nil)
    }

    /// Whether what it makes of a destination is a path or a scheme of the site's own.
    static func isWithinSite(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
        if destination.first == UInt8(ascii: "#") { return false }
        guard let colon = destination.firstIndex(of: UInt8(ascii: ":"), in: 0..<destination.count),
            isScheme(destination, 0..<colon)
        else { return true }
        let scheme = destination[..<colon].lazy.map { $0 | 0x20 }
        return !["http", "https", "mailto", "tel"].contains { scheme.elementsEqual($0.utf8) }
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private static func scheme(_ name: String, _ rest: String, _ destination: String) -> MarkdownTarget {
        switch name.utf8.contains(where: { 0x41...0x5A ~= $0 }) ? name.lowercased() : name {
        case "http", "https": .web(destination)
        case "mailto", "tel": .contact(destination)
        case let scheme: .scheme(scheme, rest)
        }
    }

    /// RFC 3986, section 3.1.
    private static func isScheme(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        guard let first = range.first, 0x61...0x7A ~= bytes[first] | 0x20 else { return false }
        return range.allSatisfy { index in
            switch bytes[index] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            default: false
            }
        }
    }
}
