/// Reads JSON (RFC 8259) as the standard has it: no comments, no comma at the end, one value.
package struct JSONText {
    private let bytes: [UInt8]
    private let greatestDepth: Int
    private var index = 0
    private var depth = 0

    /// - Parameter greatestDepth: of arrays and objects within each other.
    package static func read(_ bytes: [UInt8], greatestDepth: Int) throws(JSONFault) -> JSONNode {
        var text = JSONText(bytes: bytes, greatestDepth: greatestDepth)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { text.index = 3 }
        let node = try text.node()
        text.skipSpace()
        guard text.index == bytes.count else { throw text.fault() }
        return node
    }

    private init(bytes: [UInt8], greatestDepth: Int) {
        self.bytes = bytes
        self.greatestDepth = greatestDepth
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private func fault() -> JSONFault {
        JSONFault(reason: index < bytes.count ? .unexpected : .endsTooSoon, offset: min(index, bytes.count))
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func node() throws(JSONFault) -> JSONNode {
        skipSpace()
        let start = index
        let value: JSONNode.Value
        switch next {
        case UInt8(ascii: "{"): value = .object(try members())
        case UInt8(ascii: "["): value = .array(try elements())
        case UInt8(ascii: "\""): value = .string(try string())
        case UInt8(ascii: "t"): value = try word("true", .bool(true))
        case UInt8(ascii: "f"): value = try word("false", .bool(false))
        case UInt8(ascii: "n"): value = try word("null", .null)
        default: value = .number(try number())
        }
        return JSONNode(value: value, range: start..<index)
    }

    private mutating func open() throws(JSONFault) {
        depth += 1
        guard depth <= greatestDepth else { throw JSONFault(reason: .tooDeep, offset: index) }
        index += 1
    }

    private mutating func members() throws(JSONFault) -> [JSONNode.Member] {
        try open()
        defer { depth -= 1 }
        var members: [JSONNode.Member] = []
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            let start = index
            guard next == UInt8(ascii: "\"") else { throw fault() }
            let name = try string()
            let range = start..<index
            guard take(UInt8(ascii: ":")) else { throw fault() }
            members.append(JSONNode.Member(name: name, nameRange: range, node: try node()))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault() }
        return members
    }

    private mutating func elements() throws(JSONFault) -> [JSONNode] {
        try open()
        defer { depth -= 1 }
        var elements: [JSONNode] = []
        if take(UInt8(ascii: "]")) { return elements }
        repeat { elements.append(try node()) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault() }
        return elements
    }

    private mutating func word(_ word: StaticString, _ value: JSONNode.Value) throws(JSONFault) -> JSONNode.Value {
        for position in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[position] else { throw fault() }
            index += 1
        }
        return value
    }

    /// A sign, digits without a needless zero before them, a fraction, an exponent (section 6).
    private mutating func number() throws(JSONFault) -> String {
        let start = index
        if next == UInt8(ascii: "-") { index += 1 }
        if next == UInt8(ascii: "0") { index += 1 } else { try skipDigits() }
        if next == UInt8(ascii: ".") {
            index += 1
            try skipDigits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            index += 1
            if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { index += 1 }
            try skipDigits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// One at least.
    private mutating func skipDigits() throws(JSONFault) {
        guard let first = next, (0x30...0x39).contains(first) else { throw fault() }
        while let byte = next, (0x30...0x39).contains(byte) { index += 1 }
    }
}

// MARK: Strings

extension JSONText {
    private mutating func string() throws(JSONFault) -> String {
        index += 1
        let start = index
        while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { index += 1 }
        var content = Array(bytes[start..<index])
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                guard let text = String(validating: content, as: UTF8.self) else {
                    throw JSONFault(reason: .notUTF8, offset: start)
                }
                return text
            case UInt8(ascii: "\\"): try escape(into: &content)
            case 0..<0x20: throw fault()
            default:
                content.append(byte)
                index += 1
            }
        }
        throw fault()
    }

    private mutating func escape(into content: inout [UInt8]) throws(JSONFault) {
        index += 1
        guard let byte = next else { throw fault() }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
        case UInt8(ascii: "b"): content.append(8)
        case UInt8(ascii: "f"): content.append(12)
        case UInt8(ascii: "n"): content.append(10)
        case UInt8(ascii: "r"): content.append(13)
        case UInt8(ascii: "t"): content.append(9)
        case UInt8(ascii: "u"):
            index += 1
            content += Array(String(try scalar()).utf8)
            return
        default: throw fault()
        }
        index += 1
    }

    /// Half a pair of surrogates is U+FFFD.
    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        let code = try hexadecimal()
        if (0xD800..<0xDC00).contains(code), bytes[index...].starts(with: [0x5C, 0x75]) {
            let mark = index
            index += 2
            let low = try hexadecimal()
            if (0xDC00..<0xE000).contains(low) {
                return Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
            }
            index = mark
        }
        return Unicode.Scalar(code) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Self.digit(byte) else { throw fault() }
            code = code << 4 | digit
            index += 1
        }
        return code
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x37
        case 0x61...0x66: UInt32(byte) - 0x57
        default: nil
        }
    }
}
