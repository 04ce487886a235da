import Diagnostics
import Locales
import VitrineContent

/// The enterprise whose results are imported, and what its results may name.
struct ImportTarget {
    let enterprise: Enterprise
    let vocabulary: Vocabulary
    let languages: [Language]
    let names: ColumnNames
    let words: KnownWords
    /// By id.
    let indicators: [String: Indicator]
    /// The bytes of `results.csv`; nil where there is none.
    let original: [UInt8]?

    /// `Content/enterprises/ID/`
    let folder: String
    var path: String { folder + ResultsTable.name }

    /// Drafts count: an enterprise's results may well come before its texts are done.
    static func find(_ id: String, in source: ContentSource, now: Instant) -> (ImportTarget?, [Diagnostic]) {
        let loaded = SiteLoader.load(
            source, options: LoadOptions(now: now, audience: .internal, includeDrafts: true))
        let (site, diagnostics) = (loaded.site, loaded.diagnostics)
        let folder = "Content/enterprises/\(id)/"
        guard let site else { return (nil, diagnostics.filter { $0.severity == .error }) }
        // Faults of the table itself may be what the import mends.
        let faults = diagnostics.filter { fault in
            guard fault.severity == .error, let path = fault.location?.path else { return false }
            return path == folder + "enterprise.yml" || path == "Content/site.yml"
                || path.hasPrefix("Content/vocabulary/")
        }
        guard let enterprise = site.enterprises.first(where: { $0.id == id }) else {
            return (nil, faults.isEmpty ? [unknown(id, site, source)] : faults)
        }
        guard faults.isEmpty else { return (nil, faults) }
        var original: [UInt8]?
        if source.list().root.holds(folder + ResultsTable.name) {
            do throws(ReadFailure) {
                original = try source.read(folder + ResultsTable.name)
            } catch {
                return (nil, [unreadable(folder + ResultsTable.name, error)])
            }
        }
        return (ImportTarget(enterprise, site, original, folder), [])
    }

    private init(_ enterprise: Enterprise, _ site: Site, _ original: [UInt8]?, _ folder: String) {
        self.enterprise = enterprise
        self.original = original
        self.folder = folder
        vocabulary = site.vocabulary
        languages = site.settings.languages
        names = ColumnNames(languages: languages)
        words = KnownWords(site.vocabulary, enterprise)
        indicators = Dictionary(site.vocabulary.indicators.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The results as they are; an empty table where there are none yet.
    func file(_ diagnostics: inout [Diagnostic]) -> ResultsFile? {
        guard let original, !original.isEmpty else {
            return ResultsFile.empty(path: path, names: names, languages: languages)
        }
        return ResultsFile(original, path: path, names: names, &diagnostics)
    }

    private static func unknown(_ id: String, _ site: Site, _ source: ContentSource) -> Diagnostic {
        let ids = site.enterprises.map(\.id)
        var arguments: [String: Diagnostic.Argument] = [
            "id": .text(id), "choices": .names(ids),
        ]
        if let near = suggestion(for: id, among: ids) { arguments["suggestion"] = .text(near) }
        return Diagnostic(ImportDiagnostics.unknownEnterprise, at: nil, arguments)
    }

    private static func unreadable(_ path: String, _ failure: ReadFailure) -> Diagnostic {
        Diagnostic(
            ImportDiagnostics.unreadableFile, at: SourceLocation(path),
            ["path": .text(path), "reason": .text(failure.reason)])
    }
}
