import Liquid
import VitrineContent

extension Edition {
    func isTranslated(_ head: EntryHead) -> Bool { head.words.exact(language) != nil }

    /// The language in which an entry is shown where it is not this one.
    func fallback(_ words: Localized<Words>) -> Language? {
        words.shown(in: language)?.language.flatMap { $0 == language ? nil : $0 }
    }

    func title(of head: EntryHead) -> Value { title(of: head.words) }
    func title(of words: Localized<Words>) -> Value {
        words.shown(in: language).map { value($0.value.title, $0.language) } ?? .null
    }

    func summary(of head: EntryHead) -> Value { summary(of: head.words) }

    func summary(of words: Localized<Words>) -> Value {
        guard let shown = words.shown(in: language), let summary = shown.value.summary else { return .null }
        return value(summary, shown.language)
    }

    func title(of reference: EntryReference) -> Value {
        if let enterprise = index.enterprise(reference.id), reference.collection == .enterprises {
            return In(enterprise, self).name
        }
        return index.head(reference).map { title(of: $0) } ?? .null
    }

    func summary(of reference: EntryReference) -> Value {
        index.head(reference).map { summary(of: $0) } ?? .null
    }

    func plainTitle(of reference: EntryReference) -> String { title(of: reference).plain }

    private func value(_ text: String, _ written: Language?) -> Value {
        guard let written else { return .string(text) }
        let typeset = typeset(text, written)
        return written == language ? .string(typeset) : .text(typeset, language: written.tag)
    }
}

extension Value {
    /// The words alone, without their mark; empty for what has none.
    var plain: String {
        switch self {
        case .string(let text), .text(let text, _): text
        case .url(let url): url.text
        default: ""
        }
    }

    /// A link within the page.
    static func url(fragment id: String) -> Value { Value(URLValue(checking: "#" + Links.encoded(id))) }
}
