/// An address that may stand in a URL attribute.
///
/// There is no other way to make one than those that check: a link of the site itself, or an absolute address whose
/// scheme is among http, https, mailto, tel, a `#fragment`, or a `data:image/` asset.
public struct URLValue: Sendable, Equatable {
    /// What a browser may do with it; code positions (`<script src>`, a stylesheet) take only the site's own.
    public enum Kind: Sendable, Equatable {
        case site, fragment, external, image
    }

    public let text: String
    public let kind: Kind

    /// An address of the site's own pages and assets, made by the program and never from content: a path, or an
    /// absolute address under the site's base.
    public init(site address: String) {
        text = address
        kind = .site
    }

    /// Checks a text that came from content. Nil for what no browser should follow.
    public init?(checking text: String) {
        guard let kind = URLValue.kind(of: text) else { return nil }
        self.text = text
        self.kind = kind
    }

    private static func kind(of text: String) -> Kind? {
        let bytes = Array(text.utf8)
        // Browsers strip tabs, newlines and leading controls before they look for a scheme.
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }), bytes[0] != 0x20 else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "#"): return .fragment
        case UInt8(ascii: "?"): return .external
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): return bytes[0] == UInt8(ascii: "\\") ? nil : .external
        default: break
        }
        let end = bytes.firstIndex {
            $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        }
        guard let end, bytes[end] == UInt8(ascii: ":") else { return .external }
        switch String(decoding: bytes[..<end], as: UTF8.self).lowercased() {
        case "http", "https", "mailto", "tel": return .external
        case "data":
            let prefix = String(decoding: bytes.prefix(24), as: UTF8.self).lowercased()
            return prefix.hasPrefix("data:image/") ? .image : nil
        default: return nil
        }
    }
}
