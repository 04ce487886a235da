import Diagnostics
import VitrineContent

/// What people may write for something that has an id: the id, or its words in any language.
struct KnownWords {
    private var indicators = WordTable()
    private var evidence = WordTable()
    private var outcomes = WordTable()

    init(_ vocabulary: Vocabulary, _ enterprise: Enterprise) {
        for indicator in vocabulary.indicators { indicators.add(indicator.id, indicator.label) }
        for item in enterprise.evidence { evidence.add(item.id, item.citation) }
        for item in enterprise.outcomes { outcomes.add(item.id, item.statement) }
    }

    /// The id that a word stands for, in a column of ids; the choice's own word in a column of choices; else the
    /// word as it is, for the loader to refuse.
    func canonical(_ word: String, in column: ResultColumn) -> String {
        switch column {
        case .indicator: indicators[word] ?? word
        case .source: evidence[word] ?? word
        case .outcome: outcomes[word] ?? word
        case .quality, .audience: ResultsTable.choice(word)
        default: word
        }
    }

    /// The word that was perhaps meant, by its words before its id.
    func suggestion(for word: String, in column: ResultColumn) -> String? {
        switch column {
        case .indicator: indicators.near(word)
        case .source: evidence.near(word)
        case .outcome: outcomes.near(word)
        default: nil
        }
    }

    func isIndicator(_ word: String) -> Bool { indicators[word] != nil }
}

private struct WordTable {
    private var exact: Set<String> = []
    private var all: [String] = []
    /// By folded words; nil where two ids have the same.
    private var ids: [String: String?] = [:]

    mutating func add(_ id: String, _ words: LocalizedText) {
        exact.insert(id)
        for text in [id, words.universal].compactMap(\.self) + words.versions.map(\.value) {
            let name = ColumnNames.folded(text)
            guard !name.isEmpty else { continue }
            all.append(text)
            if let known = ids[name], known != id { ids[name] = .some(nil) } else { ids[name] = id }
        }
    }

    func near(_ word: String) -> String? { Diagnostics.suggestion(for: word, among: all) }

    subscript(word: String) -> String? {
        if exact.contains(word) { return word }
        return ids[ColumnNames.folded(word)].flatMap(\.self)
    }
}
