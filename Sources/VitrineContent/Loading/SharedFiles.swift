import Diagnostics
import Locales
import VitrineModel
import YAML

/// Reads the files that are no entry's: settings, fields, vocabulary, project, statistics.
struct SharedFiles {
    let tree: ContentTree
    let reader: BoundedReader
    let findings: Findings

    /// Where `site.yml` cannot say.
    static let assumedZone = Zone.named("Europe/Brussels") ?? .utc

    func content(_ whenSettled: (SiteSettings?) -> Void = { _ in }) -> WholeContent {
        let node = siteNode()
        var file = FileContext(
            path: "Content/site.yml",
            findings: findings,
            languages: SiteFile.assumedLanguages,
            original: Language("fr")
        )
        let languages = SiteFile.languages(in: node, file)
        file = context("Content/site.yml", languages)
        var sections: [String: LocalizedText] = [:]
        let settings = node.flatMap { MappingReader($0, SiteKeys.site, in: file, under: nil) }
            .flatMap {
                SiteFile(reader: $0, projectFiles: tree.project.files.map { String($0.name) }).settings(&sections)
            }
        whenSettled(settings)
        let zone = settings.flatMap { Zone.named($0.timeZone) } ?? Self.assumedZone
        let astray = Astray(tree.diagnostics)
        var vocabulary = VocabularyFiles(
            files: tree.vocabulary, astray: astray, reader: reader, findings: findings, languages: languages)
        let words = vocabulary.vocabulary()
        var partnerIDs: [String]?
        let project = ProjectFiles(
            folder: tree.project,
            reader: reader,
            findings: findings,
            context: EntryContext(languages: languages, zone: zone, fields: [])
        ).project(&partnerIDs)
        return WholeContent(
            languages: languages, settings: settings, sections: sections, fields: fields(languages, astray),
            vocabulary: words, project: project,
            statistics: statistics(languages), entries: [], references: [], places: [:], termIDs: vocabulary.ids,
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

    private func fields(_ languages: [Language], _ astray: Astray) -> [CustomField]? {
        guard let fields = tree.root["fields.yml"] else {
            return astray.holds("Content/fields.yml") ? nil : []
        }
        guard let node = reader.yaml(fields, findings) else { return nil }
        return FieldsFile(file: context(fields.path, languages)).fields(in: node)
    }

    private func statistics(_ languages: [Language]) -> [Statistic] {
        guard let table = tree.territories["statistics.csv"], let bytes = reader.read(table, findings) else {
            return []
        }
        return StatisticsTable(file: context(table.path, languages)).statistics(bytes)
    }

    private func context(_ path: String, _ languages: [Language]) -> FileContext {
        FileContext(path: path, findings: findings, languages: languages, original: languages.first ?? Language("fr"))
    }
}
