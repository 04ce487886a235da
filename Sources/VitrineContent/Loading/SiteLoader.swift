import Diagnostics
import Locales
import Workers
import YAML

/// `Content/` to the model, with everything that is wrong with it.
package enum SiteLoader {
    package static func load(
        _ source: ContentSource, options: LoadOptions, cache: EntryCache = .memory
    ) -> LoadedSite {
        load(OpenedContent(source, options), cache: cache)
    }

    package static func load(_ opened: OpenedContent, cache: EntryCache = .memory) -> LoadedSite {
        let (site, rest) = parts(opened, cache)
        Workers.discard(rest)
        return site
    }

    /// The site, and all that was only needed to come to it.
    private static func parts(_ opened: OpenedContent, _ cache: EntryCache) -> (LoadedSite, rest: any Sendable) {
        let (source, tree, shared, options) = (opened.source, opened.tree, opened.digest, opened.options)
        var (content, diagnostics) = (opened.content, opened.diagnostics)
        let store = EntryStore(cache, source)
        let loading = EntryLoading(tree.entries, content, source, store)
        var entries = loading.look()
        var digests = SiteDigests(shared, entries)
        var verdict = store.verdict(digests.ruled)
        entries = loading.fetch(entries, verdict)
        if verdict != nil, SiteDigests(shared, entries).ruled != digests.ruled {
            // One was damaged, and is not what it was.
            verdict = nil
            entries = loading.fetch(loading.look(), nil)
        }
        digests = SiteDigests(shared, entries)

        content.entries = entries.compactMap(\.parsed) + opened.rows
        for entry in content.entries { diagnostics += entry.diagnostics }
        let rulings = verdict == nil ? rulings(&content) : []
        diagnostics += rulings
        let selection = Selection(content: content, options: options)
        let enterprises: EntryList<Enterprise>
        if verdict != nil {
            enterprises = selection.enterprises(entries, loading, &diagnostics)
        } else {
            let (found, withheld) = selection.enterprises(&diagnostics)
            enterprises = found
            if rulings.isEmpty { verdict = EntryIndex.Verdict(ruled: digests.ruled, withheld: withheld) }
        }
        store.finish(entries, verdict)
        let site = selection.site(enterprises)
        adjustSeverity(of: &diagnostics, content)
        let loaded = LoadedSite(
            site: site, diagnostics: (tree.diagnostics + diagnostics).sortedByPlace(),
            newEnterprises: entries.filter { $0.isNew && $0.reference.collection == .enterprises }.map(\.reference.id),
            digests: digests, lostTexts: store.texts)
        return (loaded, (content, entries, selection))
    }

    private static func rulings(_ content: inout WholeContent) -> [Diagnostic] {
        content.locate()
        let content = content
        return Workers.map(below: Rules.all.count) { Rules.all[$0](content) }.flatMap(\.self)
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
