package import Diagnostics
package import VitrineModel
import Workers

/// Everything that a site's folder will hold: worked out once, then rendered in any order by any thread.
package struct SitePlan: Sendable {
    /// By path; no two have the same.
    package let outputs: [Output]

    /// - Returns: no plan when there is an error.
    package static func make(
        _ site: Site, theme: Theme, options: SiteOptions
    ) -> (plan: SitePlan?, diagnostics: [Diagnostic]) {
        let size = max(1, site.settings.pageSize)
        let parts = max(1, (site.enterprises.count + size - 1) / size)
        // Neither needs the other.
        let lazyRoutes = Lazy { Routes.make(site, parts: parts) }
        let lazyIndex = Lazy { SiteIndex(site, today: options.today) }
        Workers.forEach(below: 2, jobs: 2, state: {}) { part, _ in
            if part == 0 { _ = lazyRoutes.value } else { _ = lazyIndex.value }
        }
        let index = lazyIndex.value
        let (routes, faults) = lazyRoutes.value
        guard !faults.hasErrors else { return (nil, faults) }
        let (dossiers, dossierFaults) = PublicDossiers.make(site, theme: theme, options: options)
        let context = SiteContext(site, index: index, routes: routes, theme: theme, options: options, parts: parts)
        let editions = site.settings.languages.compactMap { Edition($0, in: context) }
        let desks = editions.map { Desk($0) }
        guard !dossierFaults.hasErrors else { return (nil, faults + dossierFaults) }

        let sheets =
            Workers.map(below: desks.count) { PageKinds.sheets(desks[$0]) }.flatMap(\.self) + PageKinds.common(desks)
        var outputs = sheets.map(\.output)
        let data = DataOutputs(context: context, editions: editions)
        outputs += data.outputs() + data.downloads() + (dossiers?.outputs() ?? [])
        for edition in editions {
            outputs += FeedOutputs(edition).outputs()
            outputs += CalendarOutputs(edition).outputs()
        }
        outputs += DiscoveryOutputs(context: context, editions: editions, sheets: sheets).outputs()
        outputs += theme.assets.all.map { Output($0.path, .bytes($0.bytes)) }
        outputs += MediaOutputs(site).outputs()
        return (SitePlan(outputs: outputs.sorted { $0.path < $1.path }), faults + dossierFaults)
    }
}
