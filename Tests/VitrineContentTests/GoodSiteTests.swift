import Foundation
import Testing
import VitrineContent

@Suite("A site without faults")
struct GoodSiteTests {
    @Test("loads whole and says nothing")
    func loadsWhole() throws {
        let (site, diagnostics) = load(goodSite)
        #expect(shown(diagnostics, in: goodSite) == "")
        let loaded = try #require(site)
        #expect(loaded.enterprises.map(\.id) == ["atelier"])
        #expect(loaded.settings.baseURL == "https://example.org/vises/")
        #expect(loaded.partners.map(\.total) == [200.5, 100, nil])
        #expect(loaded.statistics.map(\.value) == [1_344_241])
        #expect(loaded.publications.first?.documents.first?.size == 5)
        #expect(loaded.vocabulary.territories.map { $0.slugs.exact(Language("fr")) } == ["wallonie", "hainaut"])
    }
}
