import Liquid

/// Values that are in no content: of every view its fields, each of the declared type, all texts the same.
///
/// What is absent, how long lists are and which conditions hold depends on the seed and on where a field stands,
/// never on the text: two pages of one seed differ in their texts alone.
struct MadeUp: Sendable {
    /// The text in every field, and the address where a browser may follow it.
    let text: String
    /// 0: everything is there and every condition holds.
    let seed: Int
    /// Fields that templates compare with words: often one of the words instead of the text.
    let words: [String: [String]]
    let views: Views
    private var depth = 0
    private var place: UInt64

    init(_ text: String, seed: Int, words: [String: [String]], views: Views) {
        self.text = text
        self.seed = seed
        self.words = words
        self.views = views
        place = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    func root(_ view: String) -> Value { object(view) }

    fileprivate func value(_ name: String, _ type: ValueType) -> Value { within(name).made(name, type) }

    private func made(_ name: String, _ type: ValueType) -> Value {
        if isAbsent(type) { return .null }
        switch type {
        case .string: return string(name)
        case .bool: return .bool(seed == 0 || choice(2) == 0)
        case .number: return .int(seed == 0 ? 3 : choice(4))
        case .html: return .html(HTML(safe: "<script type=\"text/plain\"></script>"))
        case .url: return .url(address)
        case .date: return .date(DateValue(year: 2017, month: 6, day: 1))
        case .array(let element): return list(name, element)
        case .object(let view): return object(view)
        case .any: return .dictionary(ValueDictionary([("text", .string(text))]))
        case .range, .forloop, .tablerowloop, .null: return .null
        }
    }

    private func string(_ name: String) -> Value {
        if let words = words[name] {
            let index = choice(words.count + 1)
            if words.indices.contains(index) { return .string(words[index]) }
        }
        return seed > 0 && choice(3) == 0 ? .text(text, language: "en") : .string(text)
    }

    private func list(_ name: String, _ element: ValueType) -> Value {
        let fixed = element == .string ? words[name] ?? [] : []
        let count = seed == 0 ? 2 : choice(5)
        let made = (0..<count).map { within("\($0)").made(name, element) }
        return .list(fixed.map(Value.string) + made.filter { if case .null = $0 { false } else { true } })
    }

    private func object(_ name: String) -> Value {
        // A view may hold itself: what lies deeper is absent.
        guard depth < 6, let view = views.byName[name] else { return .null }
        var inner = self
        inner.depth += 1
        return view(inner)
    }

    /// As an address from the content is made: what no browser should follow becomes none, so another is taken.
    private var address: URLValue {
        URLValue(checking: text) ?? URLValue(checking: "https://example.org/?q=\(text)") ?? URLValue(site: "/x/")
    }

    /// The root and its own parts are always there, and so are lists, which may be empty.
    private func isAbsent(_ type: ValueType) -> Bool {
        switch type {
        case .bool, .array: false
        default: seed > 0 && depth > 0 && choice(4) == 0
        }
    }

    // MARK: Choices

    private func within(_ name: String) -> MadeUp {
        var inner = self
        for byte in name.utf8 { inner.place = (inner.place ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return inner
    }

    /// 0 to `count` - 1. Choices with different counts are independent enough.
    private func choice(_ count: Int) -> Int {
        var mixed = place ^ (place >> 31) &+ UInt64(count)
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, count)))
    }

    /// The program's views, with made-up fields.
    final class Views: Sendable {
        let byName: [String: View<MadeUp>]

        init(_ types: [ViewType]) {
            byName = Dictionary(types.map { ($0.name, Self.view($0)) }, uniquingKeysWith: { first, _ in first })
        }

        private static func view(_ type: ViewType) -> View<MadeUp> {
            View(
                type.name, type.documentation,
                fields: type.fields.map { field in
                    Field(field.name, field.type, field.documentation) { $0.value(field.name, field.type) }
                })
        }
    }
}
