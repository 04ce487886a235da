/// The keys that `t` may name, with what each takes, for checking calls when templates are loaded.
public struct StringCatalogue: Sendable {
    public struct Entry: Sendable {
        public let key: String
        /// Placeholders of the text, `count` excepted.
        public let parameters: [String]
        /// A plural asks for `count`.
        public let isPlural: Bool
        /// What the text says, for the documentation.
        public let example: String

        public init(_ key: String, parameters: [String] = [], isPlural: Bool = false, example: String = "") {
            self.key = key
            self.parameters = parameters
            self.isPlural = isPlural
            self.example = example
        }
    }

    public let entries: [Entry]
    let positions: [String: Int]

    public init(_ entries: [Entry]) {
        self.entries = entries
        positions = Dictionary(entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public subscript(key: String) -> Entry? {
        positions[key].map { entries[$0] }
    }
}
