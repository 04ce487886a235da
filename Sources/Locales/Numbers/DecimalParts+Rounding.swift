extension DecimalParts {
    /// Rounds to at most `decimals` digits after the point, halves away from zero.
    ///
    /// Bookkeepers and spreadsheets round 0.125 to 0.13; ICU's default, half to even, gives 0.12, and a reader
    /// who checks a page against a spreadsheet would find a difference.
    package func rounded(to decimals: Int) -> DecimalParts {
        let surplus = -exponent - max(0, decimals)
        guard surplus > 0 else { return self }
        guard surplus <= 38 else { return DecimalParts(isNegative: false, significand: 0, exponent: 0) }
        var divisor: UInt128 = 1
        for _ in 0..<surplus { divisor *= 10 }
        let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
        let isUp = remainder >= divisor - remainder
        let rounded = isUp ? quotient + 1 : quotient
        return DecimalParts(isNegative: isNegative && rounded != 0, significand: rounded, exponent: exponent + surplus)
    }

    init(isNegative: Bool, significand: UInt128, exponent: Int) {
        self.isNegative = isNegative
        self.significand = significand
        self.exponent = exponent
    }
}
