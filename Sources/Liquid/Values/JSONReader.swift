import Bytes
import struct Foundation.Decimal

/// JSON (RFC 8259) as values, keeping the order of keys, and whole numbers apart from floats.
public enum JSONReader {
    public struct Fault: Error {
        /// The byte where it stops being JSON.
        public let offset: Int
    }

    public static func read(_ bytes: [UInt8]) throws(Fault) -> Value {
        let node: JSONNode
        do throws(JSONFault) {
            node = try JSONText.read(bytes, greatestDepth: 100)
        } catch {
            throw Fault(offset: error.offset)
        }
        return try value(node)
    }

    private static func value(_ node: JSONNode) throws(Fault) -> Value {
        switch node.value {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .string(let text): .string(text)
        case .number(let text): try number(text, node.range)
        case .array(let nodes):
            .array(ValueList(try nodes.map { node throws(Fault) in try value(node) }))
        case .object(let members):
            .dictionary(
                ValueDictionary(
                    try members.map { member throws(Fault) in (member.name, try value(member.node)) }))
        }
    }

    private static func number(_ text: String, _ range: Range<Int>) throws(Fault) -> Value {
        let isWhole = !text.utf8.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
        if isWhole, let number = Int(text) { return .int(number) }
        guard let number = Double(text), number.isFinite else {
            throw Fault(offset: range.lowerBound)
        }
        if isWhole, let decimal = Decimal(string: text, locale: nil) { return .decimal(decimal) }
        return .double(number)
    }
}
