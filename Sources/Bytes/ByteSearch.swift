import Foundation

/// Looking for bytes many at a time, as the C library does.
extension UnsafeBufferPointer<UInt8> {
    /// The first place of `byte` in `range`; nil too where there is no such range.
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard let baseAddress, range.lowerBound >= 0, range.upperBound <= count, !range.isEmpty,
            let found = memchr(baseAddress + range.lowerBound, Int32(byte), range.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(baseAddress)
    }

    /// The first place in `range` where `first` and `second` stand side by side.
    package func firstIndex(of first: UInt8, _ second: UInt8, in range: Range<Int>) -> Int? {
        var start = range.lowerBound
        while let found = firstIndex(of: first, in: start..<range.upperBound) {
            start = found + 1
            if start < range.upperBound, self[start] == second { return found }
        }
        return nil
    }
}
