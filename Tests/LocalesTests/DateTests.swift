import Foundation
import Testing

@testable import Locales

@Suite("Calendar dates")
struct CalendarDateTests {
    @Test(
        "parse ISO dates that exist and refuse all else",
        arguments: [
            ("2017-06-01", true), ("2016-02-29", true), ("2017-02-29", false), ("1900-02-29", false),
            ("2000-02-29", true),
            ("2017-13-01", false), ("2017-00-10", false), ("2017-6-1", false), ("17-06-01", false),
            ("2017-06-01 ", false),
            ("２０１７-06-01", false), ("", false), ("2017/06/01", false), ("0000-01-01", false), ("9999-12-31", true),
        ])
    func parsing(_ text: String, exists: Bool) {
        let parsed = CalendarDate(iso: text)
        #expect((parsed != nil) == exists)
        if let parsed { #expect(parsed.description == text) }
    }

    @Test("count days forth and back over four centuries")
    func days() throws {
        #expect(try date("1970-01-01").dayNumber == 0)
        #expect(try date("2017-06-01").dayNumber == 17318)
        #expect(try date("2016-01-01").days(until: date("2019-12-31")) == 1460)
        for number in stride(from: -719_162, through: 2_932_896, by: 977) {
            #expect(CalendarDate(dayNumber: number).dayNumber == number)
        }
        #expect(try date("2017-02-28").adding(days: 1) == date("2017-03-01"))
        #expect(try date("2017-01-01").adding(days: -1) == date("2016-12-31"))
        #expect(try date("2017-01-01").adding(days: .max) == date("9999-12-31"))
        #expect(try date("2017-01-01").adding(days: .min) == date("0001-01-01"))
    }

    @Test("know their weekday, Monday first")
    func weekdays() throws {
        #expect(try date("2017-06-01").weekday == 4)
        #expect(try date("1970-01-01").weekday == 4)
        #expect(try date("1969-12-28").weekday == 7)
        #expect(try date("0001-01-01").weekday == 1)
    }
}

@Suite("Dates in words")
struct DateStyleTests {
    @Test(
        "every style in French, Dutch, English and German",
        arguments: [
            ("fr", "1er juin 2017", "1er juin 2017", "01/06/2017", "jeudi 1er juin 2017", "juin 2017"),
            ("nl", "1 juni 2017", "1 jun 2017", "01/06/2017", "donderdag 1 juni 2017", "juni 2017"),
            ("en", "1 June 2017", "1 Jun 2017", "01/06/2017", "Thursday 1 June 2017", "June 2017"),
            ("de", "1. Juni 2017", "1. Juni 2017", "01.06.2017", "Donnerstag, 1. Juni 2017", "Juni 2017"),
            ("es", "1 de junio de 2017", "1 jun 2017", "01/06/2017", "jueves, 1 de junio de 2017", "junio de 2017"),
        ])
    func styles(
        _ tag: String, long: String, medium: String, numeric: String, weekday: String, monthYear: String
    ) throws {
        let dates = try #require(Language.named(tag)).dates
        let first = try date("2017-06-01")
        #expect(dates.long(first) == long)
        #expect(dates.medium(first) == medium)
        #expect(dates.numeric(first) == numeric)
        #expect(dates.weekday(first) == weekday)
        #expect(dates.monthYear(first) == monthYear)
    }

    @Test("built-in month and day names are CLDR's", arguments: ["fr", "nl", "en", "de"])
    func names(_ tag: String) throws {
        let dates = try #require(Language.named(tag)).dates
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: tag)
        #expect((1...12).map(dates.monthName) == formatter.standaloneMonthSymbols)
        #expect((1...12).map(dates.shortMonthName) == formatter.shortMonthSymbols)
        let fromSunday = formatter.weekdaySymbols
        #expect((1...7).map(dates.weekdayName) == Array(fromSunday[1...]) + [fromSunday[0]])
        #expect(dates.monthName(0).isEmpty && dates.monthName(13).isEmpty && dates.weekdayName(8).isEmpty)
    }

    @Test(
        "a range says once what its ends share",
        arguments: [
            ("fr", "2017-06-01", "2017-06-03", "du 1er au 3 juin 2017"),
            ("fr", "2017-06-28", "2017-07-01", "du 28 juin au 1er juillet 2017"),
            ("fr", "2016-12-31", "2017-01-01", "du 31 décembre 2016 au 1er janvier 2017"),
            ("fr", "2017-06-01", "2017-06-01", "1er juin 2017"),
            ("nl", "2017-06-01", "2017-06-03", "van 1 tot 3 juni 2017"),
            ("nl", "2017-06-28", "2017-07-01", "van 28 juni tot 1 juli 2017"),
            ("nl", "2016-12-31", "2017-01-01", "van 31 december 2016 tot 1 januari 2017"),
            ("en", "2017-06-01", "2017-06-03", "1–3 June 2017"),
            ("de", "2017-06-01", "2017-06-03", "1.–3. Juni 2017"),
            ("fr", "2017-06-03", "2017-06-01", "du 1er au 3 juin 2017"),
        ])
    func ranges(_ tag: String, start: String, end: String, expected: String) throws {
        let dates = try #require(Language.named(tag)).dates
        #expect(try dates.range(date(start), date(end)) == expected)
    }

    @Test("months from one to another")
    func months() throws {
        #expect(try french.dates.months(date("2017-01-01"), date("2017-03-31")) == "janvier – mars 2017")
        #expect(try dutch.dates.months(date("2017-10-01"), date("2018-01-31")) == "oktober 2017 – januari 2018")
        #expect(try french.dates.months(date("2017-06-01"), date("2017-06-30")) == "juin 2017")
    }

    @Test(
        "times as each language says them",
        arguments: [
            ("fr", "14⟨00A0⟩h⟨00A0⟩30", "9⟨00A0⟩h", "de 9⟨00A0⟩h à 14⟨00A0⟩h⟨00A0⟩30"),
            ("nl", "14.30⟨00A0⟩uur", "9⟨00A0⟩uur", "van 9 tot 14.30⟨00A0⟩uur"),
            ("en", "14:30", "9:00", "9:00–14:30"),
            ("de", "14:30⟨00A0⟩Uhr", "9⟨00A0⟩Uhr", "von 9 bis 14:30⟨00A0⟩Uhr"),
        ])
    func times(_ tag: String, afternoon: String, morning: String, range: String) throws {
        let dates = try #require(Language.named(tag)).dates
        let (nine, half) = try (#require(CivilTime("09:00")), #require(CivilTime("14:30")))
        #expect(visible(dates.time(half)) == afternoon)
        #expect(visible(dates.time(nine)) == morning)
        #expect(visible(dates.times(nine, half)) == range)
    }

    @Test("a meeting within a day and one over two days")
    func spans() throws {
        let brussels = try #require(Zone.named("Europe/Brussels"))
        let start = try CivilDateTime(date("2017-06-01"), #require(CivilTime("09:30")), in: brussels)
        let end = try CivilDateTime(date("2017-06-01"), #require(CivilTime("17:00")), in: brussels)
        let later = try CivilDateTime(date("2017-06-02"), #require(CivilTime("12:00")), in: brussels)
        #expect(visible(french.dates.span(start, end)) == "jeudi 1er juin 2017, de 9⟨00A0⟩h⟨00A0⟩30 à 17⟨00A0⟩h")
        #expect(visible(dutch.dates.span(start, end)) == "donderdag 1 juni 2017, van 9.30 tot 17⟨00A0⟩uur")
        #expect(
            visible(dutch.dates.span(start, later))
                == "donderdag 1 juni 2017 om 9.30⟨00A0⟩uur – vrijdag 2 juni 2017 om 12⟨00A0⟩uur")
    }
}

@Suite("Zones and instants")
struct ZoneTests {
    @Test(
        "Brussels knows summer, winter, the skipped hour and the repeated one",
        arguments: [
            ("2017-06-01", "09:30", "2017-06-01T07:30:00Z", "2017-06-01T09:30:00+02:00"),
            ("2017-12-01", "09:30", "2017-12-01T08:30:00Z", "2017-12-01T09:30:00+01:00"),
            ("2017-03-26", "01:59", "2017-03-26T00:59:00Z", "2017-03-26T01:59:00+01:00"),
            ("2017-03-26", "02:30", "2017-03-26T01:30:00Z", "2017-03-26T02:30:00+01:00"),
            ("2017-03-26", "03:00", "2017-03-26T01:00:00Z", "2017-03-26T03:00:00+02:00"),
            ("2017-10-29", "02:30", "2017-10-29T00:30:00Z", "2017-10-29T02:30:00+02:00"),
            ("2017-10-29", "03:00", "2017-10-29T02:00:00Z", "2017-10-29T03:00:00+01:00"),
        ])
    func brussels(_ day: String, time: String, utc: String, written: String) throws {
        let zone = try #require(Zone.named("Europe/Brussels"))
        let moment = try CivilDateTime(date(day), #require(CivilTime(time)), in: zone)
        #expect(moment.instant.description == utc)
        #expect(moment.description == written)
        #expect(Instant(rfc3339: utc) == moment.instant)
    }

    @Test(
        "offsets equal Foundation's at every hour of two changes",
        arguments: [
            "Europe/Brussels", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tokyo",
        ])
    func offsets(_ id: String) throws {
        let zone = try #require(Zone.named(id))
        let foundation = try #require(TimeZone(identifier: id))
        for hour in stride(from: Int64(1_400_000_000), to: 1_600_000_000, by: 3600 * 7) {
            let instant = Instant(seconds: hour)
            #expect(
                zone.offset(at: instant) == foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(hour))))
            #expect(CivilDateTime(instant, in: zone).utcOffset <= zone.offset(at: instant) + 3600)
        }
    }

    @Test(
        "every change of the clocks is known, however short it lasts",
        arguments: ["Europe/Brussels", "Europe/Dublin", "Africa/Casablanca", "Asia/Gaza", "Pacific/Apia"])
    func changes(_ id: String) throws {
        let zone = try #require(Zone.named(id))
        let foundation = try #require(TimeZone(identifier: id))
        func offset(_ seconds: Int64) -> Int {
            foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        }
        for day in stride(from: Int64(0), to: 4_102_444_800, by: 86400) {
            #expect(zone.offset(at: Instant(seconds: day)) == offset(day))
        }
        for change in zone.transitions {
            #expect(offset(change.instant.seconds - 1) == change.before)
            #expect(offset(change.instant.seconds) == change.after)
            #expect(change.before != change.after)
        }
    }

    @Test("an instant comes back through a zone's clock")
    func roundTrip() throws {
        let zone = try #require(Zone.named("Europe/Brussels"))
        for seconds in stride(from: Int64(-1_000_000_020), to: 2_000_000_000, by: 86400 * 13 + 3660) {
            let instant = Instant(seconds: seconds)
            let back = CivilDateTime(instant, in: zone).instant
            // An hour that occurs twice means its first.
            #expect(
                back == instant || CivilDateTime(back, in: zone) == CivilDateTime(instant, in: zone) && back < instant)
        }
    }

    @Test("names that are no IANA zones are refused", arguments: ["Europe/Brussel", "GMT+2", "CET", "", "../x"])
    func unknown(_ id: String) {
        #expect(Zone.named(id) == nil)
    }

    @Test(
        "RFC 3339 is read strictly",
        arguments: [
            ("2017-06-01T09:30:00+02:00", "2017-06-01T07:30:00Z"), ("2017-06-01t09:30:00.25z", "2017-06-01T09:30:00Z"),
            ("2017-06-01", nil), ("2017-06-01T09:30Z", nil), ("2017-06-01T09:30:00", nil),
            ("2017-06-01T24:00:00Z", nil),
            ("2017-02-30T00:00:00Z", nil), ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
        ] as [(String, String?)])
    func rfc3339(_ text: String, expected: String?) {
        #expect(Instant(rfc3339: text)?.description == expected)
    }

    @Test(
        "times of day",
        arguments: [
            ("09:30", "09:30"), ("9:30", "09:30"), ("24:00", nil), ("12:60", nil), ("12", nil), ("12:30:00", "12:30"),
            ("12:30:15", nil),
        ] as [(String, String?)])
    func times(_ text: String, expected: String?) {
        #expect(CivilTime(text)?.description == expected)
    }
}
