import Diagnostics
import Locales
import VitrineModel
import Workers
import YAML

/// `Content/` to the model, with everything that is wrong with it.
package enum SiteLoader {
    package static func load(
        _ source: ContentSource, options: LoadOptions, cache: EntryCache = .memory
    ) -> LoadedSite {
        let store = EntryStore(cache, source)
        let tree = ContentTree(source.list())
        var facts = FactsDigest(options)
        var content = shared(tree, source, options, &facts)
        let entries = entries(of: tree, content.content, source, store)
        store.finish(entries)
        facts.add(entries)
        content.content.entries = entries.map(\.parsed)
        let site = check(content.content, options, &content.diagnostics)
        return LoadedSite(
            site: site, diagnostics: (tree.diagnostics + content.diagnostics).sortedByPlace(),
            factsDigest: facts.facts, textsDigest: facts.texts, lostTexts: store.texts)
    }

    /// The files that are no entry's.
    private static func shared(
        _ tree: ContentTree, _ source: ContentSource, _ options: LoadOptions, _ facts: inout FactsDigest
    ) -> (content: WholeContent, diagnostics: [Diagnostic]) {
        let findings = Findings()
        let reads = DigestedReads(source)
        let shared = SharedFiles(tree: tree, reader: BoundedReader(source: reads.source), findings: findings)
        var content = shared.content()
        content.includesDrafts = options.includeDrafts
        content.references = findings.references
        content.places = findings.places
        facts.add(reads.digests, tree.project.files, content)
        return (content, findings.diagnostics)
    }

    private static func entries(
        of tree: ContentTree, _ content: WholeContent, _ source: ContentSource, _ store: EntryStore
    ) -> [LoadedEntry] {
        let zone = content.settings.flatMap { Zone.named($0.timeZone) } ?? SharedFiles.assumedZone
        let context = EntryContext(languages: content.languages, zone: zone, fields: content.fields)
        let digest = context.digest
        return Workers.map(
            below: tree.entries.count, state: { EntryWorker(store, source, context, digest) },
            transform: { index, worker in worker.load(tree.entries[index]) })
    }

    private static func check(
        _ content: WholeContent, _ options: LoadOptions, _ diagnostics: inout [Diagnostic]
    ) -> Site? {
        for entry in content.entries { diagnostics += entry.diagnostics }
        diagnostics += Workers.map(below: Rules.all.count) { Rules.all[$0](content) }.flatMap(\.self)
        let site = Selection(content: content, options: options).site(&diagnostics)
        adjustSeverity(of: &diagnostics, content)
        return site
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
