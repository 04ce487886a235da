import Foundation

/// A time zone of the IANA database, with its changes from 1970 to 2099 found once.
package final class Zone: Sendable {
    /// A change of the offset to UTC.
    package struct Transition: Sendable, Equatable {
        package let instant: Instant
        /// Seconds east of Greenwich before the change.
        package let before: Int
        /// Seconds east of Greenwich from the change on.
        package let after: Int
        /// Whether daylight-saving time holds from the change on.
        package let isDaylight: Bool
    }

    /// `Europe/Brussels`.
    package let id: String
    package let transitions: [Transition]
    private let firstOffset: Int

    package static let utc = Zone(id: "UTC", TimeZone(secondsFromGMT: 0) ?? .gmt)

    /// The zone called `id`, an IANA name. `nil` for a name that is unknown. The same id gives the same object.
    package static func named(_ id: String) -> Zone? {
        if id == "UTC" { return utc }
        return opened.withLock { zones in
            if let known = zones[id] { return known }
            // Foundation also takes "GMT+2" and abbreviations, which no calendar program knows.
            guard id.utf8.contains(0x2F), let foundation = TimeZone(identifier: id) else { return nil }
            let zone = Zone(id: id, foundation)
            zones[id] = zone
            return zone
        }
    }

    private static let opened = Locked<[String: Zone]>([:])

    private init(id: String, _ foundation: TimeZone) {
        self.id = id
        let end = Date(timeIntervalSince1970: 4_102_444_800)  // 2100-01-01
        var transitions: [Transition] = []
        var date = Date(timeIntervalSince1970: 0)
        firstOffset = foundation.secondsFromGMT(for: date)
        var current = firstOffset
        while let next = foundation.nextDaylightSavingTimeTransition(after: date), date < next, next < end {
            date = next
            let after = foundation.secondsFromGMT(for: date)
            // A change of the law alone moves no clock.
            guard after != current else { continue }
            transitions.append(
                Transition(
                    instant: Instant(seconds: Int64(date.timeIntervalSince1970)), before: current, after: after,
                    isDaylight: foundation.isDaylightSavingTime(for: date)))
            current = after
        }
        self.transitions = transitions
    }

    /// Seconds east of Greenwich at `instant`.
    package func offset(at instant: Instant) -> Int {
        lastTransition { $0.instant <= instant }?.after ?? firstOffset
    }

    /// Seconds east of Greenwich when the clocks show `local`, counted in seconds as if it were UTC.
    func offset(atLocal local: Int64) -> Int {
        // Until a skipped hour has ended by the old offset, and until a repeated hour has ended once, the
        // offset before the change holds.
        lastTransition { local >= $0.instant.seconds + Int64(max($0.before, $0.after)) }?.after ?? firstOffset
    }

    private func lastTransition(where holds: (Transition) -> Bool) -> Transition? {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if holds(transitions[middle]) { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? transitions[low - 1] : nil
    }
}

extension Zone: Hashable {
    package static func == (a: Zone, b: Zone) -> Bool { a.id == b.id }
    package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
