import Tables

/// What an import would do to `results.csv`, before it does it.
package struct ImportPlan: Sendable {
    package struct Change: Sendable, Equatable {
        /// As `results.csv` names it.
        package let column: String
        /// Nil where nothing stood.
        package let old: String?
        package let new: String
    }

    package enum Kind: Sendable, Equatable { case new, changed, same }

    package struct Line: Sendable {
        package let kind: Kind
        package let indicator: String
        package let period: String
        /// Who may see it once it is written.
        package let audience: String
        /// Of a new result, every cell.
        package let changes: [Change]
        /// In the file that is imported, as `Feuille1!A7`.
        package let place: String
    }

    /// `Content/enterprises/ID/results.csv`.
    package let path: String
    /// The sheet that was read; nil in a text file.
    package let sheet: String?
    /// In the order of the imported file.
    package let lines: [Line]
    /// Results that the imported file does not name; they stay.
    package let untouched: Int
    /// The file as it was; nil where there is none yet.
    package let original: [UInt8]?
    package let bytes: [UInt8]

    package func count(_ kind: Kind) -> Int { lines.count { $0.kind == kind } }

    package var hasChanges: Bool { lines.contains { $0.kind != .same } }
}
