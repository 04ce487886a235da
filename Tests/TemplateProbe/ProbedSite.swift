import Diagnostics
import Locales
import VitrineContent
import VitrineSite

/// A site as it is built on the day on which probes look at it.
enum ProbedSite {
    static let options = CalendarDate(iso: "2018-05-01").map { SiteOptions(today: $0) }

    static func load(_ files: [ThemeFile], _ root: String) throws -> (site: Site, theme: Theme, options: SiteOptions) {
        guard let options else { throw Stop(description: "no date") }
        let now = CivilDateTime(options.today, .midnight, in: .utc).instant
        let loaded = SiteLoader.load(DiskSource.source(root: root), options: LoadOptions(now: now))
        let (site, faults) = (loaded.site, loaded.diagnostics)
        let (theme, found) = Theme.load(
            files, languages: site?.settings.languages ?? [], declared: site?.catalogue.declared ?? [],
            tokens: site?.settings.theme ?? ThemeTokens(), today: options.today)
        guard let site, let theme else {
            let reasons = (faults + found).filter { $0.severity == .error }
            throw Stop(
                description: reasons.map { "\($0.location?.path ?? "") \($0.message(in: .english))" }
                    .joined(separator: "\n"))
        }
        return (site, theme, options)
    }
}
