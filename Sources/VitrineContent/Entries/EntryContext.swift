import Locales

/// What reading an entry needs to know of the site.
struct EntryContext: Sendable {
    let languages: [Language]
    /// Of the agenda.
    let zone: Zone
    /// Nil where they are not known.
    let fields: [CustomField]?
    /// What lists the site has: they decide what entries must say.
    var lists = SiteLists()
    var catalogue = Catalogue.builtIn

    /// - Parameter files: beside it.
    func file(
        _ path: String, _ findings: Findings, original: Language? = nil, files: [EntryFile] = []
    ) -> FileContext {
        FileContext(
            path: path, findings: findings, languages: languages,
            original: original ?? languages.first ?? Language("fr"), files: files, zone: zone, catalogue: catalogue,
            lists: lists)
    }
}
