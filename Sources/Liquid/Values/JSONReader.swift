import struct Foundation.Decimal

/// Reads JSON (RFC 8259) keeping the order of keys, and whole numbers apart from floats.
public struct JSONReader {
    public struct Fault: Error {
        /// The byte where it stops being JSON.
        public let offset: Int
    }

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    public static func read(_ bytes: [UInt8]) throws(Fault) -> Value {
        var reader = JSONReader(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
        let value = try reader.value()
        reader.space()
        guard reader.index == bytes.count else { throw Fault(offset: reader.index) }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func space() {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        space()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func value() throws(Fault) -> Value {
        space()
        guard index < bytes.count else { throw Fault(offset: index) }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try nested { reader throws(Fault) in try reader.object() }
        case UInt8(ascii: "["): return try nested { reader throws(Fault) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ work: (inout JSONReader) throws(Fault) -> Value
    ) throws(Fault) -> Value {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 100 else { throw Fault(offset: index) }
        index += 1
        return try work(&self)
    }

    private mutating func object() throws(Fault) -> Value {
        var entries: [(String, Value)] = []
        if take(UInt8(ascii: "}")) { return .dictionary(ValueDictionary(entries)) }
        repeat {
            space()
            let key = try string()
            guard take(UInt8(ascii: ":")) else { throw Fault(offset: index) }
            entries.append((key, try value()))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw Fault(offset: index) }
        return .dictionary(ValueDictionary(entries))
    }

    private mutating func array() throws(Fault) -> Value {
        var elements: [Value] = []
        if take(UInt8(ascii: "]")) { return .array(ValueList(elements)) }
        repeat { elements.append(try value()) } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw Fault(offset: index) }
        return .array(ValueList(elements))
    }

    private mutating func word(_ word: StaticString, _ value: Value) throws(Fault) -> Value {
        let matches = word.withUTF8Buffer { bytes[index...].starts(with: $0) }
        guard matches else { throw Fault(offset: index) }
        index += word.utf8CodeUnitCount
        return value
    }

    private mutating func number() throws(Fault) -> Value {
        let start = index
        var isWhole = true
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): break
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"): isWhole = false
            default:
                return try number(start, isWhole)
            }
            index += 1
        }
        return try number(start, isWhole)
    }

    private func number(_ start: Int, _ isWhole: Bool) throws(Fault) -> Value {
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        if isWhole, let number = Int(text) { return .int(number) }
        guard let number = Double(text), number.isFinite else { throw Fault(offset: start) }
        if isWhole, let decimal = Decimal(string: text, locale: nil) { return .decimal(decimal) }
        return .double(number)
    }

    private mutating func string() throws(Fault) -> String {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw Fault(offset: index) }
        index += 1
        var result: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &result)
            case 0..<0x20: throw Fault(offset: index - 1)
            default: result.append(byte)
            }
        }
        throw Fault(offset: index)
    }

    private mutating func escape(into result: inout [UInt8]) throws(Fault) {
        guard index < bytes.count else { throw Fault(offset: index) }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
        case UInt8(ascii: "b"): result.append(8)
        case UInt8(ascii: "f"): result.append(12)
        case UInt8(ascii: "n"): result.append(10)
        case UInt8(ascii: "r"): result.append(13)
        case UInt8(ascii: "t"): result.append(9)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code), bytes[index...].starts(with: [0x5C, 0x75]) {
                let mark = index
                index += 2
                let low = try hexadecimal()
                if (0xDC00..<0xE000).contains(low) {
                    code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    index = mark
                }
            }
            result += Array(String(UnicodeScalar(code) ?? "\u{FFFD}").utf8)
        default: throw Fault(offset: index - 1)
        }
    }

    private mutating func hexadecimal() throws(Fault) -> UInt32 {
        guard index + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
        else { throw Fault(offset: index) }
        index += 4
        return code
    }
}
