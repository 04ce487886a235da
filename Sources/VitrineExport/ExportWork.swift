import Diagnostics
import Files
import Locales
import VitrineBuild
import VitrineContent
import VitrineSite

/// What an export makes documents with, once nothing is wrong with what they are made of.
struct ExportWork: Sendable {
    let desk: DossierDesk
    let scopes: [DossierScope]
    /// Of the documents' files, scope by scope.
    let names: [String]
    let languages: [VitrineContent.Language]
    let formats: [ExportFormat]
    let engine: PDFEngine?
    let lostTexts: LostTexts

    /// - Returns: nil where something is wrong. All that can be known of it is then told.
    static func prepare(_ request: ExportRequest, _ diagnostics: inout [Diagnostic]) -> ExportWork? {
        let source = DiskSource.source(root: request.root)
        let content = SiteLoader.load(
            source,
            options: LoadOptions(now: request.now, funder: request.funder, includeDrafts: request.includeDrafts))
        diagnostics += content.diagnostics.filter { $0.severity == .error || $0.isAboutConsent }
        guard let (site, desk) = desk(request, content.site, &diagnostics) else {
            diagnostics += AskedNames(request, among: source).faults(content.site)
            return nil
        }
        diagnostics += AskedNames.languageFaults(request, site)
        let languages = languages(request, of: desk.funder, site)
        var seen = Set<DossierScope>()
        let everyone = request.isEverything ? desk.everyone() : (scopes: [], diagnostics: [])
        diagnostics += everyone.diagnostics
        let scopes = (request.scopes + everyone.scopes).filter { seen.insert($0).inserted }
        diagnostics += desk.faults(in: scopes, languages: languages, allowsOriginal: request.allowsOriginal)
        guard !diagnostics.hasErrors else { return nil }
        let engine = request.formats.contains(.pdf) ? request.findEngine() : nil
        return ExportWork(
            desk: desk, scopes: scopes, names: scopes.map { $0.fileName(site) }, languages: languages,
            formats: formats(request, engine, &diagnostics), engine: engine, lostTexts: content.lostTexts)
    }

    private static func desk(
        _ request: ExportRequest, _ site: Site?, _ diagnostics: inout [Diagnostic]
    ) -> (Site, DossierDesk)? {
        let (files, folderFaults) = TemplatesFolder.read(root: request.root)
        diagnostics += folderFaults
        guard let site, !diagnostics.hasErrors else { return nil }
        let zone = Zone.named(site.settings.timeZone) ?? .utc
        let today = CivilDateTime(request.now, in: zone).date
        let (theme, themeFaults) = Theme.load(
            files, languages: site.settings.languages, declared: site.catalogue.declared,
            tokens: site.settings.theme, today: today)
        diagnostics += themeFaults
        guard let theme, !diagnostics.hasErrors,
            let funder = site.funders.first(where: { $0.head.id == request.funder })
        else { return nil }
        let root = request.root
        let (desk, faults) = DossierDesk.make(
            site, theme: theme, for: funder,
            options: SiteOptions(
                today: today, baseURL: request.baseURL, audience: .funders,
                embedding: { path in try? WholeFile.read(root + "/" + path) }))
        diagnostics += faults
        return desk.map { (site, $0) }
    }

    /// Those of the site that are asked for.
    private static func languages(
        _ request: ExportRequest, of funder: Funder, _ site: Site
    ) -> [VitrineContent.Language] {
        guard let tags = request.languages else { return funder.languages }
        return tags.map { VitrineContent.Language($0) }.filter { site.settings.languages.contains($0) }
    }

    /// Without an engine all but the PDF is written, and the missing engine is an error all the same.
    private static func formats(
        _ request: ExportRequest, _ engine: PDFEngine?, _ diagnostics: inout [Diagnostic]
    ) -> [ExportFormat] {
        guard request.formats.contains(.pdf), engine == nil else { return request.formats }
        diagnostics.append(PDFEngine.missing(request.engine))
        return request.formats.filter { $0 != .pdf }
    }
}

extension ExportRequest {
    fileprivate func findEngine() -> PDFEngine? { PDFEngine.find(engine, root: root, path: programs) }
}

extension Diagnostic {
    /// Somebody is left out: whoever makes a document for a funder must know.
    fileprivate var isAboutConsent: Bool { ConsentDiagnostics.all.contains(kind) }
}
