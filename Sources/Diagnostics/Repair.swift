/// What a person would type to mend what a diagnostic says, where there is one right answer: text in place of some
/// bytes of the diagnostic's file.
public struct Repair: Sendable, Hashable {
    /// Byte offsets in the file as read.
    public var range: Range<Int>
    /// As it is to stand in the file, with quotes where its format asks for them.
    public var replacement: String

    public init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }

    /// A file with repairs made, those that overlap an earlier one left out.
    public static func applying(_ repairs: [Repair], to file: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(file.count)
        var end = 0
        for repair in repairs.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
        where repair.range.lowerBound >= end && repair.range.upperBound <= file.count {
            result += file[end..<repair.range.lowerBound]
            result += Array(repair.replacement.utf8)
            end = repair.range.upperBound
        }
        return result + file[end...]
    }
}
