import SampleSites
import Diagnostics
import Testing
import VitrineContent

@Suite("A draft")
struct DraftTests {
    private let site = goodSite.adding(
        """
        -- Content/news/later/news.yml --
        original: fr
        draft: true
        date: soon
        sector: textile
        -- Content/news/later/fr.md --
        ---
        title: Début
        ---
        [nulle part](news/nulle-part)

        """
    )

    @Test("has faults that are only warnings, and is left out")
    func isLeftOut() {
        let (loaded, diagnostics) = load(site)
        #expect(loaded?.news.map(\.id) == ["debut"])
        #expect(!diagnostics.hasErrors)
        #expect(
            diagnostics.map(\.kind.id)
                == [
                    "unknown-entry", "duplicate-slug", "untranslated", "not-a-date", "unknown-key",
                ].sorted { first, second in
                    // By file and place: fr.md first.
                    let order = ["duplicate-slug", "unknown-entry", "untranslated", "not-a-date", "unknown-key"]
                    return (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
                }
        )
    }

    @Test("has faults that are errors when drafts are in the site")
    func countsWithDrafts() {
        let severities = load(site, drafts: true).diagnostics.map(\.severity)
        #expect(severities == [.error, .error, .warning, .error, .error])
    }

    @Test("is in the site when drafts are")
    func isIncluded() {
        let mended = site.replacing("date: soon\nsector: textile", with: "date: 2018-01-01", in: "news/later/news.yml")
        #expect(load(mended, drafts: true).site?.news.map(\.id) == ["debut", "later"])
    }

    @Test("is still a draft when its facts are not even YAML")
    func isDraftAllTheSame() {
        let broken = site.replacing("date: soon", with: "date: [", in: "news/later/news.yml")
        let diagnostics = load(broken).diagnostics
        #expect(diagnostics.contains { $0.kind.id.hasPrefix("yaml-") })
        #expect(!diagnostics.hasErrors)
    }

    @Test("keeps an error of the system an error")
    func readFailureStays() {
        var source = site.source
        let read = source.read
        source.read = { (path) throws(ReadFailure) in
            if path.hasSuffix("news/later/fr.md") { throw ReadFailure("Input/output error") }
            return try read(path)
        }
        let options = LoadOptions(now: december2019)
        let failures = SiteLoader.load(source, options: options).diagnostics.filter(\.isReadFailure)
        #expect(failures.map(\.severity) == [.error])
        #expect(failures.map(\.location?.path) == ["Content/news/later/fr.md"])
    }
}
