import Foundation
import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct FeedTests {
    let build = TestBuild()

    private func ids(_ text: String?) -> [String] {
        (text ?? "").matches(of: /<id>([^<]+)<\/id>/).map { String($0.1) }
    }

    @Test func entriesComeNewestFirstUnderPermanentIdentifiers() {
        #expect(
            ids(build.text("fr/feed.xml")) == [
                "tag:example.org,2016-01-01:fr/feed", "tag:example.org,2016-01-01:fr/publications/cahier",
                "tag:example.org,2016-01-01:fr/newsletters/one", "tag:example.org,2016-01-01:fr/agenda/meeting",
                "tag:example.org,2016-01-01:fr/news/launch",
            ])
        let moved = TestBuild(baseURL: "https://other.example/")
        #expect(ids(moved.text("fr/feed.xml")) == ids(build.text("fr/feed.xml")))
    }

    @Test func whatIsNotTranslatedKeepsItsLanguageAndSaysSo() throws {
        let data = Data((build.text("nl/feed.json") ?? "").utf8)
        let feed = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let items = try #require(feed["items"] as? [[String: Any]])
        let launch = try #require(items.first { ($0["id"] as? String)?.hasSuffix("news/launch") == true })
        #expect(launch["language"] as? String == "fr")
        let content = launch["content_html"] as? String ?? ""
        #expect(content.hasPrefix("<p lang=\"nl\">nl:fallback Frans</p>"))
        #expect(content.contains("href=\"https://example.org/vises/nl/agenda/eerste-ontmoetingsdag/\""))
        #expect(items.compactMap { $0["language"] as? String } == ["fr"])
    }

    @Test func datesComeFromTheDataAndNotFromTheDay() {
        #expect(TestBuild(today: "2030-01-01").text("fr/feed.xml") == build.text("fr/feed.xml"))
        #expect(build.text("fr/feed.xml")?.contains("<updated>2017-08-31T22:00:00Z</updated>") == true)
    }

    @Test func anEventsEntrySaysWhenAndWhere() {
        #expect(build.text("fr/feed.xml")?.contains("1er juin 2017, de 9\u{A0}h\u{A0}30 à 17\u{A0}h, Mons") == true)
    }

    @Test func aCalendarOfAllEventsAndOneForEach() {
        let agenda = build.text("nl/agenda.ics") ?? ""
        #expect(agenda.contains("UID:meeting@example.org\r\n"))
        #expect(agenda.contains("DTSTAMP:20170331T220000Z\r\n"))
        #expect(agenda.contains("DTSTART;TZID=Europe/Brussels:20170601T093000\r\n"))
        #expect(agenda.contains("SUMMARY;LANGUAGE=nl:Eerste ontmoetingsdag\r\n"))
        #expect(agenda.contains("LOCATION;LANGUAGE=nl:Maison\\, Bergen\\, België\r\n"))
        let event = build.text("nl/agenda/eerste-ontmoetingsdag/meeting.ics") ?? ""
        #expect(event.contains("UID:meeting@example.org\r\n"))
        #expect(
            TestBuild(baseURL: "https://other.example/").text("nl/agenda.ics")?.contains("meeting@example.org") == true)
    }

    @Test func aCancelledEventSaysSo() {
        var source = SmallSite.source
        source.add(
            """
            -- Content/agenda/meeting/event.yml --
            original: fr
            start: 2017-06-01
            published: 2017-04-01
            status: cancelled
            sequence: 2
            """)
        let agenda = TestBuild(source).text("fr/agenda.ics") ?? ""
        #expect(agenda.contains("STATUS:CANCELLED\r\n") && agenda.contains("SEQUENCE:2\r\n"))
        #expect(agenda.contains("DTSTART;VALUE=DATE:20170601\r\n") && agenda.contains("DTEND;VALUE=DATE:20170602\r\n"))
    }
}
