/// An enterprise of the network (*entreprise*, *onderneming*): facts, results and narrative.
package struct Enterprise: Entry {
    package var head: EntryHead
    package var name = LocalizedText.none
    package var nameLanguage: Language?
    /// Replaces the name in sorted lists ("Coopérative, La").
    package var sortName: String?
    package var legalForm: LocalizedText?
    /// A pole's id; nil only where the site has no poles.
    package var pole: String?
    /// A term of `vocabulary/sectors.yml`.
    package var sector: String?
    /// Nil only in a site without sides.
    package var side: Side?
    /// A code of `vocabulary/territories.yml`.
    package var territory: String?
    package var address = Address()
    package var location: Location?
    /// The accompanying partner's id.
    package var partner: String?
    /// From the first to the last day of the accompaniment.
    package var accompaniment: DateSpan?
    /// The step at which it stands (`vocabulary/steps.yml`); nil only where there are no steps.
    package var stage: String?
    package var website: String?
    /// A year.
    package var founded: Int?
    /// Persons employed.
    package var workforce: Int?
    /// Sustainable Development Goals, 1 to 17.
    package var sdgs: [Int] = []
    package var themes: [String] = []
    package var question: EvaluativeQuestion?
    package var stakeholders: [Stakeholder] = []
    package var outcomes: [Outcome] = []
    package var steps: [StepProgress] = []
    package var contribution: Contribution?
    /// What could make the impact different from what is shown.
    package var risk: LocalizedText?
    package var evidence: [Evidence] = []
    package var assessments: [Assessment] = []
    package var photo: Portrait?
    package var results: [ImpactResult] = []
    package var testimonies: [Testimony] = []

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.enterprises

    /// Its place on the map.
    package struct Location: Sendable {
        package var coordinates: Coordinates
        package var precision: LocationPrecision
    }

    package var coordinates: Coordinates? { location?.coordinates }
    package var precision: LocationPrecision { location?.precision ?? .town }
}
