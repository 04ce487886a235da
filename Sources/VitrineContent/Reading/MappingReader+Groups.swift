import Diagnostics
import Foundation
import Locales

/// Groups of values that belong together wherever they stand.
extension MappingReader {
    func address() -> Address? { Address.facts.read(self) }

    /// Two dates of which the second does not come before the first.
    ///
    /// - Parameter isEndOptional: without an end, the span is one day.
    func span(isEndOptional: Bool = false) -> DateSpan? {
        let start = value("start", .date)
        let end = isEndOptional && !has("end") ? start : value("end", .date)
        guard let start, let end, isOrdered(start, end, at: "end") else { return nil }
        return DateSpan(start: start, end: end)
    }

    func isOrdered(_ start: CalendarDate, _ end: CalendarDate, at endKey: String) -> Bool {
        if start <= end { return true }
        file.report(
            DateDiagnostics.reversed,
            at: place(of: endKey),
            ["start": .text(start.description), "end": .text(end.description)]
        )
        return false
    }
}
