import Diagnostics
import Locales
import VitrineContent

/// Every header that means a column: those of `results.csv`, of the template, and what people write instead.
struct ColumnNames {
    private var columns: [String: ResultColumn] = [:]
    /// As `results.csv` names them.
    let documented: [String]
    /// Those and the template's, for suggestions.
    private let proposed: [String]

    init(languages: [Language]) {
        documented = ResultColumn.all(languages).map(\.header)
        proposed = documented + ColumnWords.all.flatMap(\.label.all)
        for key in ResultsTable.columns.keys {
            let isText = key.name.hasSuffix(".*")
            let base = isText ? String(key.name.dropLast(2)) : key.name
            let words = ColumnWords.of(base)
            let names = [key.name] + key.aliases + (words?.label.all ?? []) + (words?.others ?? [])
            for name in names {
                let plain = Self.folded(name.hasSuffix(".*") ? String(name.dropLast(2)) : name)
                add(plain, ResultColumn(base))
                guard isText else { continue }
                for language in languages {
                    for word in Self.words(for: language) { add(plain + word, ResultColumn(base, language)) }
                }
            }
        }
    }

    private mutating func add(_ name: String, _ column: ResultColumn) {
        if columns[name] == nil { columns[name] = column }
    }

    /// Capitals, accents, spaces and signs do not count: `Texte (fr)` is `text.fr`.
    subscript(header: String) -> ResultColumn? { columns[Self.folded(header)] }

    /// What a header that names no column was perhaps meant to be.
    func near(_ header: String) -> (name: String, column: ResultColumn)? {
        suggestion(for: header, among: proposed).flatMap { name in self[name].map { (name, $0) } }
    }

    static func folded(_ text: String) -> String {
        let plain = Transliteration.latin(text).utf8.compactMap { byte -> UInt8? in
            switch byte {
            case 0x61...0x7A, 0x30...0x39: byte
            case 0x41...0x5A: byte | 0x20
            default: nil
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }

    private static func words(for language: Language) -> [String] {
        switch language.tag {
        case "fr": ["fr", "francais", "enfrancais", "frans", "french"]
        case "nl": ["nl", "neerlandais", "enneerlandais", "nederlands", "inhetnederlands", "dutch"]
        case "en": ["en", "anglais", "engels", "english"]
        case "de": ["de", "allemand", "duits", "german"]
        default: [folded(language.tag)]
        }
    }
}
