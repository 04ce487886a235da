import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct ViewTests {
    private func render(_ template: String, _ text: String, _ path: String, today: String = "2017-10-01") -> String {
        let build = TestBuild(theme: TestTheme.with("pages/\(template).html.liquid", "\n@@" + text), today: today)
        guard build.messages.isEmpty else { return build.messages.joined(separator: "\n") }
        let page = build.page(path)
        return page.split(separator: "@@", maxSplits: 1, omittingEmptySubsequences: false).last.map(String.init) ?? page
    }

    @Test(arguments: [
        ("fr/entreprises-testeuses/atelier-du-lin/", "1\u{202F}250,5\u{A0}heures"),
        ("nl/testbedrijven/vlasatelier/", "1.250,5\u{A0}uren"),
    ])
    func figuresAreWrittenInThePagesLanguage(_ path: String, _ expected: String) {
        let text = "{{ enterprise.quantitative[0].latest.value }}|{{ enterprise.narrative }}"
        let page = render("enterprise", text, path)
        #expect(page.hasPrefix(expected + "|"))
        #expect(page.contains("<p>" + expected))
    }

    @Test func qualitativeResultsRankBesideFigures() {
        let page = render(
            "enterprise",
            "{% for i in enterprise.indicators %}{{ i.id }} {% endfor %}{{ enterprise.qualitative[0].latest.text }}",
            "nl/testbedrijven/vlasatelier/")
        #expect(page == "training-hours trained pride Ik ben trots.")
    }

    @Test func aStageTellsWhichStepsAreDone() {
        let page = render(
            "enterprise",
            "{% for p in enterprise.progress %}{{ p.step.number }}:{{ p.status }} {% endfor %}{{ enterprise.accompaniment_months }}",
            "fr/entreprises-testeuses/atelier-du-lin/")
        #expect(page == "1:done 2:current 12")
    }

    @Test(arguments: [("2017-05-31", "1/0"), ("2017-06-01", "1/0"), ("2017-06-02", "0/1")])
    func theDayOfTheBuildDecidesWhatIsPast(_ today: String, _ expected: String) {
        let page = render("agenda", "{{ upcoming.size }}/{{ past.size }}", "fr/agenda/", today: today)
        #expect(page == expected)
    }

    @Test(arguments: [("2015-01-01", ""), ("2016-06-01", "build"), ("2018-12-31", "test"), ("2019-01-01", "")])
    func theCurrentPhaseFollowsFromTheDay(_ today: String, _ expected: String) {
        #expect(render("project", "{{ project.current_phase.id }}", "fr/projet/", today: today) == expected)
    }

    @Test func budgetsAreExactToTheCent() {
        let text =
            "{{ total }};{{ erdf }}{% for side in sides %};{{ side.side_id }} {{ side.total }}{% for p in side.partners %}"
            + " {{ p.name }}={{ p.total }}{% endfor %}{% endfor %}"
        #expect(
            render("partners", text, "nl/partners/")
                == "€\u{A0}300,50;€\u{A0}150,25;WA €\u{A0}100,25 <span lang=\"fr\">ConcertES</span>=€\u{A0}100,25"
                + ";FR €\u{A0}0,00 <span lang=\"fr\">Avise</span>=;VL €\u{A0}200,25 Howest=€\u{A0}200,25")
    }

    @Test func aLongListIsToldInParts() {
        let text =
            "{% for e in enterprises %}{{ e.id }} {% endfor %}{{ page.pagination.number }}/{{ page.pagination.count }}"
        #expect(render("enterprises", text, "fr/entreprises-testeuses/") == "lin demo 1/2")
        #expect(render("enterprises", text, "fr/entreprises-testeuses/page-2/") == "solo 2/2")
    }

    @Test func aSuppressedFigureSaysWhyAndFromHowManyItWouldCome() {
        let text =
            "{% for a in aggregates %}{% if a.id == \"trained\" %}{% for b in a.breakdowns %}{% for r in b.rows %}"
            + "{% for c in r.cells %}{{ r.label }} {{ c.value }}{{ c.reason }} {{ c.from_count }};{% endfor %}"
            + "{% endfor %}{% endfor %}{% endif %}{% endfor %}"
        let page = render("results", text, "fr/resultats/")
        #expect(page.contains("Insertion 15 2;"))
        #expect(page.contains("France fr:few 1;"))
        #expect(page.contains("Wallonie fr:reveal 1;"))
    }

    @Test func aBlockOfAnotherLanguageIsMarked() {
        var source = SmallSite.source
        source.add("-- Content/pages/legal/nl.md --\n---\ntitle: Juridische informatie\n---\n![](block:note)\n")
        let build = TestBuild(source, theme: TestTheme.with("pages/page.html.liquid", "{{ entry.body }}"))
        #expect(build.messages == [])
        #expect(build.page("nl/juridische-informatie/").contains("<div lang=\"fr\">\n<p>Une note.</p>\n</div>"))
        #expect(build.page("fr/mentions-legales/").contains("<p>Une note.</p>"))
        #expect(!build.page("fr/mentions-legales/").contains("lang=\"fr\">\n<p>"))
    }

    @Test func theMapLinksEveryPlaceAndTheListHasThemAll() {
        let page = render(
            "map",
            "{{ map.svg }}#{% for e in map.enterprises %}{{ e.id }} {% endfor %}#{% for e in map.without_location %}{{ e.id }}{% endfor %}",
            "nl/kaart/")
        #expect(page.hasSuffix("#lin demo #solo"))
        #expect(page.contains("href=\"/vises/nl/testbedrijven/vlasatelier/\""))
    }

    @Test func datesAreWrittenInEveryStyle() {
        let text = LocalDateStyle.allCases.map { "{{ event.start | local_date: \"\($0.rawValue)\" }}" }.joined(
            separator: "|")
        #expect(
            render("event", text, "fr/agenda/premiere-rencontre/")
                == "1er juin 2017|1er juin 2017|01/06/2017|jeudi 1er juin 2017|juin 2017|2017|9\u{A0}h\u{A0}30|"
                + "jeudi 1er juin 2017, 9\u{A0}h\u{A0}30|1er juin 2017|2017-06-01T09:30+02:00")
    }
}
