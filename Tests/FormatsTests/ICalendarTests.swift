import Bytes
import Geography
import Foundation
import Locales
import Testing

@testable import Formats

@Suite("iCalendar")
struct ICalendarTests {
    static let brussels = """
        BEGIN:VTIMEZONE
        TZID:Europe/Brussels
        BEGIN:DAYLIGHT
        DTSTART:19960331T020000
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T030000
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE

        """

    @Test("a meeting in Brussels time, to the byte")
    func meeting() throws {
        let calendar = try ICalendar(
            productID: "-//VISES//Vitrine//FR", name: "Agenda; VISES", description: "Rencontres, formations",
            language: "fr", url: "https://example.org/fr/agenda/", color: "teal", refreshHours: 12,
            events: [
                .init(
                    uid: "2017-06-01@vises.example", stamp: instant("2017-05-01T10:00:00Z"),
                    time: .timed(start: moment("2017-06-01", "09:30"), end: moment("2017-06-01", "17:00")),
                    summary: "Première rencontre, testeurs", description: "Ligne 1\r\nLigne 2; fin\u{7}",
                    location: "Charleroi", point: GeoPoint(longitude: 4.4446, latitude: 50.4108),
                    url: "https://example.org/fr/agenda/premiere/", sequence: 2, categories: ["rencontre", "a,b"])
            ])
        let expected = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//VISES//Vitrine//FR
            CALSCALE:GREGORIAN
            NAME;LANGUAGE=fr:Agenda\\; VISES
            X-WR-CALNAME:Agenda\\; VISES
            DESCRIPTION;LANGUAGE=fr:Rencontres\\, formations
            X-WR-CALDESC:Rencontres\\, formations
            URL:https://example.org/fr/agenda/
            COLOR:teal
            REFRESH-INTERVAL;VALUE=DURATION:PT12H
            X-PUBLISHED-TTL:PT12H
            \(Self.brussels)BEGIN:VEVENT
            UID:2017-06-01@vises.example
            DTSTAMP:20170501T100000Z
            DTSTART;TZID=Europe/Brussels:20170601T093000
            DTEND;TZID=Europe/Brussels:20170601T170000
            SUMMARY;LANGUAGE=fr:Première rencontre\\, testeurs
            DESCRIPTION;LANGUAGE=fr:Ligne 1\\nLigne 2\\; fin
            LOCATION;LANGUAGE=fr:Charleroi
            GEO:50.4108;4.4446
            URL:https://example.org/fr/agenda/premiere/
            STATUS:CONFIRMED
            SEQUENCE:2
            CATEGORIES;LANGUAGE=fr:rencontre,a\\,b
            END:VEVENT
            END:VCALENDAR

            """
        #expect(written { calendar.append(to: &$0) } == expected.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    @Test("an all-day event ends on the day after; a cancelled one says so; UTC needs no zone")
    func allDay() throws {
        let event = try ICalendar.Event(
            uid: "a", stamp: instant("2017-05-01T10:00:00Z"),
            time: .allDay(first: date("2017-12-30"), last: date("2017-12-31")), summary: "Clôture", status: .cancelled,
            language: "nl")
        let lines = self.lines([event])
        #expect(lines.contains("DTSTART;VALUE=DATE:20171230"))
        #expect(lines.contains("DTEND;VALUE=DATE:20180101"))
        #expect(lines.contains("STATUS:CANCELLED"))
        #expect(lines.contains("SUMMARY;LANGUAGE=nl:Clôture"))
        #expect(!lines.contains("BEGIN:VTIMEZONE"))
        let utc = try ICalendar.Event(
            uid: "b", stamp: instant("2017-05-01T10:00:00Z"),
            time: .timed(start: moment("2017-06-01", "09:30", "UTC"), end: nil), summary: "x")
        #expect(self.lines([utc]).contains("DTSTART:20170601T093000Z"))
        #expect(!self.lines([utc]).contains { $0.hasPrefix("DTEND") })
    }

    @Test("other zones are written by rule or by their changes")
    func zones() throws {
        func zone(_ id: String, _ day: String) throws -> [String] {
            try lines([
                .init(
                    uid: "a", stamp: instant("2017-05-01T10:00:00Z"),
                    time: .timed(start: moment(day, "09:30", id), end: nil), summary: "x")
            ])
        }
        let newYork = try zone("America/New_York", "2017-06-01")
        #expect(newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"))
        #expect(newYork.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"))
        #expect(newYork.contains("DTSTART:20070311T020000"))
        let tokyo = try zone("Asia/Tokyo", "2017-06-01")
        #expect(tokyo.filter { $0.hasPrefix("TZOFFSET") } == ["TZOFFSETFROM:+0900", "TZOFFSETTO:+0900"])
        // Before 2007 New York kept other rules, so the changes themselves are listed.
        let earlier = try zone("America/New_York", "2005-06-01")
        #expect(!earlier.contains { $0.hasPrefix("RRULE") })
        #expect(earlier.contains("DTSTART:20050403T020000"))
        #expect(earlier.contains("DTSTART:20051030T020000"))
    }

    @Test("no line is longer than 75 octets, no character is split, and unfolding gives back the text")
    func folding() throws {
        var generator = SplitMix(state: 75)
        let pieces = ["a", "é", "€", "🙂", " ", "mot ", "\u{202F}"]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 1...160, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined()
            let folded = written { $0.append(line: "DESCRIPTION", text: text, language: "fr") }
            #expect(folded.hasSuffix("\r\n"))
            let lines = Array(folded.utf8.dropLast(2)).split(separator: 0x0A).map { line in
                line.last == 0x0D ? line.dropLast() : line
            }
            for (index, line) in lines.enumerated() {
                #expect(line.count <= 75)
                #expect(String(validating: line, as: UTF8.self) != nil)
                if index > 0 { #expect(line.first == 0x20) }
            }
            let unfolded = folded.replacingOccurrences(of: "\r\n ", with: "").replacingOccurrences(of: "\r\n", with: "")
            #expect(Array(unfolded.utf8) == Array("DESCRIPTION;LANGUAGE=fr:\(text)".utf8))
        }
    }

    @Test("a line of 75 octets stays whole, one of 76 is folded")
    func foldingEdge() {
        let room = 75 - "LOCATION:".utf8.count
        let fits = String(repeating: "x", count: room)
        #expect(written { $0.append(line: "LOCATION", text: fits) } == "LOCATION:\(fits)\r\n")
        #expect(written { $0.append(line: "LOCATION", text: fits + "y") } == "LOCATION:\(fits)\r\n y\r\n")
        let accent = String(repeating: "x", count: room - 1) + "é"
        #expect(written { $0.append(line: "LOCATION", text: accent) } == "LOCATION:\(accent.dropLast())\r\n é\r\n")
    }

    private func lines(_ events: [ICalendar.Event]) -> [String] {
        let calendar = ICalendar(productID: "-//x//y//FR", name: "n", language: "fr", events: events)
        return written { calendar.append(to: &$0) }.components(separatedBy: "\r\n")
    }
}
