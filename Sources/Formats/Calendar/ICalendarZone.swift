import Bytes
import Locales

extension ByteBuffer {
    /// A VTIMEZONE (RFC 5545, section 3.6.5) that is right for `years`.
    ///
    /// A zone that keeps to one rule for summer and one for winter until 2099 is written as those rules, from the
    /// year they began; any other as the list of its changes around `years`.
    mutating func append(timeZone zone: Zone, years: ClosedRange<Int>) {
        append(line: "BEGIN", "VTIMEZONE")
        append(line: "TZID", text: zone.id)
        let rules = YearlyRule.rules(of: zone)
        if let since = rules.map(\.firstYear).max(), years.lowerBound >= since, !rules.isEmpty {
            for rule in rules.sorted(by: { $0.isDaylight && !$1.isDaylight }) { append(rule, of: zone) }
        } else {
            appendChanges(of: zone, years: years)
        }
        append(line: "END", "VTIMEZONE")
    }

    private mutating func append(_ rule: YearlyRule, of zone: Zone) {
        let kind = rule.isDaylight ? "DAYLIGHT" : "STANDARD"
        append(line: "BEGIN", kind)
        appendObservance(start: rule.first, before: rule.before, after: rule.after)
        append(line: "TZNAME", text: Self.name(of: zone, offset: rule.after, isDaylight: rule.isDaylight))
        append(line: "RRULE", rule.recurrence)
        append(line: "END", kind)
    }

    private mutating func appendChanges(of zone: Zone, years: ClosedRange<Int>) {
        let from = Instant(seconds: Int64(CalendarDate(dayNumber: (years.lowerBound - 1971) * 365).dayNumber) * 86400)
        let relevant = zone.transitions.filter {
            $0.instant >= from && $0.instant.utc.date.year <= years.upperBound + 1
        }
        guard let first = relevant.first else {
            let offset = zone.offset(at: from)
            append(line: "BEGIN", "STANDARD")
            appendObservance(
                start: LocalMoment(secondsAsIfUTC: 0), before: offset, after: offset)
            append(line: "END", "STANDARD")
            return
        }
        // What held before the first change, so that no moment is without an offset.
        append(line: "BEGIN", first.isDaylight ? "STANDARD" : "DAYLIGHT")
        appendObservance(
            start: LocalMoment(secondsAsIfUTC: min(0, first.instant.seconds)), before: first.before, after: first.before
        )
        append(line: "END", first.isDaylight ? "STANDARD" : "DAYLIGHT")
        for change in relevant {
            let kind = change.isDaylight ? "DAYLIGHT" : "STANDARD"
            append(line: "BEGIN", kind)
            appendObservance(start: LocalMoment(change), before: change.before, after: change.after)
            append(line: "END", kind)
        }
    }

    private mutating func appendObservance(start: LocalMoment, before: Int, after: Int) {
        append(line: "DTSTART", start.description)
        append(line: "TZOFFSETFROM", Self.offset(before))
        append(line: "TZOFFSETTO", Self.offset(after))
    }

    /// The usual abbreviation, where it is beyond doubt.
    private static func name(of zone: Zone, offset: Int, isDaylight: Bool) -> String? {
        guard zone.id.hasPrefix("Europe/") else { return nil }
        switch (offset, isDaylight) {
        case (3600, false): return "CET"
        case (7200, true): return "CEST"
        default: return nil
        }
    }

    /// `+0200`.
    private static func offset(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        let (hours, rest) = (minutes / 60, minutes % 60)
        return "\(seconds < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours)\(rest < 10 ? "0" : "")\(rest)"
    }
}
