import Diagnostics
import Foundation
import Testing
import VitrineContent

@testable import VitrineSite

@Suite("A collection that a site declares")
struct DeclaredCollectionTests {
    private static let site = SmallSite.source.adding(
        """
        -- Content/collections/podcasts.yml --
        entry: podcast
        section: {fr: podcasts, nl: luisteren}
        title: {fr: Podcasts, nl: Om te horen}
        order: -date
        feed: true
        facts:
          date: {type: date, required: true, label: {fr: Date, nl: Datum}}
          minutes: {type: integer, min: 1, max: 600, unit: {fr: min, nl: min}, label: {fr: Durée, nl: Duur}}
          about: {type: entry, of: enterprises, label: {fr: Entreprise, nl: Onderneming}}
          sound: {type: file, label: {fr: Son, nl: Geluid}}
          kind: {type: choice, choices: {live: {fr: En public, nl: Met publiek}}, label: {fr: Forme, nl: Vorm}}
        -- Content/podcasts/premier/podcast.yml --
        original: fr
        date: 2017-05-01
        minutes: 42
        about: lin
        sound: son.mp3
        kind: live
        -- Content/podcasts/premier/son.mp3 --
        sound
        -- Content/podcasts/premier/fr.md --
        ---
        title: Premier épisode
        ---
        Voir [](section:podcasts).
        -- Content/podcasts/premier/nl.md --
        ---
        title: Eerste aflevering
        ---
        Tekst.
        -- Content/podcasts/second/podcast.yml --
        original: fr
        date: 2017-06-01
        -- Content/podcasts/second/fr.md --
        ---
        title: Second épisode
        ---
        Texte.
        -- Content/podcasts/second/nl.md --
        ---
        title: Tweede aflevering
        ---
        Tekst.
        -- Content/collections/readings.yml --
        rows: readings.csv
        section: {fr: lectures, nl: lectuur}
        title: {fr: Lectures, nl: Lectuur}
        facts:
          year: {type: integer, label: {fr: Année, nl: Jaar}}
          why: {type: text, label: {fr: Pourquoi, nl: Waarom}}
        -- Content/readings/readings.csv --
        id;title.fr;title.nl;year;why.fr;why.nl
        guide;Le guide;De gids;2018;Pour commencer;Om te beginnen
        """)

    private static let entry = """
        {% for fact in entry.facts %}{{ fact.id }}={{ fact.label }}:{% for value in fact.values %}{{ value.title }}\
        {% if value.url %}<a href="{{ value.url }}"></a>{% endif %},{% endfor %}
        {% endfor %}
        """
    private static let list = "{% for entry in entries %}<a href=\"{{ entry.url }}\">{{ entry.title }}</a>{% endfor %}"

    private static let general =
        TestTheme.files + [
            ThemeFile(path: "pages/collection.html.liquid", text: TestTheme.page + list),
            ThemeFile(path: "pages/collection-entry.html.liquid", text: TestTheme.page + entry),
        ]

    private let build = TestBuild(Self.site, theme: Self.general)

    @Test("has a list and a page for each entry in every language")
    func hasPages() throws {
        #expect(build.diagnostics.map { $0.message(in: .english) } == [])
        let list = try #require(build.text("nl/luisteren/index.html"))
        #expect(list.contains("<title>Om te horen</title>"))
        let second = try #require(list.range(of: "<a href=\"/vises/nl/luisteren/tweede-aflevering/\">"))
        let first = try #require(list.range(of: "<a href=\"/vises/nl/luisteren/eerste-aflevering/\">"))
        #expect(second.lowerBound < first.lowerBound, "the newest first")
        #expect(build.text("fr/lectures/le-guide/index.html") != nil)
    }

    @Test("shows every fact with its label, in the page's language")
    func showsFacts() throws {
        let page = try #require(build.text("fr/podcasts/premier-episode/index.html"))
        #expect(page.contains("minutes=Durée:42\u{A0}min,"))
        #expect(page.contains("kind=Forme:En public,"))
        #expect(
            page.contains("about=Entreprise:")
                && page.contains("<a href=\"/vises/fr/entreprises-testeuses/atelier-du-lin/\">"))
        #expect(page.contains("sound=Son:son.mp3<a href=\"/vises/media/podcasts/premier/son.mp3\"></a>,"))
        let row = try #require(build.text("nl/lectuur/de-gids/index.html"))
        #expect(row.contains("why=Waarom:Om te beginnen,"))
    }

    @Test("is in feeds, sitemap, media and open data")
    func isEverywhere() throws {
        #expect(build.text("fr/feed.xml")?.contains("/fr/podcasts/premier-episode/") == true)
        #expect(build.text("fr/feed.xml")?.contains("lectures") == false, "nothing dates it")
        #expect(build.text("sitemap.xml")?.contains("/nl/luisteren/eerste-aflevering/") == true)
        #expect(build.paths.contains("media/podcasts/premier/son.mp3"))
        let package = try #require(build.text("data/datapackage.json"))
        #expect(package.contains("podcasts.csv") && package.contains("readings.csv"))
        #expect(build.paths.contains("data/podcasts.csv") && build.paths.contains("data/readings.csv"))
    }

    @Test("may have templates of its own, which see each fact under its key")
    func hasOwnTemplates() throws {
        let own =
            Self.general + [
                ThemeFile(
                    path: "pages/podcast.html.liquid",
                    text: TestTheme.page + "{{ entry.minutes | plus: 1 }} {{ entry.about.title }} {{ entry.kind }}")
            ]
        let build = TestBuild(Self.site, theme: own)
        #expect(build.diagnostics.map { $0.message(in: .english) } == [])
        #expect(build.text("nl/luisteren/eerste-aflevering/index.html")?.contains("43 ") == true)
        let wrong = own.dropLast() + [ThemeFile(path: "pages/podcast.html.liquid", text: "{{ entry.minuts }}")]
        let message = TestBuild(Self.site, theme: Array(wrong)).diagnostics.first?.hint(in: .english)
        #expect(message == "did you mean “minutes”?")
    }
}

@Suite("A page of text")
struct PageTemplateTests {
    private static let site = SmallSite.source.adding(
        """
        -- Content/pages/landing/page.yml --
        original: fr
        template: landing
        -- Content/pages/landing/fr.md --
        ---
        title: Bienvenue
        ---
        Texte.
        -- Content/pages/landing/nl.md --
        ---
        title: Welkom
        ---
        Tekst.
        """)

    @Test("may have a template of its own, which sees what the general one sees")
    func hasTemplate() throws {
        let own = ThemeFile(path: "pages/landing.html.liquid", text: "{{ page.title }} land {{ entry.body }}")
        let build = TestBuild(Self.site, theme: TestTheme.files + [own])
        #expect(build.diagnostics.map { $0.message(in: .english) } == [])
        #expect(build.text("nl/welkom/index.html")?.hasPrefix("Welkom land ") == true)
    }

    @Test("that asks for a template which is not there is an error at that place")
    func lacksTemplate() {
        let faults = TestBuild(Self.site).diagnostics
        #expect(faults.map { $0.kind.id } == ["no-such-page-template"])
        #expect(faults.first?.location?.path == "Content/pages/landing/page.yml")
    }
}
