package import VitrineContent

extension Theme {
    /// Every template of a page that a site can make use of: `pages/home.html.liquid`.
    package static func pageTemplates(of site: Site) -> [String] {
        (PageKinds.all + PageKinds.general).map(\.template)
            + site.declared.map { DeclaredViews.ownTemplates(of: $0.type) }.flatMap { [$0.entry, $0.list] }
            + site.pages.compactMap(\.template).map(TextPage.path)
    }
}
