package import Bytes
package import Locales

/// A day, or a month of which the day is not known.
package struct DayOrMonth: Sendable, Hashable {
    /// The first of the month where only that is known.
    package var date: CalendarDate
    package var isMonthOnly: Bool

    package init(_ date: CalendarDate, isMonthOnly: Bool = false) {
        self.date = date
        self.isMonthOnly = isMonthOnly
    }

    package static let epoch = DayOrMonth(.epoch)
}

extension DayOrMonth: CustomStringConvertible {
    /// `2017-09-14`, `2017-09`.
    package var description: String { isMonthOnly ? String(date.description.prefix(7)) : date.description }
}

extension DayOrMonth: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(date)
        record.write(isMonthOnly)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(record.read(), isMonthOnly: record.read())
    }
}
