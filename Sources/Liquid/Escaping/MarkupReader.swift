/// Moves a ``MarkupState`` over constant text.
struct MarkupReader {
    /// What constant text may not hold.
    enum Fault {
        /// A tag inside `<title>` or `<textarea>`, where a browser sees none.
        case tagInText
        /// `<!--` inside a `<script>` changes where it ends.
        case commentInScript
        /// `http-equiv` behind a `content` that holds an output.
        case lateEquivalent
        /// A quote or `<` where a tag's attributes are due, or a name stuck to a value.
        case strayByte
    }

    private(set) var state: MarkupState
    private(set) var faults: [(fault: Fault, offset: Int, place: String)] = []
    /// Of the attribute whose value is being read: the same for all its bytes.
    private var valueKind: AttributeKind?

    init(_ state: MarkupState) { self.state = state }

    mutating func read(_ bytes: ArraySlice<UInt8>) {
        if state.mode == .plain || state.mode == .unreachable { return }
        for index in bytes.indices { step(bytes[index], index) }
    }

    private mutating func report(_ fault: Fault, _ offset: Int) {
        // One stray byte brings others with it.
        if fault == .strayByte, faults.contains(where: { $0.fault == .strayByte }) { return }
        faults.append((fault, offset, "<\(state.element)"))
    }

    private mutating func step(_ byte: UInt8, _ offset: Int) {
        switch state.mode {
        case .plain, .unreachable: return
        case .text:
            if byte == UInt8(ascii: "<") {
                state.mode = .opening
                state.pending = "<"
            }
        case .opening: opening(byte, offset)
        case .declaration: if byte == UInt8(ascii: ">") { state.mode = .text }
        case .comment, .section: comment(byte)
        case .tagName: tagName(byte, offset)
        case .tag(let needsSpace): tag(byte, needsSpace, offset)
        case .attributeName: attributeName(byte, offset)
        case .afterAttributeName: afterAttributeName(byte, offset)
        case .beforeValue: beforeValue(byte, offset)
        case .value(let quote): if byte == quote { endValue(offset) } else { value(byte) }
        case .unquotedValue:
            if byte.isWhiteSpace {
                endValue(offset)
                state.mode = .tag(needsSpace: false)
            } else if byte == UInt8(ascii: ">") {
                endValue(offset)
                endTag()
            } else {
                value(byte)
            }
        case .replaceableText, .rawText: textElement(byte, offset)
        }
    }

    // MARK: Openings, comments

    private mutating func opening(_ byte: UInt8, _ offset: Int) {
        let pending = state.pending
        switch pending {
        case "<", "</":
            if byte.isLetter || (state.isXML && (byte == UInt8(ascii: "_") || byte >= 0x80)) {
                state.mode = .tagName
                state.element = ""
                state.isEndTag = pending == "</"
                (state.attribute, state.address) = ("", .start)
                (state.relation, state.equivalent, state.constant) = ("", "", "")
                state.hasDynamicContent = false
                state.pending = ""
                tagName(byte, offset)
            } else if pending == "<", byte == UInt8(ascii: "/") {
                state.pending = "</"
            } else if pending == "<", byte == UInt8(ascii: "!") {
                state.pending = "<!"
            } else if pending == "</", byte == UInt8(ascii: ">") {
                state.mode = .text
                state.pending = ""
            } else if pending == "</" || byte == UInt8(ascii: "?") {
                state.mode = .declaration
                state.pending = pending == "</" ? "</" : "<?"
            } else {
                state.mode = .text
                state.pending = ""
                step(byte, offset)
            }
        default:
            state.pending.unicodeScalars.append(UnicodeScalar(byte))
            if state.pending == "<!--" {
                state.mode = .comment
                state.pending = "!"
            } else if state.pending == "<![CDATA[" {
                // In HTML, only foreign content has sections; elsewhere this is a bogus comment up to `>`.
                state.mode = state.isXML || state.foreignDepth > 0 ? .section : .declaration
                state.pending = ""
            } else if !"<!--".hasPrefix(state.pending), !"<![CDATA[".hasPrefix(state.pending) {
                state.mode = byte == UInt8(ascii: ">") ? .text : .declaration
                state.pending = byte == UInt8(ascii: ">") ? "" : "<!"
            }
        }
    }

    /// `pending` keeps what was seen of the end. `<!-->` and `<!--->` end a comment too.
    private mutating func comment(_ byte: UInt8) {
        let isSection = state.mode == .section
        if byte == UInt8(ascii: ">") {
            let ends =
                isSection
                ? state.pending.hasSuffix("]]")
                : ["!", "!-", "--", "--!"].contains(String(state.pending.suffix(3)))
                    || state.pending.hasSuffix("--") || ["!", "!-"].contains(state.pending)
            if ends {
                state.mode = .text
                state.pending = ""
                return
            }
        }
        // Only the last three bytes matter.
        state.pending.unicodeScalars.append(UnicodeScalar(byte == 0 || byte >= 0x80 ? 0x2E : byte))
        if state.pending.utf8.count > 3 { state.pending.removeFirst() }
        if isSection { return }
        if !state.pending.hasSuffix("-"), !state.pending.hasSuffix("--!") { state.pending = "." }
    }

    // MARK: Tags

    private mutating func tagName(_ byte: UInt8, _ offset: Int) {
        if byte.isWhiteSpace || byte == UInt8(ascii: "/") {
            state.mode = .tag(needsSpace: false)
        } else if byte == UInt8(ascii: ">") {
            endTag()
        } else {
            if byte == UInt8(ascii: "<") { report(.strayByte, offset) }
            state.element.unicodeScalars.append(UnicodeScalar(state.isXML ? byte : byte.lowercased))
        }
    }

    private mutating func tag(_ byte: UInt8, _ needsSpace: Bool, _ offset: Int) {
        if byte.isWhiteSpace || byte == UInt8(ascii: "/") || (byte == UInt8(ascii: "?") && state.isXML) {
            state.mode = .tag(needsSpace: false)
        } else if byte == UInt8(ascii: ">") {
            endTag()
        } else {
            if needsSpace || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
                || byte == UInt8(ascii: "=")
            {
                report(.strayByte, offset)
            }
            state.mode = .attributeName
            state.attribute = ""
            state.constant = ""
            state.address = .start
            attributeName(byte, offset)
        }
    }

    private mutating func attributeName(_ byte: UInt8, _ offset: Int) {
        if byte == UInt8(ascii: "="), !state.attribute.isEmpty {
            state.mode = .beforeValue
        } else if byte.isWhiteSpace {
            state.mode = .afterAttributeName
        } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
            state.mode = .tag(needsSpace: false)
            tag(byte, false, offset)
        } else {
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                report(.strayByte, offset)
            }
            state.attribute.unicodeScalars.append(UnicodeScalar(state.isXML ? byte : byte.lowercased))
        }
    }

    private mutating func afterAttributeName(_ byte: UInt8, _ offset: Int) {
        if byte.isWhiteSpace { return }
        if byte == UInt8(ascii: "=") {
            state.mode = .beforeValue
        } else {
            state.mode = .tag(needsSpace: false)
            tag(byte, false, offset)
        }
    }

    private mutating func beforeValue(_ byte: UInt8, _ offset: Int) {
        if byte.isWhiteSpace { return }
        valueKind = nil
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): state.mode = .value(quote: byte)
        case UInt8(ascii: ">"):
            endValue(offset)
            endTag()
        default:
            state.mode = .unquotedValue
            value(byte)
        }
    }

    private mutating func value(_ byte: UInt8) {
        if state.attribute == "rel" || state.attribute == "http-equiv", let constant = state.constant,
            constant.utf8.count < 200
        {
            state.constant = constant + String(UnicodeScalar(byte.lowercased))
        }
        guard !state.isXML else { return }
        let kind = valueKind ?? AttributeKind(of: state.attribute, in: state)
        valueKind = kind
        if kind.isAddress { state.address.read(byte, of: kind) }
    }

    private mutating func endValue(_ offset: Int) {
        switch state.attribute {
        case "rel": state.relation = state.constant
        case "http-equiv":
            state.equivalent = state.constant
            if state.hasDynamicContent { report(.lateEquivalent, offset) }
        default: break
        }
        state.mode = .tag(needsSpace: true)
        state.attribute = ""
        state.constant = ""
        state.address = .start
    }

    private mutating func endTag() {
        let name = state.element
        state.attribute = ""
        state.address = .start
        (state.relation, state.equivalent, state.constant) = ("", "", "")
        state.hasDynamicContent = false
        state.pending = ""
        defer { if state.mode == .text { (state.element, state.isEndTag) = ("", false) } }
        state.mode = .text
        guard !state.isXML else { return }
        if name == "svg" || name == "math" {
            state.foreignDepth = max(0, state.foreignDepth + (state.isEndTag ? -1 : 1))
        }
        guard !state.isEndTag else { return }
        switch name {
        case "title" where state.foreignDepth == 0, "textarea": state.mode = .replaceableText
        case "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext": state.mode = .rawText
        default: break
        }
    }

    // MARK: Text elements

    /// `pending` keeps what was matched of `</name`.
    private mutating func textElement(_ byte: UInt8, _ offset: Int) {
        let end = "</" + state.element
        if state.pending == end, byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            state.pending = ""
            state.isEndTag = true
            state.mode = .tag(needsSpace: false)
            return tag(byte, false, offset)
        }
        let next = state.pending + String(UnicodeScalar(byte.lowercased))
        if end.hasPrefix(next) {
            state.pending = next
            return
        }
        if state.pending == "<", byte == UInt8(ascii: "!"), state.element == "script" {
            report(.commentInScript, offset - 1)
        }
        if state.pending == "<", byte.isLetter, state.mode == .replaceableText || state.foreignDepth > 0 {
            report(.tagInText, offset - 1)
        }
        state.pending = byte == UInt8(ascii: "<") ? "<" : ""
    }
}
