/// Runs of ASCII digits in machine dates.
enum DigitRun {
    /// `nil` unless every byte is a digit and there are one to nine.
    static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    static func padded(_ value: Int, _ width: Int) -> String {
        var bytes: [UInt8] = []
        append(value, width, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a number from 0 on, with zeros before it up to `width` digits.
    static func append(_ value: Int, _ width: Int, to bytes: inout [UInt8]) {
        func pair(_ value: Int) {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / 10))
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + value % 10))
        }
        // Years, months, days and hours.
        if width == 2, value < 100 { return pair(value) }
        if width == 4, value < 10_000 {
            pair(value / 100)
            return pair(value % 100)
        }
        var scale = 1
        for _ in 1..<max(1, width) { scale *= 10 }
        while value / scale >= 10 { scale *= 10 }
        while scale > 0 {
            bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / scale % 10))
            scale /= 10
        }
    }
}
