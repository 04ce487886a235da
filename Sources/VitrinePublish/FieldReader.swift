import Bytes

/// Reads a line's fields, which tabs separate, where they lie. What is not exactly as it was written is nil.
struct FieldReader {
    private let line: UnsafeRawBufferPointer
    private var place = 0

    init(_ line: UnsafeRawBufferPointer) { self.line = line }

    mutating func skip() {
        while place < line.count, line[place] != UInt8(ascii: "\t") { place += 1 }
        place += 1
    }

    /// Up to 18 decimal digits, or 19 or 20 that fit.
    mutating func number() -> UInt64? {
        var value: UInt64 = 0
        let start = place
        while place < line.count, line[place] != UInt8(ascii: "\t") {
            let digit = line[place] &- 48
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            guard digit < 10, !overflow, !carry else { return nil }
            value = sum
            place += 1
        }
        guard place > start else { return nil }
        place += 1
        return value
    }

    /// 32 lower-case hexadecimal digits.
    mutating func digest() -> Digest? {
        guard let high = hexadecimal(), let low = hexadecimal(),
            place == line.count || line[place] == UInt8(ascii: "\t")
        else { return nil }
        place += 1
        return Digest(high: high, low: low)
    }

    private mutating func hexadecimal() -> UInt64? {
        guard place + 16 <= line.count else { return nil }
        var value: UInt64 = 0
        for byte in line[place..<place + 16] {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt64(byte - 0x30)
            case 0x61...0x66: value = value << 4 | UInt64(byte - 0x57)
            default: return nil
            }
        }
        place += 16
        return value
    }
}
