import Foundation
import Testing

@testable import VitrineSite

/// What is added in machine words is what decimals give.
@Suite struct ExactSumTests {
    static let numbers: [String] = [
        "0", "1", "-1", "12.5", "-12.50", "0.000001", "0.0000001", "-0.000000125", "9223372036854", "9223372036855",
        "-9223372036854.775808", "12345678901234567890.5", "1e6", "-1e7", "4e12", "1e30", "3265266.53",
    ]

    @Test func `sums are exact, whatever is added`() throws {
        let values = try Self.numbers.map { try #require(Decimal(string: $0)) }
        for first in values {
            for second in values {
                var sum = ExactSum()
                for value in [first, second, first] { sum.add(value) }
                #expect(sum.value == first + second + first, "\(first) + \(second) + \(first)")
                var products = ExactSum()
                products.add(first, times: second)
                products.add(second, times: 3)
                #expect(products.value == first * second + second * 3, "\(first) × \(second)")
            }
        }
    }

    @Test func `sums beyond a machine word are exact`() throws {
        let negative = try #require(Decimal(string: "-9000000000000.5"))
        var sum = ExactSum()
        for _ in 0..<5 { sum.add(9_000_000_000_000) }
        for _ in 0..<3 { sum.add(negative) }
        #expect(sum.value == Decimal(string: "17999999999998.5"))
    }
}
