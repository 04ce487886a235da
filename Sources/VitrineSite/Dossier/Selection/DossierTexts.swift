import Diagnostics
import VitrineContent

/// A text that an export prints, with a name by which an author finds it.
struct NamedText {
    let name: Name
    let languages: TextLanguages
    let place: SourceLocation

    enum Name {
        /// As its keys say it.
        case value(String)
        /// The Markdown of an entry, which has a file for each language.
        case words(of: EntryReference, folder: String)
    }

    func missing(in language: Language) -> Diagnostic {
        switch name {
        case .value(let name):
            Diagnostic(
                DossierDiagnostics.missingText, at: place, ["text": .text(name), "language": .text(language.tag)])
        case .words(let entry, let folder):
            Diagnostic(
                DossierDiagnostics.missingWords, at: place,
                [
                    "entry": .text(entry.description), "language": .text(language.tag),
                    "path": .text("\(folder)/\(language.tag).md"),
                ])
        }
    }
}

/// In which languages something is written.
enum TextLanguages {
    case all
    case some([Language])

    init<Value: Sendable>(_ text: Localized<Value>) {
        self = text.universal != nil || text.isEmpty ? .all : .some(text.versions.map(\.language))
    }

    func includes(_ language: Language) -> Bool {
        switch self {
        case .all: true
        case .some(let languages): languages.contains(language)
        }
    }
}

/// Every text of a dossier that is said differently in each language. Names of people, organisations and towns are
/// left out: they are the same everywhere.
struct DossierTexts {
    private(set) var all: [NamedText] = []
    private let vocabulary: Vocabulary

    init(_ dossier: Dossier, _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        add(dossier.funder, grants: dossier.grants)
        add(dossier.item.enterprise, dossier.funder)
        for result in dossier.results { add(result, dossier.item.enterprise) }
    }

    init(_ dossier: AggregateDossier, _ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        add(dossier.funder, grants: dossier.grants)
        for row in dossier.rows { add(row.indicator) }
        for statement in dossier.statements { add(statement.numbered, statement.item.enterprise) }
        for (item, testimony) in dossier.testimonies { add(testimony, item.enterprise) }
    }

    private mutating func add(_ name: String, _ text: LocalizedText?, _ place: SourceLocation) {
        guard let text else { return }
        all.append(NamedText(name: .value(name), languages: TextLanguages(text), place: place))
    }

    private mutating func add(_ words: Localized<Words>, of entry: EntryReference, _ head: EntryHead) {
        all.append(
            NamedText(
                name: .words(of: entry, folder: head.folder), languages: TextLanguages(words), place: head.location))
    }

    private mutating func add(_ funder: Funder, grants: [Funder.Grant]) {
        let place = funder.head.location
        add(funder.head.words, of: funder.reference, funder.head)
        add("name", funder.name, place)
        for grant in grants { add("grants: \(grant.number)", grant.label, place) }
        add("logo: alt", funder.logo?.alt, place)
    }

    private mutating func add(_ enterprise: Enterprise, _ funder: Funder) {
        let place = enterprise.head.location
        if funder.sections.contains(.story) || funder.sections.contains(.what) {
            add(enterprise.head.words, of: enterprise.reference, enterprise.head)
        }
        add("legal_form", enterprise.legalForm, place)
        add("question: text", enterprise.question?.text, place)
        add("question: purpose", enterprise.question?.purpose, place)
        add("question: chosen_by", enterprise.question?.chosenBy, place)
        for stakeholder in enterprise.stakeholders {
            add("stakeholders: \(stakeholder.id)", stakeholder.label, place)
            for part in stakeholder.involvement {
                add("stakeholders: \(stakeholder.id): \(part.step)", part.text, place)
            }
            if stakeholder.label == nil { add(vocabulary.stakeholders, stakeholder.kind, "stakeholders") }
        }
        for outcome in enterprise.outcomes {
            add("outcomes: \(outcome.id)", outcome.statement, place)
            add(vocabulary.themes, outcome.theme, "themes")
        }
        add("contribution: narrative", enterprise.contribution?.narrative, place)
        add("risk", enterprise.risk, place)
        for evidence in enterprise.evidence { add("evidence: \(evidence.id)", evidence.citation, place) }
        for assessment in enterprise.assessments {
            for item in assessment.items {
                add("assessments: \(assessment.date): \(item.domain)", item.comment, place)
            }
        }
        add("photo: alt", enterprise.photo?.alt, place)
        add("photo: credit", enterprise.photo?.credit, place)
        for testimony in enterprise.testimonies { add(testimony, enterprise) }
    }

    private mutating func add(_ testimony: Testimony, _ enterprise: Enterprise) {
        add("\(enterprise.head.id): \(testimony.id): quote", testimony.quote, testimony.location)
        add("\(enterprise.head.id): \(testimony.id): role", testimony.role, testimony.location)
    }

    private mutating func add(_ numbered: NumberedResult, _ enterprise: Enterprise) {
        let result = numbered.result
        let name = "\(result.indicator)@\(result.period.text)"
        if case .text(let text) = result.content { add("\(name): text", text, result.location) }
        add("\(name): note", result.note, result.location)
        add(numbered.indicator)
    }

    private mutating func add(_ indicator: Indicator) {
        let place = SourceLocation("Content/vocabulary/indicators.yml")
        add("\(indicator.id): label", indicator.label, place)
        add("\(indicator.id): unit", indicator.unit, place)
        add("\(indicator.id): unit_one", indicator.unitOne, place)
        add("\(indicator.id): method", indicator.method, place)
        add(vocabulary.themes, indicator.theme, "themes")
    }

    private mutating func add(_ terms: [Term], _ id: String?, _ file: String) {
        guard let id, let term = terms.first(where: { $0.id == id }) else { return }
        add("\(id): label", term.label, SourceLocation("Content/vocabulary/\(file).yml"))
    }
}
