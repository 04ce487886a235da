extension DecimalParts {
    /// Hands over the number without its sign as text: grouped by three before the point, `minimum` digits at least
    /// after it, between `lead` and `tail`.
    func withText<Result>(
        minimum: Int, decimal: [UInt8] = [0x2E], group: [UInt8] = [], lead: [UInt8] = [], tail: [UInt8] = [],
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let parts = normalised
        let exponent = parts.exponent
        let fraction = max(minimum, -exponent, 0)
        // 128 bits have 39 digits at most.
        let whole = 39 + max(exponent, 0)
        let capacity = lead.count + whole + whole / 3 * group.count + decimal.count + fraction + tail.count
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { text in
            // From the right: digits come lowest first.
            var start = capacity
            func put(_ byte: UInt8) {
                start -= 1
                text[start] = byte
            }
            func put(_ bytes: [UInt8]) {
                for index in bytes.indices.reversed() { put(bytes[index]) }
            }
            var rest = parts.significand
            func digit(at power: Int) -> UInt8 {
                guard power >= exponent, rest > 0 else { return 0x30 }
                if rest <= UInt128(UInt64.max) {
                    let (quotient, digit) = UInt64(truncatingIfNeeded: rest).quotientAndRemainder(dividingBy: 10)
                    rest = UInt128(quotient)
                    return 0x30 + UInt8(truncatingIfNeeded: digit)
                }
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                rest = quotient
                return 0x30 + UInt8(truncatingIfNeeded: digit)
            }
            put(tail)
            var power = -fraction
            while power < 0 {
                put(digit(at: power))
                power += 1
            }
            if fraction > 0 { put(decimal) }
            repeat {
                if power > 0, power % 3 == 0 { put(group) }
                put(digit(at: power))
                power += 1
            } while rest > 0
            put(lead)
            return body(UnsafeBufferPointer(rebasing: text[start...]))
        }
    }
}
