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
        var text = destination
        let parts = text.withUTF8 { Self.parts(of: $0) }
        self =
            switch parts {
            case .anchor(let id): .anchor(id)
            case .path(let path, let fragment): .path(path, fragment: fragment)
            case .scheme("http", _), .scheme("https", _): .web(destination)
            case .scheme("mailto", _), .scheme("tel", _): .contact(destination)
            case .scheme(let scheme, let rest): .scheme(scheme, rest)
            }
    }

    private enum Parts {
        case anchor(String)
        case path(String, fragment: String?)
        case scheme(String, String)
    }

    private static func parts(of bytes: UnsafeBufferPointer<UInt8>) -> Parts {
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        if bytes.first == UInt8(ascii: "#") { return .anchor(text(1..<bytes.count)) }
        let all = 0..<bytes.count
        if let colon = bytes.firstIndex(of: UInt8(ascii: ":"), in: all), isScheme(bytes[..<colon]) {
            return .scheme(text(0..<colon).lowercased(), text(colon + 1..<bytes.count))
        }
        guard let hash = bytes.firstIndex(of: UInt8(ascii: "#"), in: all) else {
            return .path(text(all), fragment: nil)
        }
        return .path(text(0..<hash), fragment: text(hash + 1..<bytes.count))
    }

    /// RFC 3986, section 3.1.
    private static func isScheme(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = text.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A else { return false }
        return text.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            default: false
            }
        }
    }
}
