import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct DemoTests {
    let build = TestBuild()

    static let pages: [(String, Bool)] = [
        ("fr/", true), ("fr/entreprises-testeuses/", true), ("fr/entreprises-testeuses/exemple/", true),
        ("nl/testbedrijven/voorbeeld/", true), ("fr/carte/", true), ("fr/poles/", true), ("fr/poles/insertion/", true),
        ("fr/demarche/", true), ("fr/lettres-d-information/lettre-1/", true),
        // It links to the fictional one in French only.
        ("fr/entreprises-testeuses/atelier-du-lin/", true), ("nl/testbedrijven/vlasatelier/", false),
        ("fr/entreprises-testeuses/solo/", false), ("fr/partenaires/", false), ("fr/agenda/", false),
        ("fr/mentions-legales/", false), ("fr/territoires/hainaut/", false),
        // No result of it is public.
        ("fr/resultats/", false),
    ]

    @Test(arguments: pages)
    func aNoticeStandsWhereverSomethingFictionalIsShown(_ path: String, _ isMarked: Bool) {
        let page = build.page(path)
        #expect(!page.isEmpty)
        #expect(page.contains("class=\"demo-notice\"") == isMarked)
    }

    @Test func countsOfTheProjectNeverHoldWhatIsFictional() {
        let theme = TestTheme.with(
            "pages/method.html.liquid",
            "{% for step in steps %}[{{ step.id }} {{ step.count }}+{{ step.demo_count }}]{% endfor %}{{ enterprise_count }}"
        )
        let page = TestBuild(theme: theme).page("fr/demarche/")
        #expect(page.contains("[state-of-play 1+1][data-collection 1+0]2"))
    }

    @Test func feedsAndDataSayItToo() {
        let atom = build.text("nl/feed.xml") ?? ""
        #expect(atom.contains("<summary>nl:notice</summary>"))
        #expect(build.text("data/testers.geojson")?.contains("\"demo\":true") == true)
        #expect(build.text("data/enterprises.csv")?.contains("\r\ndemo,Exemple") == true)
        #expect(build.text("data/datapackage.json")?.contains("fr:notice") == true)
    }

    @Test func searchEnginesAreToldNothingFictional() {
        #expect(!build.page("fr/entreprises-testeuses/exemple/").contains("\"Organization\""))
        #expect(build.page("fr/entreprises-testeuses/solo/").contains("\"Organization\""))
    }
}
