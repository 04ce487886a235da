import Foundation
import Locales

/// A sum of exact numbers. Most have few digits: those are added as millionths in a machine word, some twenty times
/// faster than as decimals; whatever does not fit there is added as a decimal.
struct ExactSum: Sendable {
    private static let decimals = 6

    private var millionths = 0
    private var rest: Decimal = 0

    mutating func add(_ value: Decimal) {
        guard let parts = DecimalParts(value), let number = Self.millionths(parts.word, parts.exponent) else {
            rest += value
            return
        }
        add(number)
    }

    mutating func add(_ value: Decimal, times weight: Decimal) {
        guard let left = DecimalParts(value), let right = DecimalParts(weight), let a = left.word, let b = right.word,
            case let (product, overflow) = a.multipliedReportingOverflow(by: b), !overflow,
            let number = Self.millionths(product, left.exponent + right.exponent)
        else {
            rest += value * weight
            return
        }
        add(number)
    }

    private mutating func add(_ number: Int) {
        let (sum, overflow) = millionths.addingReportingOverflow(number)
        if overflow {
            rest += decimal
            millionths = number
        } else {
            millionths = sum
        }
    }

    var value: Decimal { rest + decimal }

    private var decimal: Decimal {
        Decimal(
            sign: millionths < 0 ? .minus : .plus, exponent: -Self.decimals,
            significand: Decimal(millionths.magnitude))
    }

    /// Nil where it is finer than a millionth or does not fit.
    private static func millionths(_ significand: Int?, _ exponent: Int) -> Int? {
        guard let significand, (-decimals...decimals).contains(exponent) else { return nil }
        let (product, overflow) = significand.multipliedReportingOverflow(by: powers[exponent + decimals])
        return overflow ? nil : product
    }

    private static let powers: [Int] = (0...2 * decimals).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}

extension DecimalParts {
    /// The significand with its sign, where it fits.
    fileprivate var word: Int? {
        Int(exactly: significand).map { isNegative ? -$0 : $0 }
    }
}
