import Foundation
import Locales
import Testing
@testable import VitrineContent

@Suite("Numbers as YAML writes them")
struct NumbersTests {
    @Test(
        "are exact",
        arguments: [
            ("0", "0"), ("-12.50", "-12.5"), ("3265266.53", "3265266.53"), ("0.1", "0.1"), ("007", "7"),
            ("12345678901234567.8", "12345678901234567.8"),
            ("123456789012345678901234567890.12", "123456789012345678901234567890.12"),
        ]
    )
    func areExact(_ text: String, _ value: String) {
        #expect(decimal(fromPlain: text) == Decimal(string: value))
    }

    @Test(
        "are nothing else",
        arguments: ["", "-", ".", "1.", ".5", "1,5", "1 000", "1e3", "0x10", "+1", "1.2.3", "--1", "٣", "NaN", "12abc"]
    )
    func areNothingElse(_ text: String) {
        #expect(decimal(fromPlain: text) == nil)
    }
}

@Suite("Periods")
struct PeriodTests {
    private func parsed(_ text: String) -> VitrineContent.Period? {
        let file = FileContext(
            path: "results.csv", findings: Findings(), languages: [], original: VitrineContent.Language("fr"))
        return ScalarReader(file: file, key: "period").period(Scalar(text: text, range: 0..<text.utf8.count))
    }

    @Test(
        "span whole days",
        arguments: [
            ("2018", "2018-01-01", "2018-12-31"), ("2018-S1", "2018-01-01", "2018-06-30"),
            ("2018-S2", "2018-07-01", "2018-12-31"), ("2018-Q1", "2018-01-01", "2018-03-31"),
            ("2018-Q4", "2018-10-01", "2018-12-31"), ("2016-02", "2016-02-01", "2016-02-29"),
            ("2018-01-15..2018-06-30", "2018-01-15", "2018-06-30"),
        ]
    )
    func spanDays(_ text: String, _ start: String, _ end: String) throws {
        let period = try #require(parsed(text))
        #expect(period.span.start.description == start)
        #expect(period.span.end.description == end)
        #expect(period.text == text)
    }

    @Test(
        "are nothing else",
        arguments: [
            "", "18", "2018-", "2018-S0", "2018-S3", "2018-Q5", "2018-13", "2018-00", "2018-1", "2018-01-15",
            "2018..2019",
            "2018-06-30..2018-01-15", "2018-02-30..2018-03-01", "0018", "2018-s1", "2018-Sx",
        ]
    )
    func areNothingElse(_ text: String) {
        #expect(parsed(text) == nil)
    }
}
