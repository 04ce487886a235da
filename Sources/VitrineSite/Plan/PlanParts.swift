import Diagnostics
import VitrineContent
import Workers

/// What a plan is made up of: parts that can be worked out each for itself, in the same order for equal sites.
struct PlanParts: Sendable {
    private let parts: [@Sendable () -> [Output]]
    private let routes: Routes
    private let dossiers: Lazy<(PublicDossiers?, [Diagnostic])>

    /// - Parameter wanted: the outputs that are asked for; nil for all. The parts may give more.
    init(_ site: Site, theme: Theme, options: SiteOptions, wanted: WantedOutputs? = nil) {
        let size = max(1, site.settings.pageSize)
        let parts = max(1, (site.enterprises.count + size - 1) / size)
        let routes = Routes(site, parts: parts)
        let index = SiteIndex(site, heads: routes.heads, today: options.today)
        let context = SiteContext(site, index: index, routes: routes, theme: theme, options: options, parts: parts)
        let editions = site.settings.languages.compactMap { Edition($0, in: context) }
        let desks = editions.map { Desk($0) }
        let dossiers = Lazy { PublicDossiers.make(site, theme: theme, options: options) }
        (self.routes, self.dossiers) = (routes, dossiers)

        let sheets =
            desks.flatMap { desk in
                PageKinds.sheets.map { sheets in Lazy { sheets(desk).compactMap(\.self) } }
            } + [Lazy { PageKinds.common(desks) }]
        var all: [@Sendable () -> [Output]] = []
        if let wanted {
            for edition in editions {
                let desk = Desk(edition, wanted: wanted)
                all += PageKinds.sheets.map { sheets in { sheets(desk).compactMap { $0?.output } } }
            }
            all.append { PageKinds.common(desks).map(\.output) }
        } else {
            all += sheets.map { sheets in { sheets.value.map(\.output) } }
        }
        let data = DataOutputs(context: context, editions: editions)
        all += [{ data.outputs() }, { data.downloads() }, { dossiers.value.0?.outputs() ?? [] }]
        all += editions.map { edition in { FeedOutputs(edition).outputs() } }
        all += editions.map { edition in { CalendarOutputs(edition).outputs() } }
        all.append {
            DiscoveryOutputs(context: context, editions: editions, sheets: sheets.flatMap(\.value)).outputs()
        }
        all.append { theme.assets.all.map { Output($0.path, .bytes($0.bytes)) } }
        all.append { MediaOutputs(site).outputs() }
        self.parts = all
    }

    /// Addresses that two pages claim.
    var conflicts: [Diagnostic] { routes.conflicts() }

    /// What is wrong with the dossiers that the site publishes.
    var dossierFaults: [Diagnostic] { dossiers.value.1 }

    var count: Int { parts.count }

    func outputs(of part: Int) -> [Output] {
        guard parts.indices.contains(part) else { return [] }
        return parts[part]().map { output in
            var output = output
            output.part = part
            return output
        }
    }
}
