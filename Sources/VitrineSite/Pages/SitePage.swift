import Liquid
import VitrineContent

/// A kind of page: its template, and the view whose fields are the template's top-level names.
protocol SitePage: Sendable {
    /// The path in `Templates/`, which is also what diagnostics name.
    static var template: String { get }
    static var view: View<Self> { get }
    var page: PageContext { get }
}

extension SitePage {
    /// `site` and `page`, which every page has, and the page kind's own.
    static func rootView(_ name: String, _ documentation: String, _ own: [Field<Self>] = []) -> View<Self> {
        View(name, documentation, fields: SitePageFields.of { $0.page } + own)
    }

    var edition: Edition { page.edition }
}

/// What every page has.
enum SitePageFields {
    static func of<Kind: Sendable>(_ page: @escaping @Sendable (Kind) -> PageContext) -> [Field<Kind>] {
        [
            // What it says is decided by the language and by where the page stands in the menus (``Menus/Place``).
            // No text is read for it: which page reads which text is traced page by page (``ReadTrace``).
            Field("site", .object("site"), "The site in the page's language.", isShared: true) {
                SiteView.view(page($0))
            },
            Field("page", .object("page"), "The page itself.") { PageView.view(page($0)) },
        ]
    }
}
