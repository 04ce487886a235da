import Foundation
import SampleSites
import Testing
import VitrineContent

@testable import VitrineSite

/// A network of enterprises in Lyon and Geneva: two sides of its own, one language, and nothing of a programme, a
/// budget, partners, poles or a project.
@Suite struct NetworkSiteTests {
    private static let content: MemorySource = {
        let root = Repository.root.appending(path: "Tests/Sites/lyon").resolvingSymlinksInPath()
        let folder = root.appending(path: "Content")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return MemorySource(
            files: paths.reduce(into: [:]) { files, path in
                guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return }
                files["Content/" + path] = Array(data)
            })
    }()

    private static let build = TestBuild(content, theme: Repository.theme, today: "2024-05-01")

    private static func pages(_ build: TestBuild) -> [(path: String, html: String)] {
        build.paths.filter { $0.hasSuffix(".html") }.map { ($0, build.text($0) ?? "") }
    }

    @Test func `it builds without an error or a warning`() {
        #expect(Self.build.messages == [])
        #expect(Self.build.warnings == [])
        #expect(Self.pages(Self.build).count > 15)
    }

    @Test func `with one language the root is the home page, and its folder leads there`() {
        let home = Self.build.page("")
        #expect(home.contains("<h1>Ce que changent six entreprises sociales, entre Lyon et Genève</h1>"))
        #expect(home.contains("<link rel=\"canonical\" href=\"https://passerelles.example/\">"))
        #expect(Self.build.page("fr/").contains("content=\"0; url=/\""))
        #expect(Self.build.text("_redirects") == "/fr/ / 301\n")
        #expect(Self.build.page("fr/entreprises/").contains("<li><a href=\"/\">Les Passerelles</a></li>"))
        #expect(Self.build.text("sitemap.xml")?.contains("hreflang") == false)
        #expect(Self.build.text("fr/feed.xml")?.contains("href=\"https://passerelles.example/\"") == true)
        #expect(Self.build.page("fr/entreprises/velos-du-rhone/").contains("og:url"))
    }

    @Test func `the root of one language lies in the folder of base_url`() {
        let build = TestBuild(
            Self.content, theme: Repository.theme, today: "2024-05-01", baseURL: "https://example.org/reseau/")
        #expect(build.text("_redirects") == "/reseau/fr/ /reseau/ 301\n")
        #expect(build.page("").contains("<link rel=\"canonical\" href=\"https://example.org/reseau/\">"))
        #expect(build.page("fr/carte/").contains("<a class=\"brand\" href=\"/reseau/\">"))
    }

    @Test func `no page speaks of a programme, another land or a choice of language`() {
        let strange = try? Regex(
            "VISES|Interreg|Hauts-de-France|Wallonie|Union européenne|eu-emblem|[Cc]hoisi(r|ssez) (une|la|votre) langue"
                + "|hreflang|x-default|>null<|FEDER")
        for (path, html) in Self.pages(Self.build) {
            let found = strange.flatMap { html.firstMatch(of: $0).map { String(html[$0.range]) } }
            #expect(found == nil, "\(path)")
        }
    }

    @Test func `no heading, list, table row or paragraph is empty`() {
        let hollow = try? Regex("<(h[1-6]|ul|ol|dl|dd|dt|p|tr|nav|tbody|section)[^>]*>\\s*</\\1>")
        for (path, html) in Self.pages(Self.build) {
            let visible = html.replacing("<p class=\"address-line\" data-address", with: "<hr data-address")
            let found = hollow.flatMap { visible.firstMatch(of: $0).map { String(visible[$0.range]) } }
            #expect(found == nil, "\(path)")
        }
    }

    @Test func `what the site does not have is not in its data`() {
        let header = Self.build.text("data/enterprises.csv")?.prefix { $0 != "\n" } ?? ""
        #expect(header.contains("side,") && !header.contains("pole") && !header.contains("stage"))
        #expect(Self.build.text("data/partners.csv") == nil)
        #expect(Self.build.text("data/territories.csv") == nil)
        #expect(Self.build.text("data/publications.csv") == nil)
        #expect(Self.build.text("data/datapackage.json")?.contains("partners") == false)
        let results = Self.build.page("fr/resultats/")
        #expect(results.contains("Métropole de Lyon") && !results.contains("Par pôle"))
    }

    @Test func `partners without a budget are a list, and a project without programme says nothing of one`() {
        let content = Self.content
            .replacing("sections:\n", with: "sections:\n  project: projet\n  partners: partenaires\n", in: "site.yml")
            .adding(
                """
                -- Content/project/project.yml --
                original: fr
                acronym: PASSE
                title: Passer la frontière
                start: 2023-01-01
                end: 2025-12-31
                updated: 2024-01-15
                -- Content/project/partners.csv --
                id;name;side;role
                ville;Ville imaginaire;FR;lead
                canton;Canton imaginaire;CH;associated
                -- Content/project/fr.md --
                ---
                title: Le projet
                ---
                Trois ans pour comparer.

                """)
        let build = TestBuild(content, theme: Repository.theme, today: "2024-05-01")
        #expect(build.messages == [] && build.warnings == [])
        let partners = build.page("fr/partenaires/")
        #expect(partners.contains("<h1>Partenaires</h1>") && partners.contains("<h2>Canton de Genève</h2>"))
        #expect(!partners.contains("<table") && !partners.contains("FEDER"))
        let project = build.page("fr/projet/")
        #expect(project.contains("Passer la frontière") && project.contains("Trois ans pour comparer."))
        for word in ["Code", "Programme", "Fonds", "Budget", "Catégorie", "Chef de file"] {
            #expect(!project.contains("<dt>\(word)"), "\(word)")
        }
        #expect(build.text("data/partners.csv")?.hasPrefix("id,name,abbreviation,language,side,") == true)
        #expect(build.text("data/partners.csv")?.contains("erdf") == false)
    }

    @Test func `with a second language each has its home page and the root asks for one`() {
        let two = Self.content.replacing("languages: [fr]", with: "languages: [fr, en]", in: "site.yml")
        let build = TestBuild(two, theme: Repository.theme, today: "2024-05-01")
        #expect(build.messages == [])
        #expect(build.page("").contains("Choisissez votre langue"))
        #expect(build.page("fr/").contains("<h1>Ce que changent six entreprises"))
        let page = build.page("en/entreprises/velos-du-rhone/")
        #expect(page.contains("This page has not been translated yet: its text is in French."))
        #expect(page.contains("<dt>Legal form</dt>"))
        let kept = Self.build.paths.filter { $0.hasSuffix(".html") && $0.hasPrefix("fr/") && $0 != "fr/index.html" }
        #expect(Set(kept).isSubset(of: build.paths))
    }
}
