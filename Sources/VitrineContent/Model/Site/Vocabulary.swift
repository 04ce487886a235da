/// A word of a controlled vocabulary.
package struct Term: Sendable {
    package let id: String
    package let label: LocalizedText
    package let description: LocalizedText?

    package init(id: String, label: LocalizedText, description: LocalizedText? = nil) {
        self.id = id
        self.label = label
        self.description = description
    }
}

/// The words that entries may use, each list a file of `Content/vocabulary/`.
package struct Vocabulary: Sendable {
    package let steps: [Step]
    package let themes: [Term]
    package let indicators: [Indicator]
    package let territories: [Territory]
    package let measures: [Measure]
    package let sectors: [Term]
    package let stakeholders: [Term]
    /// Of the assessment grid, in the order of its axes.
    package let domains: [Term]
    package let publicationKinds: [Term]
    /// In the order in which pages list them; none in a site without sides.
    package let sides: [Term]
    /// Of the sides that lie in one: ISO 3166-1 alpha-2 by the side's id.
    package let sideCountries: [String: String]
    /// The 17 Sustainable Development Goals; ids `1` to `17`.
    package let goals: [Term]
    package let glossary: [GlossaryEntry]

    package init(
        steps: [Step], themes: [Term], indicators: [Indicator], territories: [Territory], measures: [Measure],
        sectors: [Term], stakeholders: [Term], domains: [Term], publicationKinds: [Term], sides: [Term],
        sideCountries: [String: String] = [:], goals: [Term], glossary: [GlossaryEntry]
    ) {
        self.steps = steps
        self.themes = themes
        self.indicators = indicators
        self.territories = territories
        self.measures = measures
        self.sectors = sectors
        self.stakeholders = stakeholders
        self.domains = domains
        self.publicationKinds = publicationKinds
        self.sides = sides
        self.sideCountries = sideCountries
        self.goals = goals
        self.glossary = glossary
    }
}

/// A term of the field, explained.
package struct GlossaryEntry: Sendable {
    package let id: String
    package let term: LocalizedText
    package let definition: LocalizedText

    package init(id: String, term: LocalizedText, definition: LocalizedText) {
        self.id = id
        self.term = term
        self.definition = definition
    }
}
