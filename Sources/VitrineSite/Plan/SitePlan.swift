package import Diagnostics
package import VitrineModel

/// Everything that a site's folder will hold: worked out once, then rendered in any order by any thread.
package struct SitePlan: Sendable {
    /// By path; no two have the same.
    package let outputs: [Output]

    /// - Returns: no plan when there is an error.
    package static func make(
        _ site: Site, theme: Theme, options: SiteOptions
    ) -> (plan: SitePlan?, diagnostics: [Diagnostic]) {
        let index = SiteIndex(site, today: options.today)
        let size = max(1, site.settings.pageSize)
        let parts = max(1, (index.enterprises.count + size - 1) / size)
        let (routes, faults) = Routes.make(site, parts: parts)
        guard !faults.hasErrors else { return (nil, faults) }
        let context = SiteContext(site, index: index, routes: routes, theme: theme, options: options, parts: parts)
        let editions = site.settings.languages.compactMap { Edition($0, in: context) }
        let desks = editions.map { Desk($0) }
        let diagnostics = faults + LinkCheck.diagnostics(editions)
        guard !diagnostics.hasErrors else { return (nil, diagnostics) }

        let sheets = desks.flatMap { PageKinds.sheets($0) } + PageKinds.common(desks)
        var outputs = sheets.map(\.output)
        let data = DataOutputs(context: context, editions: editions)
        outputs += data.outputs() + data.downloads()
        for edition in editions {
            outputs += FeedOutputs(edition).outputs()
            outputs += CalendarOutputs(edition).outputs()
        }
        outputs += DiscoveryOutputs(context: context, editions: editions, sheets: sheets).outputs()
        outputs += theme.assets.all.map { Output($0.path, .bytes($0.bytes)) }
        outputs += MediaOutputs(site).outputs()
        return (SitePlan(outputs: outputs.sorted { $0.path < $1.path }), diagnostics)
    }
}
