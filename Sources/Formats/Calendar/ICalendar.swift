package import Bytes
import Locales

/// An agenda for calendar programs (RFC 5545, with the properties of RFC 7986).
package struct ICalendar: Sendable {
    /// Names the program that wrote the file, as `-//Example//Vitrine//FR`.
    package var productID: String
    package var name: String
    package var description: String?
    /// BCP 47; the language of the names and of every event that has none of its own.
    package var language: String
    package var url: String?
    /// A CSS3 colour name.
    package var color: String?
    /// How often a subscriber is asked to look again.
    package var refreshHours: Int
    package var events: [Event]

    package init(
        productID: String, name: String, description: String? = nil, language: String, url: String? = nil,
        color: String? = nil, refreshHours: Int = 24, events: [Event]
    ) {
        self.productID = productID
        self.name = name
        self.description = description
        self.language = language
        self.url = url
        self.color = color
        self.refreshHours = refreshHours
        self.events = events
    }

    package func append(to buffer: inout ByteBuffer) {
        buffer.append(line: "BEGIN", "VCALENDAR")
        buffer.append(line: "VERSION", "2.0")
        buffer.append(line: "PRODID", text: productID)
        buffer.append(line: "CALSCALE", "GREGORIAN")
        buffer.append(line: "NAME", text: name, language: language)
        // Programs that do not know RFC 7986 yet read these.
        buffer.append(line: "X-WR-CALNAME", text: name)
        buffer.append(line: "DESCRIPTION", text: description, language: language)
        buffer.append(line: "X-WR-CALDESC", text: description)
        if let url { buffer.append(line: "URL", url) }
        if let color { buffer.append(line: "COLOR", text: color) }
        let interval = "PT\(max(1, refreshHours))H"
        buffer.append(line: "REFRESH-INTERVAL") { line in
            line.append(lineParameter: "VALUE", "DURATION")
            line.append(lineValue: interval)
        }
        buffer.append(line: "X-PUBLISHED-TTL", interval)
        for (zone, years) in zones { buffer.append(timeZone: zone, years: years) }
        for event in events { event.append(to: &buffer, language: language) }
        buffer.append(line: "END", "VCALENDAR")
    }

    /// Every zone that an event names, in the order of their names, with the years it is needed for.
    private var zones: [(Zone, ClosedRange<Int>)] {
        var years: [Zone: ClosedRange<Int>] = [:]
        for event in events {
            guard case .timed(let start, let end) = event.time else { continue }
            for moment in [start, end ?? start] where moment.zone != .utc {
                let year = moment.date.year
                let known = years[moment.zone] ?? year...year
                years[moment.zone] = min(known.lowerBound, year)...max(known.upperBound, year)
            }
        }
        return years.sorted { $0.key.id < $1.key.id }.map { ($0.key, $0.value) }
    }
}
