package import Diagnostics
import Locales
package import VitrineModel
import Workers
import YAML

/// `Content/` to the model, with everything that is wrong with it.
package enum SiteLoader {
    /// - Returns: the site as `options` let it be seen, even when it has faults (look at the diagnostics before
    ///   publishing it); none when the settings or the project cannot be read. The diagnostics are sorted.
    package static func load(_ source: ContentSource, options: LoadOptions) -> (Site?, [Diagnostic]) {
        let tree = ContentTree(source.list())
        var diagnostics = tree.diagnostics
        let content = read(tree, BoundedReader(source: source), options, &diagnostics)
        for entry in content.entries { diagnostics += entry.diagnostics }
        diagnostics += Workers.map(below: Rules.all.count) { Rules.all[$0](content) }.flatMap(\.self)
        let selection = Selection(content: content, options: options)
        let site = selection.site(&diagnostics)
        adjustSeverity(of: &diagnostics, content)
        return (site, diagnostics.sortedByPlace())
    }

    private static func read(
        _ tree: ContentTree,
        _ reader: BoundedReader,
        _ options: LoadOptions,
        _ diagnostics: inout [Diagnostic]
    ) -> WholeContent {
        let findings = Findings()
        let shared = SharedFiles(tree: tree, reader: reader, findings: findings)
        var content = shared.content()
        content.includesDrafts = options.includeDrafts
        let zone = content.settings.flatMap { Zone.named($0.timeZone) } ?? SharedFiles.assumedZone
        let context = EntryContext(languages: content.languages, zone: zone, fields: content.fields)
        let parser = EntryParser(reader: reader, context: context)
        content.entries = Workers.map(below: tree.entries.count) { parser.parse(tree.entries[$0]) }
        content.references = findings.references
        content.places = findings.places
        diagnostics += findings.diagnostics
        return content
    }

    /// Faults of a draft are warnings as long as drafts are left out; where the site refuses missing
    /// translations, they are errors.
    private static func adjustSeverity(of diagnostics: inout [Diagnostic], _ content: WholeContent) {
        let refusesUntranslated = content.settings?.missingTranslation == .error
        let drafts = content.includesDrafts ? [] : content.entries.filter(\.isDraft).map { $0.folder + "/" }
        guard refusesUntranslated || !drafts.isEmpty else { return }
        let draftFolders = Set(drafts)
        for index in diagnostics.indices {
            if refusesUntranslated, diagnostics[index].kind == SourceDiagnostics.untranslated {
                diagnostics[index].severity = .error
            }
            guard diagnostics[index].severity == .error, diagnostics[index].kind != SourceDiagnostics.unreadable,
                let path = diagnostics[index].location?.path, draftFolders.contains(entryFolder(of: path))
            else { continue }
            diagnostics[index].severity = .warning
        }
    }

    /// `Content/enterprises/atelier/` of `Content/enterprises/atelier/fr.md`, and of the folder itself.
    private static func entryFolder(of path: String) -> String {
        path.split(separator: "/").prefix(3).map { $0 + "/" }.joined()
    }
}
