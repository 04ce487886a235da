package import Locales

/// A dated self-assessment over the domains of the grid (*auto-évaluation*, *zelfevaluatie*).
package struct Assessment: Sendable {
    package let date: CalendarDate
    package let audience: Audience
    package let items: [AssessmentItem]

    package init(date: CalendarDate, audience: Audience = .internal, items: [AssessmentItem]) {
        self.date = date
        self.audience = audience
        self.items = items
    }
}

/// One domain's level, 0 (nothing in place) to 5.
package struct AssessmentItem: Sendable {
    /// A term of `vocabulary/domains.yml`.
    package let domain: String
    package let level: Int
    package let comment: LocalizedText?

    package init(domain: String, level: Int, comment: LocalizedText? = nil) {
        self.domain = domain
        self.level = level
        self.comment = comment
    }
}
