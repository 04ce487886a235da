/// What an HTML attribute's value may do in a browser.
enum AttributeKind {
    case ordinary
    /// An address that is followed or fetched.
    case address
    /// An address whose answer runs in the page, or changes what other addresses mean: the site's own only.
    case codeAddress
    /// An address of an image, where `data:image/` may stand.
    case imageAddress
    /// `srcset`: addresses with widths.
    case addressList
    /// `<meta http-equiv="refresh" content="0; url=…">`.
    case refresh
    case script
    case style
    case document
    /// Decides what other attributes or the element's content mean, so it must be constant.
    case constantOnly

    var isAddress: Bool {
        switch self {
        case .address, .codeAddress, .imageAddress, .addressList, .refresh: true
        default: false
        }
    }

    init(of name: String, in state: MarkupState) {
        // Prefixes do not change what an attribute does where a browser drops them.
        let local = name.hasPrefix("xlink:") ? String(name.dropFirst(6)) : name
        let element = state.element
        switch local {
        case _ where local.hasPrefix("on"): self = .script
        case "style": self = .style
        case "srcdoc": self = .document
        case "srcset", "imagesrcset": self = .addressList
        case "href": self = Self.href(of: element, state.relation)
        case "src": self = Self.source(of: element)
        case "poster", "background", "lowsrc", "dynsrc": self = .imageAddress
        case "action", "formaction", "cite", "longdesc", "usemap", "manifest", "profile", "ping", "icon", "archive":
            self = .address
        case "data" where element == "object", "code", "codebase", "classid": self = .codeAddress
        case "content" where element == "meta":
            self = state.equivalent == "" ? .ordinary : (state.equivalent == "refresh" ? .refresh : .constantOnly)
        case "http-equiv", "rel", "charset", "sandbox", "allow", "attributename", "is", "nonce": self = .constantOnly
        case "type" where ["script", "style", "link", "object", "embed"].contains(element): self = .constantOnly
        case "to", "from", "by", "values":
            self =
                ["animate", "set", "animatemotion", "animatetransform"].contains(element) ? .constantOnly : .ordinary
        default: self = .ordinary
        }
    }

    private static func href(of element: String, _ relation: String?) -> AttributeKind {
        switch element {
        case "base": .codeAddress
        case "use", "image", "feimage": .imageAddress
        case "script": .codeAddress
        case "link":
            // Without a constant `rel` before it, the worst is assumed.
            if let relation, !relation.isEmpty, !isCode(relation) {
                relation.holds("icon") ? .imageAddress : .address
            } else {
                .codeAddress
            }
        default: .address
        }
    }

    private static func source(of element: String) -> AttributeKind {
        switch element {
        case "script", "embed", "frame": .codeAddress
        case "img", "input", "image", "source": .imageAddress
        default: .address
        }
    }

    private static let codeRelations = [
        "stylesheet", "preload", "import", "serviceworker", "manifest", "prefetch", "prerender",
    ]

    private static func isCode(_ relation: String) -> Bool {
        codeRelations.contains { relation.holds($0) }
    }
}

extension MarkupState.Address {
    /// Moves over a byte of constant text.
    mutating func read(_ byte: UInt8, of kind: AttributeKind) {
        if kind.isList, byte == UInt8(ascii: ",") || (kind.isRefresh && byte == UInt8(ascii: ";")) {
            self = .start
            return
        }
        switch self {
        case .query, .refused: return
        case .path: if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { self = .query }
        case .start: self = byte.isWhiteSpace ? .start : .after("", byte)
        case .prefix(let text):
            if kind.isRefresh, (text + String(UnicodeScalar(byte))).lowercased() == "url=" {
                self = .start
            } else if kind.isList, byte.isWhiteSpace {
                // Behind an address in a list: a width or a density follows.
                self = .query
            } else {
                self = .after(text, byte)
            }
        }
    }

    /// An output was written here.
    mutating func readOutput() {
        switch self {
        case .start, .prefix: self = .path
        case .path, .query, .refused: break
        }
    }

    private static func after(_ text: String, _ byte: UInt8) -> Self {
        switch byte {
        case UInt8(ascii: "/"): return .path
        case UInt8(ascii: "?"), UInt8(ascii: "#"): return .query
        case UInt8(ascii: ":"):
            let scheme = text.lowercased()
            return ["http", "https", "mailto", "tel"].contains(scheme) ? .path : .refused(text + ":")
        case UInt8(ascii: "&"):
            // A reference might spell anything.
            return .refused(text + "&")
        default:
            if text.utf8.count > 40 { return .refused(text) }
            return .prefix(text + String(UnicodeScalar(byte)))
        }
    }
}

extension AttributeKind {
    var isList: Bool { self == .addressList || self == .refresh }
    var isRefresh: Bool { self == .refresh }
}

extension String {
    /// Whether the bytes of `part` stand somewhere in it: a template is full of short values, and each search that
    /// goes by characters costs as much as compiling its line.
    fileprivate func holds(_ part: String) -> Bool {
        let (text, part) = (utf8, part.utf8)
        guard text.count >= part.count, let first = part.first else { return part.isEmpty }
        var rest = text[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: part) { return true }
            rest = rest[rest.index(after: start)...]
        }
        return false
    }
}
