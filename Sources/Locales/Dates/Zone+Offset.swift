extension Zone {
    /// `+02:00`; `Z` for none.
    package static func written(offset: Int) -> String {
        guard offset != 0 else { return "Z" }
        let minutes = abs(offset) / 60
        return "\(offset < 0 ? "-" : "+")\(DigitRun.padded(minutes / 60, 2)):\(DigitRun.padded(minutes % 60, 2))"
    }

    /// Parses `Z`, `z`, `+02:00`.
    static func offset(written bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = Array(bytes)
        if bytes == [0x5A] || bytes == [0x7A] { return 0 }
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
            let hours = DigitRun.value(bytes[1..<3]), let minutes = DigitRun.value(bytes[4..<6]),
            hours < 24, minutes < 60
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return bytes[0] == 0x2D ? -seconds : seconds
    }
}
