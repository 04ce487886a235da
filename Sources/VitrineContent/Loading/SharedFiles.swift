import Bytes
import Diagnostics
import Locales
import YAML

/// Reads the files that are no entry's: settings, fields, vocabulary, project, statistics.
struct SharedFiles {
    let tree: ContentTree
    let reader: BoundedReader
    let findings: Findings

    /// Where `site.yml` cannot say.
    static let assumedZone = Zone.named("Europe/Brussels") ?? .utc

    func content(_ whenSettled: (SiteSettings?, Catalogue) -> Void = { _, _ in }) -> WholeContent {
        let node = siteNode()
        var file = FileContext(
            path: "Content/site.yml",
            findings: findings,
            languages: SiteFile.assumedLanguages,
            original: Language("fr")
        )
        let languages = SiteFile.languages(in: node, file)
        let catalogue = catalogue(languages)
        file = context("Content/site.yml", languages, catalogue)
        var sections = ListedSections()
        let settings = node.flatMap { MappingReader($0, SiteKeys.site, in: file, under: nil) }
            .flatMap {
                SiteFile(reader: $0, projectFiles: tree.project.files.map { String($0.name) }).settings(&sections)
            }
        whenSettled(settings, catalogue)
        let zone = settings.flatMap { Zone.named($0.timeZone) } ?? Self.assumedZone
        let astray = Astray(tree.diagnostics)
        var vocabulary = VocabularyFiles(
            files: tree.vocabulary, astray: astray, reader: reader, findings: findings, languages: languages)
        let words = vocabulary.vocabulary()
        var partnerIDs: [String]?
        let lists = SiteLists(hasSides: vocabulary.ids["sides.yml"] != [])
        let project = ProjectFiles(
            folder: tree.project,
            reader: reader,
            findings: findings,
            context: EntryContext(languages: languages, zone: zone, fields: [], lists: lists, catalogue: catalogue),
            astray: astray,
            hasFunding: node?["funding"] != nil
        ).project(&partnerIDs)
        return WholeContent(
            languages: languages, catalogue: catalogue, settings: settings, sections: sections.addresses,
            sectionIDs: sections.ids, fields: fields(languages, catalogue, astray), vocabulary: words,
            project: project, hasProject: !tree.project.files.isEmpty, statistics: statistics(languages),
            map: MapFiles(folder: tree.map, reader: reader, findings: findings, languages: languages).ground(),
            entries: [], references: [], places: [:], termIDs: vocabulary.ids,
            partnerIDs: partnerIDs, astray: astray, includesDrafts: false)
    }

    private func siteNode() -> YAMLNode? {
        guard let site = tree.root["site.yml"] else {
            let location = SourceLocation("Content/site.yml")
            findings.report(SourceDiagnostics.missingFile, at: location, ["name": "site.yml"])
            return nil
        }
        return reader.yaml(site, findings)
    }

    private func fields(_ languages: [Language], _ catalogue: Catalogue, _ astray: Astray) -> [CustomField]? {
        guard let fields = tree.root["fields.yml"] else {
            return astray.holds("Content/fields.yml") ? nil : []
        }
        guard let node = reader.yaml(fields, findings) else { return nil }
        return FieldsFile(file: context(fields.path, languages, catalogue)).fields(in: node)
    }

    private func statistics(_ languages: [Language]) -> [Statistic] {
        guard let table = tree.territories["statistics.csv"], let bytes = reader.read(table, findings) else {
            return []
        }
        return StatisticsTable(file: context(table.path, languages)).statistics(bytes)
    }

    /// The built-in collections and those that the site declares, of which the faults are told.
    private func catalogue(_ languages: [Language]) -> Catalogue {
        let names = Collection.builtIn.map(\.name) + tree.declarations.map(\.name)
        return Catalogue(
            declaring: tree.declarations.map { name, file in
                let own = Findings()
                let node = reader.yaml(file, own)
                let context = FileContext(
                    path: file.path, findings: own, languages: languages, original: languages.first ?? Language("fr"))
                var type = CollectionFile(file: context, collections: names).type(node, named: name)
                type.digest = Digest(of: reader.read(file, Findings()) ?? [])
                findings.add(own.diagnostics)
                return type
            })
    }

    private func context(
        _ path: String, _ languages: [Language], _ catalogue: Catalogue = .builtIn
    ) -> FileContext {
        FileContext(
            path: path, findings: findings, languages: languages, original: languages.first ?? Language("fr"),
            catalogue: catalogue)
    }
}
