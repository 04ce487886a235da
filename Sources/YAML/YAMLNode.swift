/// A value of a YAML file, with its place.
///
/// Scalars stay text: whether `no` or `1,5` means something is for whoever asks for a type.
package struct YAMLNode: Sendable, Equatable {
    package var value: Value
    /// Byte offsets in the file as read. Quotes and brackets are inside; a block's last line break is not.
    package var range: Range<Int>

    package init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }

    package enum Value: Sendable, Equatable {
        /// The text is normalised to NFC.
        case scalar(String, ScalarStyle)
        case sequence([YAMLNode])
        /// In the order of the file; no key stands twice.
        case mapping([YAMLEntry])
    }

    package enum ScalarStyle: Sendable {
        case plain, quoted
        /// After `|` or `>`.
        case block
    }
}

package struct YAMLEntry: Sendable, Equatable {
    package var key: String
    package var keyRange: Range<Int>
    package var value: YAMLNode

    package init(key: String, keyRange: Range<Int>, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

extension YAMLNode {
    package var scalarText: String? {
        if case .scalar(let text, _) = value { text } else { nil }
    }

    package var sequence: [YAMLNode]? {
        if case .sequence(let nodes) = value { nodes } else { nil }
    }

    package var mapping: [YAMLEntry]? {
        if case .mapping(let entries) = value { entries } else { nil }
    }

    /// Nothing, `~` or `null`, without quotes.
    package var isNull: Bool {
        guard case .scalar(let text, .plain) = value else { return false }
        return switch text.utf8.count {
        case 0: true
        case 1: text == "~"
        case 4: text == "null" || text == "Null" || text == "NULL"
        default: false
        }
    }

    package subscript(key: String) -> YAMLNode? {
        entry(key)?.value
    }

    package func entry(_ key: String) -> YAMLEntry? {
        mapping?.first { $0.key == key }
    }
}
