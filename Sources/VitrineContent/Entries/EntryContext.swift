import Locales
import VitrineModel

/// What reading an entry needs to know of the site.
struct EntryContext: Sendable {
    let languages: [Language]
    /// Of the agenda.
    let zone: Zone
    /// Nil where they are not known.
    let fields: [CustomField]?
    let lists: SiteLists
}
