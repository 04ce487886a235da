import Bytes
import Geography
import Foundation
import Locales
import Testing

@testable import Formats

/// Files for real clients to read. Set `VITRINE_SAMPLES` to a folder to have them written.
@Suite("Samples", .enabled(if: ProcessInfo.processInfo.environment["VITRINE_SAMPLES"] != nil))
struct SampleTests {
    static func write(_ name: String, _ text: String) throws {
        let folder = try #require(ProcessInfo.processInfo.environment["VITRINE_SAMPLES"])
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent(name))
    }

    @Test("feeds, calendar, map data")
    func files() throws {
        let feed = try FeedTests.feed()
        try Self.write("feed.xml", written { feed.appendAtom(to: &$0) })
        try Self.write("feed.json", written { feed.appendJSON(to: &$0) })
        let zones = ["Europe/Brussels", "America/New_York", "Asia/Tokyo", "Africa/Casablanca", "Europe/London", "UTC"]
        let events = try zones.map { zone in
            try ICalendar.Event(
                uid: "\(zone)@vises.example", stamp: instant("2017-05-01T10:00:00Z"),
                time: .timed(start: moment("2017-06-01", "09:30", zone), end: moment("2017-12-01", "17:00", zone)),
                summary: "Première; rencontre, à \(zone)", description: String(repeating: "L’été\n« oui » ", count: 20),
                location: "Charleroi", point: GeoPoint(longitude: 4.44, latitude: 50.41), url: "https://example.org/",
                categories: ["a,b", "é"])
        }
        let allDay = try ICalendar.Event(
            uid: "all@vises.example", stamp: instant("2017-05-01T10:00:00Z"),
            time: .allDay(first: date("2017-12-31"), last: date("2017-12-31")), summary: "Clôture", status: .cancelled)
        let calendar = ICalendar(
            productID: "-//VISES//Vitrine//FR", name: "Agenda", language: "fr", color: "teal", events: events + [allDay]
        )
        try Self.write("agenda.ics", written { calendar.append(to: &$0) })
        let map = GeoJSON(features: [
            .init(
                id: "a", point: GeoPoint(longitude: 3.388, latitude: 50.6056),
                properties: [.init("name", "A"), .init("n", 3)]),
            .init(id: "b", point: nil, properties: [.init("name", nil), .init("n", nil)]),
        ])
        try Self.write("testers.geojson", written { map.append(to: &$0) })
        let sitemap = Sitemap(entries: [.init(url: "https://example.org/", lastModified: "2017-06-01")])
        try Self.write("sitemap.xml", written { sitemap.append(to: &$0) })
    }
}
