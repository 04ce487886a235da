/// A civil date, with an optional time of day and an optional offset from UTC; proleptic Gregorian.
public struct DateValue: Sendable, Hashable {
    public var year: Int
    public var month: Int
    public var day: Int
    public var time: Time?
    /// Seconds east of UTC; nil for a local date.
    public var offset: Int?

    public struct Time: Sendable, Hashable {
        public var hour: Int
        public var minute: Int
        public var second: Int
        public var nanosecond: Int

        public init(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0) {
            self.hour = hour
            self.minute = minute
            self.second = second
            self.nanosecond = nanosecond
        }
    }

    public init(year: Int, month: Int, day: Int, time: Time? = nil, offset: Int? = nil) {
        self.year = year
        self.month = month
        self.day = day
        self.time = time
        self.offset = offset
    }
}
