extension DecimalParts {
    /// Whether it lies between two whole numbers, or is one of them. Comparing Decimals takes a microsecond each.
    package func isWithin(_ bounds: ClosedRange<Int>) -> Bool {
        var whole = significand
        var hasFraction = false
        if exponent < -38 {
            // A significand is less than 10 to the 39th.
            (whole, hasFraction) = (0, significand != 0)
        } else if exponent < 0 {
            let divisor = Self.power(-exponent)
            (whole, hasFraction) = (significand / divisor, significand % divisor != 0)
        } else if significand != 0 {
            let (product, overflow) = significand.multipliedReportingOverflow(by: Self.power(min(exponent, 38)))
            guard !overflow, exponent <= 38 else { return false }
            whole = product
        }
        guard let magnitude = Int(exactly: whole), magnitude < .max else { return false }
        let floor = isNegative ? -magnitude - (hasFraction ? 1 : 0) : magnitude
        return floor >= bounds.lowerBound && (floor < bounds.upperBound || floor == bounds.upperBound && !hasFraction)
    }

    /// - Parameter exponent: of ten; from 0 to 38.
    private static func power(_ exponent: Int) -> UInt128 {
        var power: UInt128 = 1
        for _ in 0..<exponent { power *= 10 }
        return power
    }
}
