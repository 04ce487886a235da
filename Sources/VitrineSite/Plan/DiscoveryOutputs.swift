import Bytes
import Formats
import Locales
import VitrineContent

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
        let listed = sheets.filter(\.isListed)
        let size = Sitemap.entriesOfPart
        guard listed.count > size else { return [map("sitemap.xml", of: listed[...])] }
        let parts = (listed.count + size - 1) / size
        let links = context.links
        let index = Output(
            "sitemap.xml",
            .render { buffer throws(RenderFailure) in
                Sitemap.appendIndex(parts: parts, to: &buffer) { links.absolute($0) }
            })
        return [index]
            + (0..<parts).map { map(Sitemap.partName($0 + 1), of: listed.dropFirst($0 * size).prefix(size)) }
    }

    private func map(_ name: String, of sheets: ArraySlice<Sheet>) -> Output {
        let context = context
        return Output(
            name,
            .render { buffer throws(RenderFailure) in
                Sitemap(entries: sheets.compactMap { Self.entry($0, context) }).append(to: &buffer)
            }, isLong: true)
    }

    private static func entry(_ sheet: Sheet, _ context: SiteContext) -> Sitemap.Entry? {
        guard let target = sheet.target else { return nil }
        let address = context.links.absolute(sheet.path)
        guard context.site.settings.isMultilingual else {
            return Sitemap.Entry(url: address, lastModified: sheet.updated?.description)
        }
        let paths = context.routes.paths(target, sheet.languages)
        var alternates = paths.map {
            Sitemap.Alternate(language: $0.language.tag, url: context.links.absolute($0.path))
        }
        let main = context.xDefault(target, sheet.languages) { language in
            paths.first { $0.language == language }?.path
        }
        if let path = main {
            alternates.append(Sitemap.Alternate(language: "x-default", url: context.links.absolute(path)))
        }
        return Sitemap.Entry(
            url: address, lastModified: sheet.updated?.description, alternates: alternates)
    }

    private func redirects() -> [Output] {
        let moved = homeOfOneLanguage + entries()
        guard !moved.isEmpty else { return [] }
        var lines = ByteBuffer()
        let pages = moved.map { from, redirect in
            redirect.appendLine(to: &lines)
            var page = ByteBuffer()
            redirect.appendPage(to: &page)
            return Output(from + "index.html", .bytes(page.bytes))
        }
        return pages + [Output("_redirects", .bytes(lines.bytes))]
    }

    /// The folder of the only language, whose home page is the root.
    private var homeOfOneLanguage: [(from: String, Redirect)] {
        guard !context.site.settings.isMultilingual, let edition = editions.first else { return [] }
        let from = edition.tag + "/"
        let redirect = Redirect(
            from: context.links.relative(from), to: context.links.relative(edition.home),
            canonical: context.links.absolute(edition.home), language: edition.tag,
            title: edition.phrase(.redirectTitle), linkText: edition.plain(context.site.settings.title))
        return [(from, redirect)]
    }

    /// Former addresses of entries.
    private func entries() -> [(from: String, Redirect)] {
        let byLanguage = Dictionary(editions.map { ($0.language, $0) }, uniquingKeysWith: { first, _ in first })
        return context.routes.redirects.compactMap { route in
            guard let edition = byLanguage[route.language] else { return nil }
            let isTranslated = context.index.head(route.reference).map { edition.isTranslated($0) } ?? false
            let redirect = Redirect(
                from: context.links.relative(route.from),
                to: context.links.relative(route.to),
                canonical: context.links.absolute(route.to),
                language: edition.tag,
                title: edition.phrase(.redirectTitle),
                linkText: isTranslated
                    ? edition.plainTitle(of: route.reference) : edition.phrase(.redirectText))
            return (route.from, redirect)
        }
    }
}
