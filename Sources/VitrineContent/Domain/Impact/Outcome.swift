/// A change in somebody's life that the enterprise looks for (*effet*, *effect*).
package struct Outcome: Sendable {
    package var id = ""
    package var statement = LocalizedText.none
    package var theme: String?
    /// Ids within the enterprise.
    package var stakeholders: [String] = []
    package var isIntended = true
    package var isPositive = true

    package init() {}
}

extension Outcome: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: outcomes",
        [
            .required("id", .id, \.id, "Its id within the enterprise", "confidence"),
            .required(
                "statement", .text, \.statement, "The change, in one sentence",
                "{fr: La confiance revient., nl: Het vertrouwen groeit.}"),
            .optional("theme", .term(.themes), \.theme, "Its theme", "employment"),
            .optional(
                "stakeholders", .list(.own("stakeholders")), \.stakeholders, "Who lives the change", "[workers]"),
            .optional(
                "intended", .flag, \.isIntended, "Whether it was looked for; true when not given", "true"),
            .optional(
                "positive", .flag, \.isPositive, "Whether it is for the better; true when not given", "true"),
        ])
}
