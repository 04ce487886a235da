import Formats
import Liquid
import Locales
import VitrineContent

/// One page of the site: what `page` and `site` tell its template.
final class PageContext: Sendable {
    let edition: Edition
    let place: Menus.Place
    let kind: String
    /// Nil for pages that are in no language: the chooser and the page for addresses that do not exist.
    let target: PageTarget?
    /// Relative to the site's root.
    let path: String
    /// The same in each of the site's languages that has it.
    private let paths: [(language: Language, path: String)]
    let title: Value
    let summary: Value
    /// The language of the page's own text where it is not the edition's.
    let fallback: Language?
    let breadcrumbs: [PlainLink]
    let hasDemo: Bool
    let isDemo: Bool
    let openGraphType: String
    /// The page's own.
    private let text: Localized<Words>?
    let pagination: Pagination?
    let updated: CalendarDate?
    let calendar: Value
    let image: Value
    let imageAlt: Value
    /// Languages in which the page is really written.
    let languages: [Language]
    private let linkedData: @Sendable (PageContext) -> [JSONValue]

    init(_ edition: Edition, _ menus: Menus, _ page: PageDescription) {
        self.edition = edition
        place = menus.place(of: page.target)
        kind = page.kind
        target = page.target
        let paths = page.target.map { edition.context.routes.paths($0, edition.settings.languages) } ?? []
        self.paths = paths
        path = page.path ?? paths.first { $0.language == edition.language }?.path ?? ""
        title = page.title
        summary = page.summary
        fallback = page.fallback
        breadcrumbs = page.breadcrumbs
        hasDemo = page.hasDemo || page.isDemo
        isDemo = page.isDemo
        openGraphType = page.openGraphType
        text = page.text
        pagination = page.pagination
        updated = page.updated
        calendar = page.calendar
        image = page.image
        imageAlt = page.imageAlt
        languages = page.languages ?? edition.settings.languages
        linkedData = page.linkedData
    }

    var section: Section? { target?.section.flatMap { $0 == .home ? nil : $0 } }
    var toc: [TocItem] { text.map { edition.headings(of: $0) } ?? [] }
    var url: Value { edition.url(path: path) }
    var structuredData: HTML? { LinkedData.script(self, linkedData(self)) }

    /// In search and in the sitemap: translated, and meant for everyone.
    var isIndexed: Bool { target != nil && fallback == nil && edition.context.options.audience == .public }

    var canonical: Value {
        let written = fallback.flatMap { fallback in paths.first { $0.language == fallback }?.path }
        return edition.absoluteURL(path: written ?? path)
    }

    var alternates: [Alternate] {
        paths.map { language, path in
            let isTranslated = languages.contains(language)
            return Alternate(
                language: language.tag, name: edition.speeches[language]?.autonym ?? language.tag,
                url: edition.url(path: path),
                absolute: isTranslated && isIndexed && paths.count > 1 ? edition.absoluteURL(path: path) : .null,
                isCurrent: path == self.path, isTranslated: isTranslated)
        }
    }

    /// The chooser for the home page; elsewhere the first of the site's languages that the page is written in.
    var xDefault: Value {
        guard isIndexed, edition.settings.isMultilingual, let target else { return .null }
        let path = edition.context.xDefault(target, languages) { language in
            paths.first { $0.language == language }?.path
        }
        return path.map { edition.absoluteURL(path: $0) } ?? .null
    }
}

extension SiteContext {
    /// The path that `x-default` names; the same in pages and in the sitemap.
    /// - Parameter path: of the target in a language.
    func xDefault(_ target: PageTarget, _ languages: [Language], _ path: (Language) -> String?) -> String? {
        if target == .section(.home) { return "" }
        guard let first = site.settings.languages.first(where: { languages.contains($0) }) else { return nil }
        return path(first)
    }
}

/// What a page kind says of one of its pages.
struct PageDescription: Sendable {
    var kind: String
    var target: PageTarget?
    var path: String?
    var title: Value
    var summary: Value = .null
    var fallback: Language?
    var breadcrumbs: [PlainLink] = []
    /// It shows, links to or adds up something fictional.
    var hasDemo = false
    /// What it is about is fictional.
    var isDemo = false
    var openGraphType = "website"
    /// Its own, whose headings are its table of contents.
    var text: Localized<Words>?
    var pagination: Pagination?
    var updated: CalendarDate?
    var calendar: Value = .null
    var image: Value = .null
    var imageAlt: Value = .null
    var languages: [Language]?
    /// Nodes of JSON-LD besides the breadcrumbs.
    var linkedData: @Sendable (PageContext) -> [JSONValue] = { _ in [] }

    init(kind: String, target: PageTarget?, title: Value) {
        self.kind = kind
        self.target = target
        self.title = title
    }
}
