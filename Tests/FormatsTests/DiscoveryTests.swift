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
        var buffer = ByteBuffer()
        Sitemap(entries: [entry]).append(to: &buffer)
        #expect(
            buffer.string == """
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

    @Test("an index names every part")
    func index() {
        var buffer = ByteBuffer()
        Sitemap.appendIndex(parts: 2, to: &buffer) { "https://example.org/a&b/" + $0 }
        #expect(
            buffer.string == """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <sitemap><loc>https://example.org/a&amp;b/sitemap-1.xml</loc></sitemap>
                  <sitemap><loc>https://example.org/a&amp;b/sitemap-2.xml</loc></sitemap>
                </sitemapindex>

                """)
    }

    @Test("a full part of long addresses stays within what the protocol allows a file")
    func limits() {
        // Twice as long as a file system's longest name.
        let address = "https://example.org/fr/" + String(repeating: "a", count: 512) + "/"
        let entry = Sitemap.Entry(
            url: address, lastModified: "2017-06-01",
            alternates: ["fr", "nl", "x-default"].map { .init(language: $0, url: address) })
        var buffer = ByteBuffer()
        Sitemap(entries: [Sitemap.Entry](repeating: entry, count: Sitemap.entriesOfPart)).append(to: &buffer)
        #expect(buffer.count < 50 * 1024 * 1024)
        #expect(Sitemap.entriesOfPart <= 50_000)
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
