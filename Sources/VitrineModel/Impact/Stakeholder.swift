/// Somebody whom the enterprise's work concerns (*partie prenante*, *stakeholder*).
package struct Stakeholder: Sendable {
    package let id: String
    /// A term of `vocabulary/stakeholders.yml`.
    package let kind: String
    /// More precise than the kind.
    package let label: LocalizedText?
    /// Persons.
    package let number: Int?
    package let involvement: [Involvement]

    package init(
        id: String, kind: String, label: LocalizedText? = nil, number: Int? = nil, involvement: [Involvement] = []
    ) {
        self.id = id
        self.kind = kind
        self.label = label
        self.number = number
        self.involvement = involvement
    }
}

/// How a stakeholder took part in one step of the method.
package struct Involvement: Sendable {
    package let step: String
    package let text: LocalizedText

    package init(step: String, text: LocalizedText) {
        self.step = step
        self.text = text
    }
}
