/// An enterprise of the network (*entreprise*, *onderneming*): facts, results and narrative.
///
/// A class: lists, pages and tables share the one there is.
package final class Enterprise: Entry {
    package let head: EntryHead
    /// Usually universal; `nameLanguage` tells a screen reader how to say it.
    package let name: LocalizedText
    package let nameLanguage: Language?
    /// Replaces the name in sorted lists ("Coopérative, La").
    package let sortName: String?
    package let legalForm: LocalizedText?
    /// A pole's id; nil only where the site has no poles.
    package let pole: String?
    /// A term of `vocabulary/sectors.yml`.
    package let sector: String?
    /// Nil only in a site without sides.
    package let side: Side?
    /// A code of `vocabulary/territories.yml`.
    package let territory: String?
    package let address: Address
    package let coordinates: Coordinates?
    package let precision: LocationPrecision
    /// The accompanying partner's id.
    package let partner: String?
    /// From the first to the last day of the accompaniment.
    package let accompaniment: DateSpan?
    /// The step at which it stands (`vocabulary/steps.yml`); nil only where there are no steps.
    package let stage: String?
    package let website: String?
    /// A year.
    package let founded: Int?
    /// Persons employed.
    package let workforce: Int?
    /// Sustainable Development Goals, 1 to 17.
    package let sdgs: [Int]
    package let themes: [String]
    package let question: EvaluativeQuestion?
    package let stakeholders: [Stakeholder]
    package let outcomes: [Outcome]
    package let steps: [StepProgress]
    package let contribution: Contribution?
    /// What could make the impact different from what is shown.
    package let risk: LocalizedText?
    package let evidence: [Evidence]
    package let assessments: [Assessment]
    package let photo: Portrait?
    package let results: [ImpactResult]
    package let testimonies: [Testimony]

    package init(
        head: EntryHead, name: LocalizedText, nameLanguage: Language? = nil, sortName: String? = nil,
        legalForm: LocalizedText? = nil, pole: String? = nil, sector: String? = nil, side: Side? = nil,
        territory: String? = nil,
        address: Address, coordinates: Coordinates? = nil, precision: LocationPrecision = .town,
        partner: String? = nil, accompaniment: DateSpan? = nil, stage: String? = nil, website: String? = nil,
        founded: Int? = nil, workforce: Int? = nil, sdgs: [Int] = [], themes: [String] = [],
        question: EvaluativeQuestion? = nil, stakeholders: [Stakeholder] = [], outcomes: [Outcome] = [],
        steps: [StepProgress] = [], contribution: Contribution? = nil, risk: LocalizedText? = nil,
        evidence: [Evidence] = [], assessments: [Assessment] = [], photo: Portrait? = nil,
        results: [ImpactResult] = [], testimonies: [Testimony] = []
    ) {
        self.head = head
        self.name = name
        self.nameLanguage = nameLanguage
        self.sortName = sortName
        self.legalForm = legalForm
        self.pole = pole
        self.sector = sector
        self.side = side
        self.territory = territory
        self.address = address
        self.coordinates = coordinates
        self.precision = precision
        self.partner = partner
        self.accompaniment = accompaniment
        self.stage = stage
        self.website = website
        self.founded = founded
        self.workforce = workforce
        self.sdgs = sdgs
        self.themes = themes
        self.question = question
        self.stakeholders = stakeholders
        self.outcomes = outcomes
        self.steps = steps
        self.contribution = contribution
        self.risk = risk
        self.evidence = evidence
        self.assessments = assessments
        self.photo = photo
        self.results = results
        self.testimonies = testimonies
    }

    /// The same with some parts replaced: what a build may not show is left out of it.
    package func showing(
        head: EntryHead, photo: Portrait?, evidence: [Evidence], assessments: [Assessment], results: [ImpactResult],
        testimonies: [Testimony]
    ) -> Enterprise {
        Enterprise(
            head: head, name: name, nameLanguage: nameLanguage, sortName: sortName, legalForm: legalForm, pole: pole,
            sector: sector, side: side, territory: territory, address: address, coordinates: coordinates,
            precision: precision, partner: partner, accompaniment: accompaniment, stage: stage, website: website,
            founded: founded, workforce: workforce, sdgs: sdgs, themes: themes, question: question,
            stakeholders: stakeholders, outcomes: outcomes, steps: steps, contribution: contribution, risk: risk,
            evidence: evidence, assessments: assessments, photo: photo, results: results, testimonies: testimonies)
    }

    package static let collection = Collection.enterprises
}
