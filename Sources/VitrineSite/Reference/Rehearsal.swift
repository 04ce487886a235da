package import Bytes
import Diagnostics
package import Liquid
package import VitrineContent

/// The theme's templates shown with values of one's own making, in the words of a real site: for tests that ask what
/// templates do with any value, not with those that the content happens to have.
package struct Rehearsal: Sendable {
    /// Every template that makes a page or a document, with the view whose fields are its top-level names.
    package static let roots: [(template: String, view: ViewType)] =
        (PageKinds.all + PageKinds.general + PageKinds.dossiers).map { ($0.template, $0.view) }
    package static let views = PageKinds.views

    private let desk: Desk

    /// Nil when the site's routes have faults, or when nothing is known of the language.
    package init?(_ site: Site, theme: Theme, options: SiteOptions, language: VitrineContent.Language) {
        let (routes, faults) = Routes.make(site, parts: 1)
        let index = SiteIndex(site, heads: routes.heads, today: options.today)
        let context = SiteContext(site, index: index, routes: routes, theme: theme, options: options, parts: 1)
        guard !faults.hasErrors, let edition = Edition(language, in: context) else { return nil }
        desk = Desk(edition)
    }

    package func render(_ template: String, root: Value, into buffer: inout ByteBuffer) throws(RenderError) {
        try desk.edition.context.theme.library.render(template, root: root, language: desk.voice, into: &buffer)
    }
}
