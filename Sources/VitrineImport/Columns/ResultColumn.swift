import VitrineContent

// `Locales` has a class of this name, with the words and numbers of a language.
typealias Language = VitrineContent.Language

/// A column of `results.csv`.
struct ResultColumn: Hashable, Sendable {
    /// As `value`, or `text` where the columns are `text.fr` and `text.nl`.
    let key: String
    /// Nil where texts have one column for all languages.
    let language: Language?

    init(_ key: String, _ language: Language? = nil) {
        self.key = key
        self.language = language
    }

    /// As `results.csv` writes it: `text.fr`.
    var header: String { language.map { "\(key).\($0)" } ?? key }

    static let indicator = ResultColumn("indicator")
    static let period = ResultColumn("period")
    static let value = ResultColumn("value")
    /// In the language of the enterprise.
    static let text = ResultColumn("text")
    static let quality = ResultColumn("quality")
    static let source = ResultColumn("source")
    static let outcome = ResultColumn("outcome")
    static let audience = ResultColumn("audience")

    var isNumber: Bool { Self.numbers.contains(key) }

    /// Counted in the unit of the indicator.
    var hasUnit: Bool { ["value", "baseline", "target"].contains(key) }

    /// A cell over several rows may say the same of each.
    var speaksForMerged: Bool { ["indicator", "period", "quality", "source", "outcome", "audience"].contains(key) }

    private static let numbers: Set<String> = ["value", "baseline", "target", "denominator", "sample_size"]

    /// All of a table, in the order in which it is documented.
    static func all(_ languages: [Language]) -> [ResultColumn] {
        ResultsTable.columns.names.flatMap { name -> [ResultColumn] in
            guard name.hasSuffix(".*") else { return [ResultColumn(name)] }
            return languages.map { ResultColumn(String(name.dropLast(2)), $0) }
        }
    }
}
