import Bytes
package import Geography
package import Locales

extension ICalendar {
    /// A VEVENT (RFC 5545, section 3.6.1).
    package struct Event: Sendable {
        package enum Time: Sendable {
            case timed(start: CivilDateTime, end: CivilDateTime?)
            /// Both days included.
            case allDay(first: CalendarDate, last: CalendarDate)
        }

        package enum Status: String, Sendable {
            case tentative = "TENTATIVE"
            case confirmed = "CONFIRMED"
            case cancelled = "CANCELLED"
        }

        /// The same for ever, whatever the site's address.
        package var uid: String
        /// From the data, never the clock: when these facts were last changed.
        package var stamp: Instant
        package var time: Time
        package var summary: String
        package var description: String?
        package var location: String?
        package var point: GeoPoint?
        package var url: String?
        package var status: Status
        /// Counts the changes that attendees must hear of.
        package var sequence: Int
        package var categories: [String]
        /// BCP 47, where it differs from the calendar's.
        package var language: String?

        package init(
            uid: String, stamp: Instant, time: Time, summary: String, description: String? = nil,
            location: String? = nil, point: GeoPoint? = nil, url: String? = nil, status: Status = .confirmed,
            sequence: Int = 0, categories: [String] = [], language: String? = nil
        ) {
            self.uid = uid
            self.stamp = stamp
            self.time = time
            self.summary = summary
            self.description = description
            self.location = location
            self.point = point
            self.url = url
            self.status = status
            self.sequence = sequence
            self.categories = categories
            self.language = language
        }
    }
}

extension ICalendar.Event {
    func append(to buffer: inout ByteBuffer, language calendarLanguage: String) {
        let language = language ?? calendarLanguage
        buffer.append(line: "BEGIN", "VEVENT")
        buffer.append(line: "UID", text: uid)
        buffer.append(line: "DTSTAMP", Self.basic(stamp))
        appendTime(to: &buffer)
        buffer.append(line: "SUMMARY", text: summary, language: language)
        buffer.append(line: "DESCRIPTION", text: description, language: language)
        buffer.append(line: "LOCATION", text: location, language: language)
        if let point {
            var geo = ByteBuffer()
            geo.append(fixed: point.latitude, decimals: 6)
            geo.append(";")
            geo.append(fixed: point.longitude, decimals: 6)
            buffer.append(line: "GEO", geo.string)
        }
        if let url { buffer.append(line: "URL", url) }
        buffer.append(line: "STATUS", status.rawValue)
        buffer.append(line: "SEQUENCE", String(max(0, sequence)))
        if !categories.isEmpty {
            buffer.append(line: "CATEGORIES") { line in
                line.append(lineParameter: "LANGUAGE", language)
                line.append(lineTexts: categories)
            }
        }
        buffer.append(line: "END", "VEVENT")
    }

    private func appendTime(to buffer: inout ByteBuffer) {
        switch time {
        case .timed(let start, let end):
            Self.append("DTSTART", start, to: &buffer)
            // DTEND must lie after DTSTART (section 3.8.2.2).
            if let end, end.instant > start.instant { Self.append("DTEND", end, to: &buffer) }
        case .allDay(let first, let last):
            Self.append("DTSTART", first, to: &buffer)
            // The end of an all-day event is the first day that is free again.
            Self.append("DTEND", max(first, last).adding(days: 1), to: &buffer)
            buffer.append(line: "TRANSP", "TRANSPARENT")
        }
    }

    private static func append(_ name: StaticString, _ moment: CivilDateTime, to buffer: inout ByteBuffer) {
        buffer.append(line: name) { line in
            if moment.zone == .utc {
                line.append(lineValue: basic(moment.instant))
            } else {
                line.append(lineParameter: "TZID", moment.zone.id)
                line.append(lineValue: "\(basic(moment.date))T\(basic(moment.time))")
            }
        }
    }

    private static func append(_ name: StaticString, _ day: CalendarDate, to buffer: inout ByteBuffer) {
        buffer.append(line: name) { line in
            line.append(lineParameter: "VALUE", "DATE")
            line.append(lineValue: basic(day))
        }
    }

    /// `20170601T073000Z`.
    private static func basic(_ instant: Instant) -> String {
        instant.description.basicFormat
    }

    /// `20170601`.
    static func basic(_ date: CalendarDate) -> String {
        date.description.basicFormat
    }

    private static func basic(_ time: CivilTime) -> String {
        time.description.basicFormat + "00"
    }
}

extension String {
    /// From the extended format of ISO 8601 (`2017-06-01`, `07:30`) to the basic one.
    var basicFormat: String {
        String(decoding: utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") }, as: UTF8.self)
    }
}
