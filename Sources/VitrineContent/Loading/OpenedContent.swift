import Diagnostics

/// Content of which all is known but the entries.
package struct OpenedContent: Sendable {
    let source: ContentSource
    let options: LoadOptions
    let tree: ContentTree
    /// Without entries.
    let content: WholeContent
    /// Entries that are rows of a table.
    let rows: [ParsedEntry]
    let diagnostics: [Diagnostic]
    let digest: SharedDigest

    /// Lists the content, and reads the files that are no entry's.
    ///
    /// - Parameter whenSettled: told what ``settings`` will be, before the other files are read.
    package init(
        _ source: ContentSource, _ options: LoadOptions, whenSettled: (SiteSettings?, Catalogue) -> Void = { _, _ in }
    ) {
        let tree = ContentTree(source.list())
        let findings = Findings()
        let reads = DigestedReads(source)
        let shared = SharedFiles(tree: tree, reader: BoundedReader(source: reads.source), findings: findings)
        var content = shared.content(whenSettled)
        content.includesDrafts = options.includeDrafts
        content.references = findings.references
        content.places = findings.places
        rows = tree.rows(BoundedReader(source: reads.source), content, findings)
        digest = SharedDigest(options, read: reads.digests, tree.project.files, content, rows)
        diagnostics = findings.diagnostics
        self.content = content
        self.tree = tree
        self.source = source
        self.options = options
    }

    /// Of `site.yml`; nil where it is not one.
    package var settings: SiteSettings? { content.settings }
}
