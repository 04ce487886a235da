import Bytes
import Formats
import Locales
import VitrineModel

/// How search engines and old links find the pages: sitemap, robots.txt, redirections.
struct DiscoveryOutputs: Sendable {
    let context: SiteContext
    let editions: [Edition]
    let sheets: [Sheet]

    func outputs() -> [Output] {
        let isPublic = context.options.audience == .public
        var buffer = ByteBuffer()
        let robots: Robots =
            isPublic ? .open(sitemap: context.links.absolute("sitemap.xml"), disallow: []) : .closed
        robots.append(to: &buffer)
        let maps = isPublic ? sitemaps() : []
        return [Output("robots.txt", .bytes(buffer.bytes))] + maps + redirects()
    }

    private func sitemaps() -> [Output] {
        let entries = sheets.compactMap { sheet -> Sitemap.Entry? in
            guard sheet.isListed, let target = sheet.target else { return nil }
            var alternates = sheet.languages.compactMap { language in
                context.routes.path(target, language).map {
                    Sitemap.Alternate(language: language.tag, url: context.links.absolute($0))
                }
            }
            if let path = context.xDefault(target, sheet.languages) {
                alternates.append(Sitemap.Alternate(language: "x-default", url: context.links.absolute(path)))
            }
            return Sitemap.Entry(
                url: context.links.absolute(sheet.path), lastModified: sheet.updated?.description,
                alternates: alternates)
        }
        return Sitemap(entries: entries).files { context.links.absolute($0) }
            .map { Output($0.name, .bytes($0.buffer.bytes)) }
    }

    private func redirects() -> [Output] {
        guard !context.routes.redirects.isEmpty else { return [] }
        let byLanguage = Dictionary(editions.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
        var lines = ByteBuffer()
        var pages: [Output] = []
        for route in context.routes.redirects {
            guard let edition = byLanguage[route.language] else { continue }
            let isTranslated = context.index.head(route.reference).map { edition.isTranslated($0) } ?? false
            let redirect = Redirect(
                from: context.links.relative(route.from),
                to: context.links.relative(route.to),
                canonical: context.links.absolute(route.to),
                language: edition.tag,
                title: edition.phrase(.redirectTitle),
                linkText: isTranslated
                    ? edition.plainTitle(of: route.reference) : edition.phrase(.redirectText))
            redirect.appendLine(to: &lines)
            var page = ByteBuffer()
            redirect.appendPage(to: &page)
            pages.append(Output(route.from + "index.html", .bytes(page.bytes)))
        }
        return pages + [Output("_redirects", .bytes(lines.bytes))]
    }
}
