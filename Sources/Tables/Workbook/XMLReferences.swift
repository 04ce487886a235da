/// The text of a stretch of XML with `&amp;`, `&#233;` and the like resolved; nil when a reference is none that
/// XML knows by itself.
func decodeReferences(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
        result += rest[..<start]
        rest = rest[(start + 1)...]
        guard let end = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")),
            let scalar = referred(String(decoding: rest[..<end], as: UTF8.self))
        else { return nil }
        result += Array(String(scalar).utf8)
        rest = rest[(end + 1)...]
    }
    result += rest
    return String(decoding: result, as: UTF8.self)
}

private func referred(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let number = name.dropFirst()
    let value = number.hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
}

/// `_x000D_` in a workbook's text is the character U+000D (ECMA-376 part 1, 22.4.2.4).
func decodeSpreadsheetEscapes(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
        if index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
            bytes[index + 6] == UInt8(ascii: "_"),
            let value = UInt32(String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
            let scalar = Unicode.Scalar(value), value != 0
        {
            result += Array(String(scalar).utf8)
            index += 7
        } else {
            result.append(bytes[index])
            index += 1
        }
    }
    return String(decoding: result, as: UTF8.self)
}
