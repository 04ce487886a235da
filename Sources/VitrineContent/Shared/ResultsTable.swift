/// What those who write an enterprise's `results.csv` need to know of it.
package enum ResultsTable {
    package static let name = "results.csv"

    package static var columns: KeyList { ImpactResult.facts.list }

    /// `measured` of `mesuré` or `gemeten`, `internal` of `interne`; any other word as it is.
    package static func choice(_ word: String) -> String { ChoiceWords.english(word) }

    /// Whether a text is a period as the column `period` takes it.
    package static func isPeriod(_ text: String) -> Bool {
        let nowhere = FileContext(path: name, findings: Findings(), languages: [], original: Language(""))
        return ScalarReader(file: nowhere, key: "period").period(Scalar(text: text, range: 0..<0)) != nil
    }
}
