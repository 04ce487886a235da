import Locales
import Synchronization

/// What the clocks on the wall show just before a change: `19960331T020000`.
struct LocalMoment: CustomStringConvertible {
    let date: CalendarDate
    let secondOfDay: Int

    init(secondsAsIfUTC seconds: Int64) {
        (date, secondOfDay) = Instant(seconds: seconds).utc
    }

    init(_ change: Zone.Transition) {
        self.init(secondsAsIfUTC: change.instant.seconds + Int64(change.before))
    }

    var description: String {
        let digits = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(date.description.basicFormat)T\(digits.joined())"
    }
}

/// A change of clocks that comes back every year: "the last Sunday of March at 2".
struct YearlyRule {
    let first: LocalMoment
    let before: Int
    let after: Int
    let isDaylight: Bool
    /// 1 to 12.
    let month: Int
    /// ISO: 1 for Monday to 7 for Sunday.
    let weekday: Int
    /// 1 for the first such weekday of the month, -1 for the last.
    let ordinal: Int

    var firstYear: Int { first.date.year }

    var recurrence: String {
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
        return "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(ordinal)\(names[(weekday - 1) % 7])"
    }

    /// One rule for summer and one for winter, if the zone keeps to them up to 2099; else none.
    static func rules(of zone: Zone) -> [YearlyRule] {
        known.withLock { known in
            if let rules = known[zone] { return rules }
            let rules = findRules(of: zone)
            known[zone] = rules
            return rules
        }
    }

    /// Each event's own calendar asks for those of its zone.
    private static let known = Mutex<[Zone: [YearlyRule]]>([:])

    private static func findRules(of zone: Zone) -> [YearlyRule] {
        let daylight = zone.transitions.filter(\.isDaylight)
        let standard = zone.transitions.filter { !$0.isDaylight }
        guard let summer = rule(of: daylight), let winter = rule(of: standard) else { return [] }
        // Both from one year on, so that neither speaks for years the other does not know.
        let since = max(summer.firstYear, winter.firstYear)
        return [summer, winter].compactMap { rule in
            let changes = rule.isDaylight ? daylight : standard
            return changes.first { LocalMoment($0).date.year == since }.map { rule.starting(at: LocalMoment($0)) }
        }
    }

    private func starting(at moment: LocalMoment) -> YearlyRule {
        YearlyRule(
            first: moment, before: before, after: after, isDaylight: isDaylight, month: month, weekday: weekday,
            ordinal: ordinal)
    }

    /// Walks back from 2099 for as long as one rule explains a change every year.
    private static func rule(of changes: [Zone.Transition]) -> YearlyRule? {
        guard let last = changes.last, LocalMoment(last).date.year == 2099 else { return nil }
        let reference = LocalMoment(last)
        let candidates = [-1] + [(reference.date.day - 1) / 7 + 1].filter { $0 < 5 }
        let rules = candidates.compactMap { ordinal -> YearlyRule? in
            var first: LocalMoment?
            for change in changes.reversed() {
                let moment = LocalMoment(change)
                guard moment.date.year == (first?.date.year ?? 2100) - 1, change.before == last.before,
                    change.after == last.after, moment.secondOfDay == reference.secondOfDay,
                    moment.date.month == reference.date.month, moment.date.weekday == reference.date.weekday,
                    isOrdinal(ordinal, moment.date)
                else { break }
                first = moment
            }
            return first.map {
                YearlyRule(
                    first: $0, before: last.before, after: last.after, isDaylight: last.isDaylight,
                    month: reference.date.month, weekday: reference.date.weekday, ordinal: ordinal)
            }
        }
        return rules.min { $0.firstYear < $1.firstYear }.flatMap { $0.firstYear <= 2090 ? $0 : nil }
    }

    private static func isOrdinal(_ ordinal: Int, _ date: CalendarDate) -> Bool {
        ordinal < 0
            ? date.day > CalendarDate.daysIn(month: date.month, year: date.year) - 7 : (date.day - 1) / 7 + 1 == ordinal
    }
}
