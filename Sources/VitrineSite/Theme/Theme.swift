package import Diagnostics
import Liquid
package import Locales
package import VitrineContent

/// A file of `Templates/`.
package struct ThemeFile: Sendable {
    /// Relative to `Templates/`: `pages/home.html.liquid`, `strings/fr.yml`, `assets/style.css`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}

/// The look of a site: templates compiled and checked, interface words, assets. Made once, shared by all threads.
package struct Theme: Sendable {
    static let folder = "Templates/"

    let library: TemplateLibrary
    let strings: [Language: StringTable]
    let assets: Assets
    /// `export/dossier.css`: the style sheet of documents for funders, which carry it within them.
    let dossierStyles: String?
    /// By the name of the collection.
    let declared: [String: DeclaredViews]
    private let dossierTemplates: Set<String>

    func hasTemplate(_ path: String) -> Bool { dossierTemplates.contains(path) }

    /// - Parameters:
    ///   - files: all of `Templates/`; those that are neither templates, strings nor assets are left alone.
    ///   - languages: the site's.
    ///   - declared: the collections that the site declares.
    ///   - today: what `now` means in templates.
    /// - Returns: no theme when there is an error.
    package static func load(
        _ files: [ThemeFile], languages: [VitrineContent.Language], declared: [DeclaredType] = [], today: CalendarDate
    ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
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
        let engine = Engine(
            views: PageKinds.views + views.flatMap(\.types), filters: Filters.all, strings: strings.catalogue,
            now: DateValue(today))
        let (library, faults) = TemplateLibrary.compile(
            files: templates.map { TemplateFile(path: $0.path, source: $0.bytes) },
            roots: Dictionary(
                (PageKinds.all + PageKinds.general + PageKinds.dossiers).filter { present.contains($0.template) }
                    .map { ($0.template, $0.view.name) } + views.flatMap(\.roots).map { ($0.template, $0.view.name) },
                uniquingKeysWith: { first, _ in first }),
            engine: engine)
        diagnostics += faults.map(\.inTemplates)
        diagnostics += AssetReferences.unknown(in: templates, assets)
        guard let library, !diagnostics.hasErrors else { return (nil, diagnostics) }
        let theme = Theme(
            library: library, strings: strings.tables, assets: assets,
            dossierStyles: files.first { $0.path == "export/dossier.css" }
                .map { String(decoding: $0.bytes, as: UTF8.self) },
            declared: Dictionary(views.map { ($0.type.name, $0) }, uniquingKeysWith: { first, _ in first }),
            dossierTemplates: present.intersection(PageKinds.dossiers.map(\.template)))
        return (theme, diagnostics)
    }
}

extension Diagnostic {
    /// The engine knows paths within `Templates/`; people type them from the site's root.
    var inTemplates: Diagnostic {
        var result = self
        result.location?.path = Theme.folder + (location?.path ?? "")
        result.notes = notes.map { SourceLocation(Theme.folder + $0.path, $0.range) }
        return result
    }
}
