import Bytes
import Diagnostics

/// Filters between text and markup.
extension StandardCall {
    func markup(_ input: Value) throws -> Value {
        if case .null = input { return .null }
        if case .html(let html) = input, makesHTML || isStrict {
            switch filter {
            case .stripHTML: return .string(PlainText.of(html.bytes, decoding: true))
            case .newlineToBr: return .html(HTML(safe: Self.broken(html.bytes)))
            default: return input
            }
        }
        let text = try string(input)
        switch filter {
        case .stripHTML: return like(input, PlainText.of(Array(text.utf8), decoding: false))
        case .escape, .h: return result(HTML(escaping: text).bytes, input)
        case .escapeOnce: return result(Self.escapedOnce(text), input)
        default:
            let bytes = makesHTML ? HTML(escaping: text).bytes : Array(text.utf8)
            return result(Self.broken(bytes), input)
        }
    }

    private func result(_ bytes: [UInt8], _ input: Value) -> Value {
        guard makesHTML else { return .string(String(decoding: bytes, as: UTF8.self)) }
        guard case .text(_, let language) = input else { return .html(HTML(safe: bytes)) }
        var buffer = ByteBuffer("<span lang=\"")
        buffer.appendEscaped(language)
        buffer.append("\">")
        buffer.append(contentsOf: bytes)
        buffer.append("</span>")
        return .html(HTML(safe: buffer.bytes))
    }

    private static func broken(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes {
            if byte == 10 {
                if result.last == 13 { result.removeLast() }
                result += Array("<br />\n".utf8)
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// Keeps `&name;` and `&#number;`.
    private static func escapedOnce(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var output = ByteBuffer(reserving: bytes.count)
        var start = 0
        for index in bytes.indices
        where bytes[index] == UInt8(ascii: "&") && PlainText.reference(in: bytes, at: index) != nil {
            bytes[start..<index].withUnsafeBufferPointer { output.appendEscaped($0) }
            output.append(bytes[index])
            start = index + 1
        }
        bytes[start...].withUnsafeBufferPointer { output.appendEscaped($0) }
        return output.bytes
    }
}

/// The text of markup.
enum PlainText {
    /// Without tags, comments, scripts and styles; with character references decoded where the text is to be
    /// escaped again.
    static func of(_ bytes: [UInt8], decoding: Bool) -> String {
        var result: [UInt8] = []
        var index = 0
        // Ends that were looked for and not found are not there further on either.
        var missing: Set<String> = []
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), let end = tagEnd(bytes, index, &missing) {
                index = end
            } else if decoding, bytes[index] == UInt8(ascii: "&"), let (text, end) = reference(in: bytes, at: index) {
                result += Array(text.utf8)
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func tagEnd(_ bytes: [UInt8], _ start: Int, _ missing: inout Set<String>) -> Int? {
        for (opening, closing) in [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")]
        where bytes[start...].starts(with: opening.utf8) && !missing.contains(closing) {
            if let end = ByteSearch.first(of: Array(closing.utf8), in: bytes, from: start + opening.utf8.count) {
                return end + closing.utf8.count
            }
            missing.insert(closing)
        }
        guard !missing.contains(">") else { return nil }
        if let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) { return end + 1 }
        missing.insert(">")
        return nil
    }

    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    ]

    /// What `&…;` stands for, and where it ends; a name that is not known stands for itself.
    static func reference(in bytes: [UInt8], at start: Int) -> (text: String, end: Int)? {
        guard let end = bytes[start..<min(bytes.count, start + 33)].firstIndex(of: UInt8(ascii: ";")) else {
            return nil
        }
        let name = bytes[(start + 1)..<end]
        guard let head = name.first else { return nil }
        if head == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            guard !digits.isEmpty, digits.allSatisfy(\.isDigit) || isHexadecimal(digits) else { return nil }
            let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
            let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
            let scalar = UInt32(text, radix: isHex ? 16 : 10).flatMap(UnicodeScalar.init)
            return (scalar.map { String($0) } ?? "\u{FFFD}", end + 1)
        }
        guard name.allSatisfy({ $0.isLetter || $0.isDigit }), head.isLetter else { return nil }
        let text = String(decoding: name, as: UTF8.self)
        return (named[text] ?? "&\(text);", end + 1)
    }

    private static func isHexadecimal(_ digits: ArraySlice<UInt8>) -> Bool {
        guard let head = digits.first, head | 0x20 == UInt8(ascii: "x"), digits.count > 1 else { return false }
        return digits.dropFirst().allSatisfy { $0.isDigit || (0x61...0x66).contains($0 | 0x20) }
    }
}
