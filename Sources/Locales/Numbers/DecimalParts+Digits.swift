extension DecimalParts {
    /// Appends the digits without sign: grouped by three before the point, `minimum` to all of them after it.
    func appendDigits(
        to bytes: inout [UInt8], minimum: Int, decimal: [UInt8] = [0x2E], group: [UInt8] = []
    ) {
        let parts = normalised
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { digits in
            var count = 0
            var rest = parts.significand
            while rest > UInt128(UInt64.max) {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                digits[count] = UInt8(truncatingIfNeeded: digit)
                count += 1
                rest = quotient
            }
            var small = UInt64(truncatingIfNeeded: rest)
            while small > 0 {
                let (quotient, digit) = small.quotientAndRemainder(dividingBy: 10)
                digits[count] = UInt8(truncatingIfNeeded: digit)
                count += 1
                small = quotient
            }
            // Digit at a power of ten: digits[power - exponent], zero outside.
            let exponent = parts.exponent
            func digit(at power: Int) -> UInt8 {
                let index = power - exponent
                return index >= 0 && index < count ? 0x30 + digits[index] : 0x30
            }
            var power = max(0, count + exponent - 1)
            while power >= 0 {
                bytes.append(digit(at: power))
                if power > 0, power % 3 == 0, !group.isEmpty { bytes.append(contentsOf: group) }
                power -= 1
            }
            let fraction = max(minimum, -exponent)
            guard fraction > 0 else { return }
            bytes.append(contentsOf: decimal)
            while -power <= fraction {
                bytes.append(digit(at: power))
                power -= 1
            }
        }
    }
}
