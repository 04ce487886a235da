import Diagnostics
import VitrineModel
import Workers

/// What a plan is made up of: parts that can be worked out each for itself, in the same order for equal sites.
struct PlanParts: Sendable {
    private let parts: [@Sendable () -> [Output]]
    private let routes: Routes
    private let index: SiteIndex
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
        (self.routes, self.index, self.dossiers) = (routes, index, dossiers)

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

    /// What keeps the plan from being one.
    var diagnostics: [Diagnostic] {
        // Nothing needs the order of the enterprises to begin with, and all will.
        let (found, _) = Workers.both({ [routes] in routes.conflicts() }, { [index] in index.enterprises })
        return found.hasErrors ? found : found + dossiers.value.1
    }

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
