import Diagnostics
import YAML

/// Reads the lists of `vocabulary/`.
struct VocabularyFiles {
    let files: [String: ContentFile]
    let astray: Astray
    let reader: BoundedReader
    let findings: Findings
    let languages: [Language]

    /// The ids of each list, also of items with a fault; none for a list that could not be read.
    private(set) var ids: [String: [String]] = [:]

    init(
        files: [String: ContentFile], astray: Astray, reader: BoundedReader, findings: Findings,
        languages: [Language]
    ) {
        self.files = files
        self.astray = astray
        self.reader = reader
        self.findings = findings
        self.languages = languages
    }

    mutating func vocabulary() -> Vocabulary {
        var countries: [String: String] = [:]
        let sides = items("sides.yml", VocabularyKeys.side, id: Self.shortID) { reader, id in
            countries[id] = reader.country("country")
            return Self.term(reader, id)
        }
        let territory = VocabularyKeys.territory.requiring(ids["sides.yml"] == [] ? [] : ["side"])
        return Vocabulary(
            steps: items("steps.yml", VocabularyKeys.step, id: { $0.id("id") }, Self.step),
            themes: terms("themes.yml"),
            indicators: items("indicators.yml", VocabularyKeys.indicator, id: { $0.id("id") }, Self.indicator),
            territories: items("territories.yml", territory, id: Self.code, Self.territory),
            measures: items("measures.yml", VocabularyKeys.measure, id: { $0.id("id") }, Self.measure),
            sectors: terms("sectors.yml"),
            stakeholders: terms("stakeholders.yml"),
            domains: terms("domains.yml"),
            publicationKinds: terms("publication-kinds.yml"),
            sides: sides,
            sideCountries: countries,
            goals: items("goals.yml", VocabularyKeys.goal, id: { $0.integer("id").map(String.init) }, Self.term),
            glossary: items("glossary.yml", VocabularyKeys.glossaryEntry, id: { $0.id("id") }, Self.glossaryEntry)
        )
    }

    private mutating func terms(_ name: String) -> [Term] {
        items(name, VocabularyKeys.term.titled("vocabulary/\(name)"), id: { $0.id("id") }, Self.term)
    }

    /// The items of a list whose ids are right and stand once.
    private mutating func items<Item>(
        _ name: String,
        _ keys: KeyList,
        id: (MappingReader) -> String?,
        _ read: (MappingReader, String) -> Item?
    ) -> [Item] {
        guard let file = files[name] else {
            if !astray.holds("Content/vocabulary/\(name)") { ids[name] = [] }
            return []
        }
        guard let node = reader.yaml(file, findings) else { return [] }
        ids[name] = node.sequence?.compactMap { item in
            switch name {
            case "territories.yml": item["id"]?.scalarText?.trimmed.uppercased()
            case "sides.yml": item["id"]?.scalarText?.trimmed
            default: mendedID(item["id"])
            }
        }
        let context = FileContext(
            path: file.path,
            findings: findings,
            languages: languages,
            original: languages.first ?? Language("fr")
        )
        var unique = UniqueIDs()
        return listed(node, keys, in: context).compactMap { reader in
            let id = id(reader)
            let isNew = id.map { unique.insert($0, at: reader.place(of: "id"), in: context) } ?? false
            let item = read(reader, id ?? "")
            return isNew ? item : nil
        }
    }

    private static func shortID(_ reader: MappingReader) -> String? {
        reader.scalar("id").flatMap { ScalarReader(file: reader.file, key: "id").shortID($0) }
    }

    private static func term(_ reader: MappingReader, _ id: String) -> Term? {
        let label = reader.text("label")
        let description = reader.text("description")
        return label.map { Term(id: id, label: $0, description: description) }
    }

    private static func step(_ reader: MappingReader, _ id: String) -> Step? {
        let number = reader.integer("number")
        let label = reader.text("label")
        let summary = reader.text("summary")
        var ids = UniqueIDs()
        let subSteps = reader.mappings("sub_steps").compactMap { reader -> Term? in
            let id = reader.id("id")
            let label = reader.text("label")
            guard let id, ids.insert(id, at: reader.place(of: "id"), in: reader.file), let label else { return nil }
            return Term(id: id, label: label)
        }
        guard let number, let label, let summary else { return nil }
        return Step(id: id, number: number, label: label, summary: summary, subSteps: subSteps)
    }

    private static func glossaryEntry(_ reader: MappingReader, _ id: String) -> GlossaryEntry? {
        let term = reader.text("term")
        let definition = reader.text("definition")
        guard let term, let definition else { return nil }
        return GlossaryEntry(id: id, term: term, definition: definition)
    }
}
