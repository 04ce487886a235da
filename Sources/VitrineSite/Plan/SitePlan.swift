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
        let parts = PlanParts(site, theme: theme, options: options)
        let diagnostics = parts.diagnostics
        guard !diagnostics.hasErrors else { return (nil, diagnostics) }
        let outputs = Workers.map(below: parts.count) { parts.outputs(of: $0) }.joined()
        return (SitePlan(outputs: outputs.sorted { $0.path < $1.path }), diagnostics)
    }

    /// Some outputs of a plan that was made before, of a site that differs in its texts alone.
    ///
    /// - Parameter wanted: their paths, and the part that each belongs to.
    /// - Returns: those that there are, by path.
    package static func remake(
        _ wanted: [(path: String, part: Int)], _ site: Site, theme: Theme, options: SiteOptions
    ) -> [Output] {
        guard !wanted.isEmpty else { return [] }
        let paths = Set(wanted.map(\.path))
        let parts = PlanParts(site, theme: theme, options: options, wanted: paths)
        let outputs = Set(wanted.map(\.part)).flatMap { part in
            parts.outputs(of: part).filter { paths.contains($0.path) }
        }
        return outputs.sorted { $0.path < $1.path }
    }
}
