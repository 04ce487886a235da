import Bytes
import Diagnostics
import Formats
import Locales
import Tables
import VitrineContent

/// What everyone may download of an enterprise as a document of its own: what a funder would receive, of what this
/// site's audience may see, addressed to nobody.
struct PublicDossiers: Sendable {
    private let desk: DossierDesk
    private let site: Site
    private let options: SiteOptions
    private let formats: [SiteSettings.DownloadFormat]

    /// Nil where `site.yml` asks for no such document.
    static func make(_ site: Site, theme: Theme, options: SiteOptions) -> (PublicDossiers?, [Diagnostic]) {
        let formats = site.settings.downloads.filter { [.html, .pdf, .xlsx].contains($0) }
        guard !formats.isEmpty else { return (nil, []) }
        if formats.contains(.pdf), options.pdf == nil {
            let fault = Diagnostic(SiteDiagnostics.downloadEngineMissing, at: SourceLocation("Content/site.yml"))
            return (nil, [fault])
        }
        var own = options
        own.embedding = options.read ?? { _ in nil }
        let (desk, faults) = DossierDesk.make(site, theme: theme, for: .everyone(site), options: own)
        guard let desk, !faults.hasErrors else { return (nil, faults) }
        return (PublicDossiers(desk: desk, site: site, options: options, formats: formats), [])
    }

    func outputs() -> [Output] {
        site.enterprises.filter { !$0.results.isEmpty }.flatMap { enterprise in
            site.settings.languages.flatMap { language in
                formats.map { format in
                    let path = DataOutput.download(enterprise.head.id, "\(language.tag).\(format.rawValue)")
                    return Output(
                        path,
                        .render { (buffer) throws(RenderFailure) in
                            try append(format, of: enterprise.head.id, in: language, path: path, to: &buffer)
                        })
                }
            }
        }
    }

    private func append(
        _ format: SiteSettings.DownloadFormat, of id: String, in language: Language, path: String,
        to buffer: inout ByteBuffer
    ) throws(RenderFailure) {
        guard let dossier = desk.open(.enterprise(id)) else { return }
        switch format {
        case .csv, .jsonld: break
        case .html: try dossier.appendHTML(in: language, to: &buffer)
        case .pdf:
            guard let pdf = options.pdf else { return }
            var html = ByteBuffer(reserving: 1 << 16)
            try dossier.appendHTML(in: language, to: &html)
            buffer.append(contentsOf: try pdf(html.bytes, path))
        case .xlsx:
            do {
                buffer.append(contentsOf: try dossier.workbook(in: language, created: created))
            } catch {
                throw RenderFailure([
                    Diagnostic(
                        SiteDiagnostics.workbookNotMade, at: nil,
                        ["file": .text(path), "reason": .text(error.reason)])
                ])
            }
        }
    }

    /// The day of what is known in general: the file is the same until that changes.
    private var created: Int64 {
        max(1, Instant(rfc3339: site.recorded.description + "T00:00:00Z")?.seconds ?? 1)
    }
}

extension Funder {
    /// Nobody in particular, who is shown all that this site shows.
    static func everyone(_ site: Site) -> Funder {
        var everyone = Funder(
            head: EntryHead(
                id: "", original: site.settings.languages.first ?? Language("fr"), words: Localized(versions: []),
                folder: "", location: SourceLocation("Content/site.yml")))
        everyone.name = site.project.map { LocalizedText(universal: $0.acronym) } ?? site.settings.title
        everyone.languages = site.settings.languages
        everyone.audiences = []
        everyone.sections = [.what, .who, .howMuch, .testimonies, .story, .contribution, .risk]
        everyone.showsGoals = true
        return everyone
    }

    var isEveryone: Bool { head.id.isEmpty }
}
