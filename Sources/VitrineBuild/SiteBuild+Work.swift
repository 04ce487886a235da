import Diagnostics
import Locales
import VitrineContent
import VitrineModel
import VitrineSite

extension SiteBuild {
    /// The site, and what is to be made of it.
    struct Work: Sendable {
        let content: LoadedSite
        let site: Site
        let plan: SitePlan
        /// Which texts the plan depends on.
        let planned: [TextRead]
        let zone: String
        let day: CalendarDate
        /// All that was said so far.
        let diagnostics: [Diagnostic]
    }
}
