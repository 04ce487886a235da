import VitrineContent

/// Something for each of a site's languages: so few that none is looked for by its hash.
struct PerLanguage<Value: Sendable>: Sendable {
    private let languages: [Language]
    private let values: [Value]

    init(_ languages: [Language], _ value: (Language) -> Value?) {
        let known = languages.compactMap { language in value(language).map { (language, $0) } }
        self.languages = known.map(\.0)
        values = known.map(\.1)
    }

    subscript(language: Language) -> Value? { languages.firstIndex(of: language).map { values[$0] } }
}
