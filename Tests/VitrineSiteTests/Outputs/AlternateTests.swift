import Foundation
import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct AlternateTests {
    let build = TestBuild()

    /// What `hreflang` says on a page, by language.
    static func alternates(_ html: String) -> [String: String] {
        var result: [String: String] = [:]
        for match in html.matches(of: /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/) {
            result[String(match.1)] = String(match.2)
        }
        return result
    }

    private static func canonical(_ html: String) -> String? {
        html.firstMatch(of: /rel="canonical" href="([^"]+)"/).map { String($0.1) }
    }

    @Test func aTranslatedPageNamesItselfAndTheOthers() {
        let page = build.page("nl/testbedrijven/vlasatelier/")
        #expect(
            Self.alternates(page) == [
                "fr": "https://example.org/vises/fr/entreprises-testeuses/atelier-du-lin/",
                "nl": "https://example.org/vises/nl/testbedrijven/vlasatelier/",
                "x-default": "https://example.org/vises/fr/entreprises-testeuses/atelier-du-lin/",
            ])
        #expect(Self.canonical(page) == "https://example.org/vises/nl/testbedrijven/vlasatelier/")
        #expect(!page.contains("noindex"))
    }

    @Test func theHomePagesLeaveReadersOfOtherLanguagesToTheChooser() {
        #expect(Self.alternates(build.page("fr/"))["x-default"] == "https://example.org/vises/")
        #expect(Self.alternates(build.page("")) == Self.alternates(build.page("nl/")))
        #expect(Self.canonical(build.page("")) == "https://example.org/vises/")
    }

    @Test func alternatesAreReciprocalAndTheSameInTheSitemap() {
        let sitemap = build.text("sitemap.xml") ?? ""
        var listed: [String: [String: String]] = [:]
        for entry in sitemap.matches(of: /<url>\s*<loc>([^<]+)<\/loc>((?s).*?)<\/url>/) {
            let links = String(entry.2).replacing("xhtml:link", with: "link")
            listed[String(entry.1)] = Self.alternates(links)
        }
        for path in build.paths where path.hasSuffix("index.html") {
            let html = build.text(path) ?? ""
            guard let canonical = Self.canonical(html), !html.contains("http-equiv") else { continue }
            let alternates = Self.alternates(html)
            if html.contains("noindex") {
                #expect(alternates.isEmpty, "\(path)")
            } else {
                #expect(listed[canonical] == alternates, "\(path)")
                #expect(alternates.values.contains(canonical), "\(path)")
                for other in alternates.values { #expect(listed[other] == alternates, "\(path) \(other)") }
            }
        }
        #expect(listed.count > 40)
    }

    @Test func whatIsNotTranslatedIsShownInItsLanguageAndKeptFromSearch() {
        let theme = TestTheme.with(
            "pages/enterprise.html.liquid",
            "<h1>{{ enterprise.name }}</h1>{{ enterprise.summary }}{{ enterprise.narrative }}")
        let build = TestBuild(theme: theme)
        let page = build.page("nl/testbedrijven/solo/")
        #expect(page.contains("<html lang=\"nl\">"))
        #expect(page.contains("<title lang=\"fr\">Solo</title>"))
        #expect(page.contains("<span lang=\"fr\">Seule\u{A0}: en français.</span>"))
        #expect(page.contains("<div lang=\"fr\">\n<p>Pas de traduction.</p>\n</div>"))
        #expect(page.contains("<p class=\"fallback-notice\">Frans</p>"))
        #expect(Self.canonical(page) == "https://example.org/vises/fr/entreprises-testeuses/solo/")
        #expect(page.contains("noindex"))
        #expect(build.text("sitemap.xml")?.contains("nl/testbedrijven/solo/") == false)
        let original = build.page("fr/entreprises-testeuses/solo/")
        #expect(!original.contains("noindex") && !original.contains("fallback-notice"))
        #expect(!original.contains("<span lang"))
        #expect(Self.alternates(original).keys.sorted() == ["fr", "x-default"])
    }

    @Test func aBaseWithoutFolderMovesEveryAddress() {
        let build = TestBuild(baseURL: "https://other.example")
        for path in build.paths {
            #expect(build.text(path)?.contains("//example.org/vises") != true, "\(path)")
            #expect(build.text(path)?.contains("/vises") != true, "\(path)")
        }
        #expect(build.page("fr/carte/").contains("<a href=\"/fr/entreprises-testeuses/\""))
    }

    @Test func aTreeForMembersIsClosedToSearch() {
        let build = TestBuild(audience: .members)
        #expect(build.text("robots.txt") == "User-agent: *\nDisallow: /\n")
        #expect(!build.paths.contains("sitemap.xml"))
        #expect(build.page("fr/").contains("noindex"))
    }

    @Test func theMenuKnowsWhereThePageIs() {
        let page = build.page("fr/carte/")
        #expect(page.contains("<a href=\"/vises/fr/entreprises-testeuses/\">fr:enterprises</a>*"))
        #expect(
            build.page("fr/entreprises-testeuses/").contains(
                "<a href=\"/vises/fr/entreprises-testeuses/\" aria-current=\"page\">"))
        #expect(build.page("fr/entreprises-testeuses/solo/").contains("fr:enterprises</a>*"))
        #expect(build.page("nl/juridische-informatie/").contains("aria-current=\"page\">Juridische informatie</a>*"))
        #expect(page.contains("<a href=\"https://example.com/\">Ailleurs</a>"))
    }

    @Test func aFormerAddressLeadsToThePresentOne() {
        let page = build.page("fr/actualites/ancien/")
        #expect(page.contains("url=/vises/fr/actualites/lancement/"))
        #expect(
            build.text("_redirects")
                == "/vises/fr/actualites/ancien/ /vises/fr/actualites/lancement/ 301\n"
                + "/vises/nl/nieuws/oud/ /vises/nl/nieuws/lancement/ 301\n")
    }

    @Test func aFormerAddressThatIsTakenIsRefused() {
        let build = TestBuild(
            SmallSite.source.adding(
                """
                -- Content/news/second/news.yml --
                original: fr
                date: 2017-04-01
                former_slugs: {fr: [lancement]}
                -- Content/news/second/fr.md --
                ---
                title: Suite
                ---
                """))
        #expect(build.plan == nil)
    }
}
