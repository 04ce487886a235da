/// A change in somebody's life that the enterprise looks for (*effet*, *effect*).
package struct Outcome: Sendable {
    package let id: String
    package let statement: LocalizedText
    package let theme: String?
    /// Ids within the enterprise.
    package let stakeholders: [String]
    package let isIntended: Bool
    package let isPositive: Bool

    package init(
        id: String, statement: LocalizedText, theme: String? = nil, stakeholders: [String] = [],
        isIntended: Bool = true, isPositive: Bool = true
    ) {
        self.id = id
        self.statement = statement
        self.theme = theme
        self.stakeholders = stakeholders
        self.isIntended = isIntended
        self.isPositive = isPositive
    }
}
