/// A time of day to the minute, as a clock on the wall shows it.
package struct CivilTime: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int

    package init?(hour: Int, minute: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// Parses `09:30`, `9:30` or `09:30:00`; seconds other than zero are refused.
    package init?(_ text: some StringProtocol) {
        let parts = Array(text.utf8).split(separator: 0x3A, omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[0].count <= 2, parts[1].count == 2,
            let hour = DigitRun.value(parts[0]), let minute = DigitRun.value(parts[1]),
            parts.count == 2 || parts[2].elementsEqual([0x30, 0x30])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    package static let midnight = CivilTime(unchecked: 0, 0)

    init(unchecked hour: Int, _ minute: Int) {
        self.hour = hour
        self.minute = minute
    }

    package static func < (a: CivilTime, b: CivilTime) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }

    /// `09:30`.
    package var description: String { "\(DigitRun.padded(hour, 2)):\(DigitRun.padded(minute, 2))" }
}
