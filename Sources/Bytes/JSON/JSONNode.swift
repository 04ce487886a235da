/// A value of a JSON file, with its place.
package struct JSONNode: Sendable {
    package let value: Value
    /// Byte offsets in the file as read. Quotes and brackets are inside.
    package let range: Range<Int>

    package enum Value: Sendable {
        case null
        case bool(Bool)
        /// As written: whoever asks knows how exact it has to be.
        case number(String)
        case string(String)
        case array([JSONNode])
        /// In the order of the file; a name may stand twice.
        case object([Member])
    }

    package struct Member: Sendable {
        package let name: String
        package let nameRange: Range<Int>
        package let node: JSONNode
    }
}

extension JSONNode {
    package var text: String? {
        if case .string(let text) = value { text } else { nil }
    }

    /// Finite; nil for what is no number or too large for one.
    package var number: Double? {
        guard case .number(let text) = value, let number = Double(text), number.isFinite else { return nil }
        return number
    }

    package var elements: [JSONNode]? {
        if case .array(let nodes) = value { nodes } else { nil }
    }

    package var members: [Member]? {
        if case .object(let members) = value { members } else { nil }
    }

    /// The first member of that name.
    package func member(_ name: String) -> Member? { members?.first { $0.name == name } }
}

/// Where a text stops being JSON.
package struct JSONFault: Error, Equatable {
    package enum Reason: Sendable {
        case unexpected
        /// The text ends within a value.
        case endsTooSoon
        /// More brackets are open than may be.
        case tooDeep
        case notUTF8
    }

    package let reason: Reason
    /// In bytes.
    package let offset: Int
}
