/// One key of a YAML mapping, or one column of a table: declared once, read by it, documented from it.
package struct Key: Sendable {
    /// As written; a column with a language is `label.*`.
    package let name: String
    package let type: KeyType
    package let isRequired: Bool
    /// What it is, in English, for the person who fills it in.
    package let summary: String
    /// As it would be written after the colon; YAML in flow style.
    package let example: String
    /// Other headers of a table's column, in French and Dutch.
    package let aliases: [String]

    /// Whether it is a column for each language, `label.fr`, `label.nl`.
    var isText: Bool { name.hasSuffix(".*") }

    /// `label` of `label.*`.
    var baseName: String { Self.baseName(name) }

    static func baseName(_ name: String) -> String {
        name.hasSuffix(".*") ? String(name.dropLast(2)) : name
    }

    package static func required(
        _ name: String,
        _ type: KeyType,
        _ summary: String,
        _ example: String,
        also aliases: [String] = []
    ) -> Key {
        Key(name: name, type: type, isRequired: true, summary: summary, example: example, aliases: aliases)
    }

    package static func optional(
        _ name: String,
        _ type: KeyType,
        _ summary: String,
        _ example: String,
        also aliases: [String] = []
    ) -> Key {
        Key(name: name, type: type, isRequired: false, summary: summary, example: example, aliases: aliases)
    }
}

/// The keys of one kind of mapping, in the order in which people read them. A class, since every reader holds one.
package final class KeyList: Sendable {
    /// The file, or the file and the key under which the mapping stands: `enterprise.yml: address`.
    package let title: String
    package let keys: [Key]
    let positions: NameTable
    /// By every header that means the key, without its language (see ``foldedColumn(_:)``).
    let columns: NameTable
    /// The positions of those that must be there.
    let required: [Int]

    package init(_ title: String, _ keys: [Key]) {
        self.title = title
        self.keys = keys
        positions = NameTable(keys.enumerated().map { ($1.name, $0) })
        let headers = keys.enumerated().flatMap { position, key in
            ([key.name] + key.aliases).map { (foldedColumn(Key.baseName($0)), position) }
        }
        columns = NameTable(headers)
        required = keys.indices.filter { keys[$0].isRequired }
    }

    package subscript(name: String) -> Key? {
        positions[name].map { keys[$0] }
    }

    /// Without the rest of the key, which would be copied.
    func type(of name: String) -> KeyType? {
        positions[name].map { keys[$0].type }
    }

    /// The keys of the group under a key; none where there is no such group.
    func group(_ name: String) -> KeyList {
        if case .mapping(let list)? = type(of: name) { list } else { KeyList(title + ": " + name, []) }
    }

    /// The same keys under another title.
    func titled(_ title: String) -> KeyList { KeyList(title, keys) }

    /// The same keys, with more of them required.
    func requiring(_ names: [String]) -> KeyList {
        KeyList(
            title,
            keys.map { key in
                guard names.contains(key.name) else { return key }
                return .required(key.name, key.type, key.summary, key.example, also: key.aliases)
            })
    }

    package var names: [String] { keys.map(\.name) }
}

/// A header as it is compared: capitals, spaces, hyphens and straight apostrophes do not count.
func foldedColumn(_ header: String) -> String {
    let isFolded = header.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") || isDigit($0)
    }
    if isFolded { return header }
    var folded = ""
    for scalar in header.lowercased().unicodeScalars {
        switch scalar {
        case " ", "-", "\u{A0}": folded.unicodeScalars.append("_")
        case "'": folded.unicodeScalars.append("’")
        default: folded.unicodeScalars.append(scalar)
        }
    }
    return folded
}
