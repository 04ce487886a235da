package import Locales

/// A dated self-assessment over the domains of the grid (*auto-évaluation*, *zelfevaluatie*).
package struct Assessment: Sendable {
    package var date = CalendarDate.epoch
    package var audience = Audience.internal
    package var items: [Item] = []

    package init() {}

    /// One domain's level, 0 (nothing in place) to 5.
    package struct Item: Sendable {
        /// A term of `vocabulary/domains.yml`.
        package var domain = ""
        package var level = 0
        package var comment: LocalizedText?

        package init() {}
    }
}

extension Assessment: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: assessments",
        [
            .required("date", .date, \.date, "When", "2018-02-01"),
            .optional("audience", .choice, \.audience, "Who may see it; internal when not given", "public"),
            .required(
                "items", .groups(unique: .keys(["domain"])), \.items, "The domains of the grid",
                "[{domain: finance, level: 3}]"),
        ])
}

extension Assessment.Item: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: items of an assessment",
        [
            .required("domain", .term(.domains), \.domain, "The domain", "finance"),
            .required("level", .integer(0...5), \.level, "0, nothing in place, to 5", "3"),
            .optional(
                "comment", .text, \.comment, "What lies behind it",
                "{fr: Un plan sur trois ans., nl: Een driejarenplan.}"),
        ])
}
