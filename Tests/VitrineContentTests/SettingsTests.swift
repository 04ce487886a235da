import SampleSites
import Diagnostics
import Testing
import VitrineContent

@Suite("Settings")
struct SettingsTests {
    @Test("that are broken do not keep the faults of other files from being told")
    func faultsElsewhere() {
        let site =
            goodSite
            .replacing("title: VISES", with: "title: [VISES", in: "site.yml")
            .replacing("date: 2017-01-10", with: "date: 10/01/2017", in: "news/debut/news.yml")
        let (loaded, diagnostics) = load(site)
        #expect(loaded == nil)
        #expect(diagnostics.map { $0.location?.path } == ["Content/news/debut/news.yml", "Content/site.yml"])
    }

    @Test("may refuse missing translations")
    func refuseMissing() {
        let site =
            goodSite
            .replacing("downloads:", with: "translations: {missing: error}\ndownloads:", in: "site.yml")
            .removing("news/debut/nl.md")
        #expect(load(site).diagnostics.map(\.severity) == [.error])
        let marked = site.replacing("missing: error", with: "missing: mark", in: "site.yml")
        #expect(load(marked).diagnostics.map(\.severity) == [.warning])
    }

    @Test("may name a third language without any change to the program")
    func thirdLanguage() throws {
        let site =
            goodSite
            .replacing("languages: [fr, nl]", with: "languages: [fr, nl, de]", in: "site.yml")
            .adding("-- Content/news/debut/de.md --\n---\ntitle: Anfang\n---\n")
        let (loaded, diagnostics) = load(site)
        let news = try #require(loaded?.news.first)
        #expect(news.head.words.exact(Language("de"))?.slug == "anfang")
        #expect(!diagnostics.hasErrors)
        #expect(diagnostics.contains { $0.kind.id == "untranslated" && $0.message(in: .english).contains("de.md") })
    }
}

@Suite("Localised values")
struct LocalisedValueTests {
    @Test("know their original, whatever the entry's")
    func knowTheirOriginal() throws {
        let site = goodSite.replacing("original: fr", with: "original: nl", in: "enterprises/atelier/testimonies.yml")
        let testimony = try #require(load(site).site?.enterprises.first?.testimonies.first)
        #expect(testimony.quote.versions.map(\.state) == [.translated, .original])
    }

    @Test("know how far a translation is")
    func knowTheirState() throws {
        let words = try #require(load(goodSite).site?.enterprises.first?.head.words)
        #expect(words.versions.map(\.state) == [.original, .reviewed])
    }
}
