import Foundation
import Liquid
import Locales

/// The interface words of one language: `Templates/strings/<language>.yml`.
struct StringTable: Sendable {
    enum Entry: Sendable {
        case plain(StringText)
        case plural([PluralCategory: StringText])

        var isPlural: Bool {
            if case .plural = self { true } else { false }
        }

        /// Placeholders, `count` excepted.
        var parameters: [String] {
            let all =
                switch self {
                case .plain(let text): text.parameters
                case .plural(let forms): Set(forms.values.flatMap(\.parameters)).sorted()
                }
            return isPlural ? all.filter { $0 != "count" } : all
        }
    }

    /// In the order of the file.
    let keys: [String]
    private let entries: [String: Entry]
    private let speech: Speech

    init(_ entries: [(key: String, entry: Entry)], speech: Speech) {
        keys = entries.map(\.key)
        self.entries = Dictionary(entries.map { ($0.key, $0.entry) }, uniquingKeysWith: { first, _ in first })
        self.speech = speech
    }

    subscript(key: String) -> Entry? { entries[key] }

    /// What the program itself says. An absent key gives the key: loading has refused it already.
    func phrase(_ phrase: Phrase, _ arguments: [String: String] = [:]) -> String {
        guard case .plain(let text) = entries[phrase.rawValue] else { return phrase.rawValue }
        return text.filled { arguments[$0] }
    }

    /// What `t` says; nil for a key that does not exist.
    func text(_ key: String, _ arguments: FilterArguments) -> String? {
        guard let entry = entries[key] else { return nil }
        let text: StringText
        switch entry {
        case .plain(let plain): text = plain
        case .plural(let forms):
            guard let form = forms[category(of: arguments["count"] ?? .null)] ?? forms[.other] else { return nil }
            text = form
        }
        return text.filled { arguments[$0].map(written) }
    }

    private func category(of count: Value) -> PluralCategory {
        switch count {
        case .int(let number): speech.plurals.category(number)
        case .decimal(let number): speech.plurals.category(number)
        default: .other
        }
    }

    /// An argument in words: numbers in the language's format.
    private func written(_ value: Value) -> String {
        switch value {
        case .string(let text), .text(let text, _): text
        case .int(let number): speech.numbers.number(number)
        case .decimal(let number): speech.numbers.number(number)
        case .double(let number): speech.numbers.number(Decimal(number))
        case .html(let html): html.string
        case .url(let url): url.text
        default: ""
        }
    }
}
