import Bytes
import Foundation
import Testing

@testable import Formats

@Suite("Sitemap, robots and redirects")
struct DiscoveryTests {
    let entry = Sitemap.Entry(
        url: "https://example.org/fr/a/?x=1&y=2", lastModified: "2017-06-01",
        alternates: [
            .init(language: "fr", url: "https://example.org/fr/a/"),
            .init(language: "nl", url: "https://example.org/nl/a/"),
            .init(language: "x-default", url: "https://example.org/fr/a/"),
        ])

    @Test("one file lists every page with its other languages")
    func single() throws {
        let files = Sitemap(entries: [entry]).files { "https://example.org/" + $0 }
        #expect(files.map(\.name) == ["sitemap.xml"])
        #expect(
            files.first?.buffer.string == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                  <url>
                    <loc>https://example.org/fr/a/?x=1&amp;y=2</loc>
                    <lastmod>2017-06-01</lastmod>
                    <xhtml:link rel="alternate" hreflang="fr" href="https://example.org/fr/a/"/>
                    <xhtml:link rel="alternate" hreflang="nl" href="https://example.org/nl/a/"/>
                    <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/fr/a/"/>
                  </url>
                </urlset>

                """)
    }

    @Test("too many entries or bytes split it under an index; no part is larger than allowed, none is lost")
    func split() {
        let entries = (0..<25).map { Sitemap.Entry(url: "https://example.org/\($0)/") }
        for limits in [Sitemap.Limits(entries: 10, bytes: 1_000_000), Sitemap.Limits(entries: 1000, bytes: 700)] {
            let files = Sitemap(entries: entries).files(limits: limits) { "https://example.org/" + $0 }
            #expect(files.first?.name == "sitemap.xml")
            let parts = files.dropFirst()
            #expect(parts.allSatisfy { $0.buffer.count <= limits.bytes })
            #expect(parts.allSatisfy { $0.buffer.string.components(separatedBy: "<loc>").count - 1 <= limits.entries })
            let all = parts.map(\.buffer.string).joined()
            #expect(entries.allSatisfy { all.contains("<loc>\($0.url)</loc>") })
            for part in parts {
                #expect(files[0].buffer.string.contains("<loc>https://example.org/\(part.name)</loc>"))
            }
        }
        let files = Sitemap(entries: entries).files(limits: .init(entries: 10, bytes: 1_000_000)) { "/" + $0 }
        #expect(files.map(\.name) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    }

    @Test("the protocol's own limits hold at 50,000")
    func limits() {
        let entries = (0..<50_001).map { Sitemap.Entry(url: "/\($0)") }
        #expect(Sitemap(entries: entries).files { $0 }.count == 3)
        #expect(Sitemap(entries: Array(entries.dropLast())).files { $0 }.count == 1)
    }

    @Test("robots")
    func robots() {
        let open = Robots.open(sitemap: "https://example.org/sitemap.xml", disallow: [])
        #expect(
            written { open.append(to: &$0) }
                == "User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n")
        let some = Robots.open(sitemap: nil, disallow: ["/a/\nDisallow: /b"])
        #expect(written { some.append(to: &$0) } == "User-agent: *\nDisallow: /a/Disallow:/b\n")
        #expect(written { Robots.closed.append(to: &$0) } == "User-agent: *\nDisallow: /\n")
    }

    @Test("a redirect page works without script and can be read; its line has no stray blank")
    func redirects() {
        let redirect = Redirect(
            from: "/fr/vieux chemin/", to: "/fr/nouveau/?a=\"1\"", canonical: "https://example.org/fr/nouveau/",
            language: "fr", title: "Page déplacée", linkText: "Le lin & nous")
        #expect(
            written { redirect.appendPage(to: &$0) } == """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <title>Page déplacée</title>
                <meta name="viewport" content="width=device-width">
                <meta name="robots" content="noindex">
                <link rel="canonical" href="https://example.org/fr/nouveau/">
                <meta http-equiv="refresh" content="0; url=/fr/nouveau/?a=&quot;1&quot;">
                </head>
                <body>
                <main>
                <h1>Page déplacée</h1>
                <p><a href="/fr/nouveau/?a=&quot;1&quot;">Le lin &amp; nous</a></p>
                </main>
                </body>
                </html>

                """)
        #expect(written { redirect.appendLine(to: &$0) } == "/fr/vieux%20chemin/ /fr/nouveau/?a=\"1\" 301\n")
    }
}
