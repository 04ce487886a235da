package import Diagnostics
package import VitrineContent
import Workers

/// Everything that a site's folder will hold: worked out once, then rendered in any order by any thread.
package struct SitePlan: Sendable {
    /// By path; no two have the same.
    package let outputs: [Output]

    /// - Returns: no plan when there is an error.
    package static func make(
        _ site: Site, theme: Theme, options: SiteOptions
    ) -> (plan: SitePlan?, diagnostics: [Diagnostic]) {
        let parts = PlanParts(site.allMade(), theme: theme, options: options)
        // Before the rest and on this thread, where what is read for them is recorded.
        let dossiers = parts.dossierFaults
        let (outputs, conflicts) = Workers.meanwhile(
            { Workers.map(below: parts.count) { parts.outputs(of: $0) }.joined().sorted { $0.path < $1.path } },
            { parts.conflicts })
        guard !conflicts.hasErrors else { return (nil, conflicts) }
        let diagnostics = conflicts + dossiers + TextPage.faults(site, theme)
        return (diagnostics.hasErrors ? nil : SitePlan(outputs: outputs), diagnostics)
    }

    /// Some outputs of a plan that was made before, of a site that differs in its texts alone.
    ///
    /// - Parameters:
    ///   - wanted: their paths, and the part that each belongs to.
    ///   - enterprises: the ids of those whose texts differ: nearly always it is their pages that are wanted.
    /// - Returns: those that there are, by path.
    package static func remake(
        _ wanted: [(path: String, part: Int)], enterprises: [String], _ site: Site, theme: Theme, options: SiteOptions
    ) -> [Output] {
        let paths = Set(wanted.map(\.path))
        let parts = Set(wanted.map(\.part))
        for enterprises in [enterprises, nil] {
            let plan = PlanParts(
                site, theme: theme, options: options, wanted: WantedOutputs(paths: paths, enterprises: enterprises))
            let outputs = parts.flatMap { plan.outputs(of: $0).filter { paths.contains($0.path) } }
            if outputs.count == wanted.count { return outputs.sorted { $0.path < $1.path } }
        }
        return []
    }
}

/// Some of a plan's outputs.
struct WantedOutputs {
    let paths: Set<String>
    /// The ids of the enterprises that have pages among them; nil for any.
    let enterprises: [String]?
}
