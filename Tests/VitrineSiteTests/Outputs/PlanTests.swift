import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct PlanTests {
    let build = TestBuild()

    @Test func theSmallSiteHasNoFaults() {
        #expect(build.messages == [])
    }

    @Test func everyPageLiesAtItsAddressInEachLanguage() {
        let pages = build.paths.filter { $0.hasSuffix("index.html") }.map { String($0.dropLast("index.html".count)) }
        #expect(
            pages.filter { $0.hasPrefix("fr/") }.sorted() == [
                "fr/", "fr/actualites/", "fr/actualites/ancien/", "fr/actualites/lancement/", "fr/agenda/",
                "fr/agenda/premiere-rencontre/", "fr/carte/", "fr/demarche/", "fr/entreprises-testeuses/",
                "fr/entreprises-testeuses/atelier-du-lin/", "fr/entreprises-testeuses/exemple/",
                "fr/entreprises-testeuses/page-2/", "fr/entreprises-testeuses/solo/", "fr/formations/",
                "fr/formations/cours/", "fr/glossaire/", "fr/lettres-d-information/",
                "fr/lettres-d-information/lettre-1/", "fr/mentions-legales/", "fr/partenaires/", "fr/poles/",
                "fr/poles/insertion/", "fr/projet/", "fr/publications/", "fr/publications/cahier/", "fr/resultats/",
                "fr/territoires/", "fr/territoires/hainaut/",
            ])
        #expect(pages.contains("nl/testbedrijven/vlasatelier/"))
        // Not translated: found in Dutch too, under the original's name.
        #expect(pages.contains("nl/testbedrijven/solo/"))
        #expect(pages.contains(""))
        #expect(build.paths.contains("404.html"))
    }

    @Test func outputsAreSortedAndNoneStandsTwice() {
        #expect(build.paths == build.paths.sorted())
        #expect(Set(build.paths).count == build.paths.count)
    }

    @Test func onlyFilesThatPagesReferToArePublished() {
        #expect(build.copied("media/enterprises/lin/plan.pdf") == "Content/enterprises/lin/plan.pdf")
        #expect(build.copied("media/publications/cahier/cahier.pdf") == "Content/publications/cahier/cahier.pdf")
        #expect(!build.paths.contains { $0.contains("consent-form") })
    }

    @Test func twoRunsPlanTheSameBytes() {
        let again = TestBuild()
        #expect(again.paths == build.paths)
        for path in build.paths { #expect(again.text(path) == build.text(path)) }
    }

    @Test func aDuplicateAddressIsRefusedWithBothPlaces() {
        let source = SmallSite.source.adding(
            """
            -- Content/pages/clash/page.yml --
            original: fr
            -- Content/pages/clash/fr.md --
            ---
            title: Agenda
            ---
            """)
        let build = TestBuild(source)
        #expect(build.plan == nil)
        #expect(build.messages.contains { $0.contains("agenda") })
    }
}
