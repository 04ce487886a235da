package import Diagnostics
import Liquid
package import Locales
package import VitrineContent

/// The look of a site: templates compiled and checked, interface words, assets. Made once, shared by all threads.
package struct Theme: Sendable {
    static let folder = "Templates/"
    static let styleSheet = "assets/style.css"
    static let dossierStyleSheet = "export/dossier.css"

    let library: TemplateLibrary
    let strings: [Language: StringTable]
    let assets: Assets
    /// `export/dossier.css`: the style sheet of documents for funders, which carry it within them.
    let dossierStyles: String?
    /// By the name of the collection.
    let declared: [String: DeclaredViews]
    /// Of pages of text: `pages/page.html.liquid`, and those of the site that are no other kind's.
    let textTemplates: Set<String>
    private let dossierTemplates: Set<String>
    /// How faults of its files are placed.
    let names: ThemeNames

    func hasTemplate(_ path: String) -> Bool { dossierTemplates.contains(path) }

    /// - Parameters:
    ///   - files: see ``ThemeFile/merged(_:over:)``; those that are neither templates, strings nor assets are left alone.
    ///   - languages: the site's.
    ///   - declared: the collections that the site declares.
    ///   - tokens: its colours and type.
    ///   - today: what `now` means in templates.
    /// - Returns: no theme when there is an error.
    package static func load(
        _ files: [ThemeFile], languages: [VitrineContent.Language], declared: [DeclaredType] = [],
        tokens: ThemeTokens = ThemeTokens(), today: CalendarDate
    ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
        let files = files.map { $0.following(tokens) }
        let names = ThemeNames(files)
        let strings = StringsLoader(files, languages: languages)
        let assets = Assets(files)
        var diagnostics = strings.diagnostics
        let templates = files.filter { $0.path.hasSuffix(".liquid") }
        let present = Set(templates.map(\.path))
        let views = declared.map { DeclaredViews($0, present) }
        for kind in PageKinds.all + (declared.isEmpty ? [] : PageKinds.general) where !present.contains(kind.template) {
            diagnostics.append(
                Diagnostic(SiteDiagnostics.missingTemplate, at: nil, ["path": .text(folder + kind.template)]))
        }
        let taken =
            (PageKinds.all + PageKinds.general + PageKinds.dossiers).map(\.template)
            + views.flatMap(\.roots).map(\.template)
        let texts = present.filter { $0.hasPrefix("pages/") && !taken.contains($0) }.union([TextPage.template])
        let engine = Engine(
            views: PageKinds.views + views.flatMap(\.types), filters: Filters.all, strings: strings.catalogue,
            now: DateValue(today))
        let (library, faults) = TemplateLibrary.compile(
            files: templates.map { TemplateFile(path: $0.path, source: $0.bytes) },
            roots: Dictionary(
                (PageKinds.all + PageKinds.general + PageKinds.dossiers).filter { present.contains($0.template) }
                    .map { ($0.template, $0.view.name) } + views.flatMap(\.roots).map { ($0.template, $0.view.name) }
                    + texts.sorted().map { ($0, TextPage.view.type.name) },
                uniquingKeysWith: { first, _ in first }),
            engine: engine)
        diagnostics += faults.map(names.placed)
        diagnostics += AssetReferences.unknown(in: templates, assets)
        guard let library, !diagnostics.hasErrors else { return (nil, diagnostics) }
        let theme = Theme(
            library: library, strings: strings.tables, assets: assets,
            dossierStyles: files.first { $0.path == dossierStyleSheet }
                .map { String(decoding: $0.bytes, as: UTF8.self) },
            declared: Dictionary(views.map { ($0.type.name, $0) }, uniquingKeysWith: { first, _ in first }),
            textTemplates: texts, dossierTemplates: present.intersection(PageKinds.dossiers.map(\.template)),
            names: names)
        return (theme, diagnostics)
    }
}
