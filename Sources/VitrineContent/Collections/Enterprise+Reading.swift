import Diagnostics
import VitrineModel

extension Enterprise: EntryKind {
    static let keys = EnterpriseKeys.enterprise

    static func read(_ entry: EntryInProgress) -> Enterprise? {
        let facts = entry.facts
        let lists = entry.context.lists
        if lists.hasPoles { facts.require("pole") }
        if lists.hasSides { facts.require("side") }
        if lists.hasSteps { facts.require("stage") }
        let name = facts.text("name")
        let nameLanguage = facts.languageTag("name_language")
        let sortName = facts.name("sort_name")
        let legalForm = facts.text("legal_form")
        let pole = facts.scalar("pole").map { pole -> String in
            facts.file.findings.refer(
                to: .entry(EntryReference(.poles, pole.text)), at: facts.file.location(pole.range))
            return pole.text
        }
        let sector = facts.term("sector")
        let side = facts.side("side")
        let territory = facts.term("territory")
        let address = facts.mapping("address").flatMap { $0.address() }
        if let side, let address { checkSide(side, address, lists, facts) }
        let location = facts.mapping("location")
        let coordinates = location?.coordinates(in: address)
        let precision = location?.choice("precision", LocationPrecision.self) ?? .town
        let partner = facts.partner("partner")
        let accompaniment = facts.mapping("accompaniment")?.span()
        let stage = facts.term("stage")
        let website = facts.url("website")
        let founded = facts.year("founded")
        let workforce = facts.integer("workforce")
        let sdgs = facts.integers("sdgs")
        let themes = facts.terms("themes")
        let question = facts.mapping("question").flatMap(Self.question)
        let ways = EnterpriseLists(facts: facts)
        let stakeholders = ways.stakeholders()
        let outcomes = ways.outcomes(stakeholders)
        let steps = ways.steps()
        let evidence = ways.evidence()
        let assessments = ways.assessments()
        let contribution = facts.mapping("contribution").map(Self.contribution)
        let risk = facts.text("risk")
        let photo = facts.mapping("photo").flatMap(Self.photo)
        let results = ResultReader(
            entry: entry,
            evidence: facts.ownIDs("evidence"),
            outcomes: facts.ownIDs("outcomes")
        ).results()
        let testimonies = TestimonyReader(entry: entry, stakeholders: facts.ownIDs("stakeholders")).testimonies()
        guard let name, let address, pole != nil || !lists.hasPoles, side != nil || !lists.hasSides,
            stage != nil || !lists.hasSteps
        else { return nil }
        return Enterprise(
            head: entry.head, name: name, nameLanguage: nameLanguage, sortName: sortName, legalForm: legalForm,
            pole: pole, sector: sector, side: side, territory: territory, address: address, coordinates: coordinates,
            precision: precision, partner: partner, accompaniment: accompaniment, stage: stage, website: website,
            founded: founded, workforce: workforce, sdgs: sdgs, themes: themes, question: question,
            stakeholders: stakeholders, outcomes: outcomes, steps: steps, contribution: contribution, risk: risk,
            evidence: evidence, assessments: assessments, photo: photo, results: results, testimonies: testimonies)
    }

    private static func checkSide(_ side: Side, _ address: Address, _ lists: SiteLists, _ facts: MappingReader) {
        guard let country = lists.sideCountries[side.id], address.country != country else { return }
        facts.file.report(
            PlaceDiagnostics.sideOfCountry,
            at: facts.place(of: "side"),
            ["side": .text(side.id), "country": .text(address.country)]
        )
    }

    private static func question(_ reader: MappingReader) -> EvaluativeQuestion? {
        let text = reader.text("text")
        let purpose = reader.text("purpose")
        let chosenBy = reader.text("chosen_by")
        guard let text else { return nil }
        return EvaluativeQuestion(text: text, purpose: purpose, chosenBy: chosenBy)
    }

    private static func contribution(_ reader: MappingReader) -> Contribution {
        Contribution(
            deadweight: reader.percentage("deadweight"),
            attribution: reader.percentage("attribution"),
            displacement: reader.percentage("displacement"),
            dropOff: reader.percentage("drop_off"),
            narrative: reader.text("narrative")
        )
    }

    private static func photo(_ reader: MappingReader) -> Portrait? {
        let file = reader.linkedFile("file")
        let alt = reader.text("alt")
        let isDecorative = reader.flag("decorative") ?? false
        let credit = reader.text("credit")
        let hasPeople = reader.flag("people") ?? true
        let consent = reader.consent(covering: hasPeople ? [.capture, .publish] : [])
        if isDecorative, reader.has("alt") {
            reader.file.report(ConsentDiagnostics.altAndDecorative, at: reader.keyPlace(of: "alt"))
        } else if !isDecorative, !reader.has("alt") {
            reader.file.report(ConsentDiagnostics.altMissing, at: reader.place)
        }
        if hasPeople, !reader.has("consent") {
            reader.file.report(ConsentDiagnostics.portraitWithoutConsent, at: reader.place)
        }
        guard let file else { return nil }
        return Portrait(
            file: file, alt: alt, credit: credit, consent: consent, location: reader.file.location(reader.place))
    }
}
