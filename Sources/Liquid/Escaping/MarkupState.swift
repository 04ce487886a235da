/// Where in HTML or XML a place of a template stands, as a browser's tokenizer would see it (HTML Living Standard,
/// section 13.2.5, reduced to what escaping needs).
struct MarkupState: Hashable, Sendable {
    enum Mode: Hashable, Sendable {
        /// `.txt`: there is no markup.
        case plain
        case text
        /// Behind `<`, `</`, `<!` or `<!-`: not yet known to be what.
        case opening
        /// In a `<!doctype …>`, `<?…>` or the like, up to `>`.
        case declaration
        case comment
        /// XML: between `<![CDATA[` and `]]>`.
        case section
        case tagName
        /// In a tag, where an attribute may begin. `needsSpace`: directly behind a name or a value.
        case tag(needsSpace: Bool)
        case attributeName
        case afterAttributeName
        case beforeValue
        case value(quote: UInt8)
        case unquotedValue
        /// `<title>`, `<textarea>`: references are decoded, tags are not seen.
        case replaceableText
        /// `<script>`, `<style>` and their like.
        case rawText
        /// After `break` or `continue`.
        case unreachable
    }

    /// How far a URL attribute's value has come.
    enum Address: Hashable, Sendable {
        case start
        /// Constant text that settles nothing yet, such as `ja` or `mailto:`.
        case prefix(String)
        /// The scheme is settled; what follows is path.
        case path
        /// Behind `?` or `#`.
        case query
        /// Constant text with a scheme that may not be continued, such as `javascript:`.
        case refused(String)
    }

    var mode: Mode
    let isXML: Bool
    /// The tag being read, or the element whose text this is; lower case in HTML.
    var element = ""
    var isEndTag = false
    /// A text element that began within `<svg>` or `<math>`, where tags are seen.
    var foreignDepth = 0
    var attribute = ""
    /// What was seen of `rel` and `http-equiv` in this tag; nil when not constant.
    var relation: String? = ""
    var equivalent: String? = ""
    /// The constant value of the attribute being read, where it matters; nil when it holds an output.
    var constant: String? = ""
    var address = Address.start
    /// A `content` attribute of this tag holds an output.
    var hasDynamicContent = false
    /// Bytes of an opening or of an end that have been matched.
    var pending = ""

    static let plain = MarkupState(mode: .plain, isXML: false)

    init(mode: Mode, isXML: Bool) {
        self.mode = mode
        self.isXML = isXML
    }

    init(start format: Source.Format) {
        switch format {
        case .html: self.init(mode: .text, isXML: false)
        case .xml: self.init(mode: .text, isXML: true)
        case .text: self = .plain
        }
    }

    /// Text where elements may stand, or no markup at all.
    var isText: Bool { mode == .text || mode == .plain }

    /// A short sample of the place, for messages: `<a href="`, `<!--`.
    var sample: String {
        switch mode {
        case .plain, .text: "<…>"
        case .opening, .declaration: pending.isEmpty ? "<!" : pending
        case .comment: "<!--"
        case .section: "<![CDATA["
        case .tagName: isEndTag ? "</\(element)" : "<\(element)"
        case .tag: isEndTag ? "</\(element) " : "<\(element) "
        case .attributeName, .afterAttributeName: "<\(element) \(attribute)"
        case .beforeValue, .unquotedValue: "<\(element) \(attribute)="
        case .value(let quote): "<\(element) \(attribute)=\(Character(UnicodeScalar(quote)))"
        case .replaceableText, .rawText: "<\(element)>"
        case .unreachable: ""
        }
    }

    /// What both of two ways lead to, nil when they cannot be one.
    static func join(_ a: MarkupState, _ b: MarkupState) -> MarkupState? {
        if a.mode == .unreachable { return b }
        if b.mode == .unreachable || a == b { return a }
        var (first, second) = (a, b)
        if first.mode != second.mode {
            // `<div{% if a %} class="b"{% endif %}>`: one way is still in a name, the other behind an attribute.
            guard first.endName(), second.endName() else { return nil }
        }
        if first.relation != second.relation { (first.relation, second.relation) = (nil, nil) }
        if first.equivalent != second.equivalent { (first.equivalent, second.equivalent) = (nil, nil) }
        if first.constant != second.constant { (first.constant, second.constant) = (nil, nil) }
        first.hasDynamicContent = a.hasDynamicContent || b.hasDynamicContent
        second.hasDynamicContent = first.hasDynamicContent
        if first.address != second.address {
            first.address = joinAddresses(first.address, second.address)
            second.address = first.address
        }
        return first == second ? first : nil
    }

    /// Takes a name for complete: a space has to follow before another begins.
    private mutating func endName() -> Bool {
        switch mode {
        case .tagName, .tag, .attributeName, .afterAttributeName:
            mode = .tag(needsSpace: true)
            (attribute, address, constant) = ("", .start, "")
            return true
        default: return false
        }
    }

    private static func joinAddresses(_ a: Address, _ b: Address) -> Address {
        switch (a, b) {
        case (.refused, _): a
        case (_, .refused): b
        case (.path, .query), (.query, .path), (.query, .query): .query
        case (.path, .path): .path
        // One way wrote nothing or something unsettled: nothing but the strictest is right for what follows.
        default: .refused("…")
        }
    }
}
