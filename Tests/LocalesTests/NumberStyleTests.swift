import Foundation
import Testing

@testable import Locales

@Suite("Numbers, amounts and percentages")
struct NumberStyleTests {
    @Test(
        "are written as each language's table says, to the byte",
        arguments: [
            ("fr", "3⟨202F⟩265⟨202F⟩266,53", "3⟨202F⟩265⟨202F⟩266,53⟨00A0⟩€", "50,5⟨00A0⟩%"),
            ("fr-BE", "3⟨202F⟩265⟨202F⟩266,53", "3⟨202F⟩265⟨202F⟩266,53⟨00A0⟩€", "50,5⟨00A0⟩%"),
            ("nl", "3.265.266,53", "€⟨00A0⟩3.265.266,53", "50,5%"),
            ("nl-BE", "3.265.266,53", "€⟨00A0⟩3.265.266,53", "50,5%"),
            ("en", "3,265,266.53", "€3,265,266.53", "50.5%"),
            ("de", "3.265.266,53", "3.265.266,53⟨00A0⟩€", "50,5⟨00A0⟩%"),
            ("es", "3.265.266,53", "3.265.266,53⟨00A0⟩€", "50,5⟨00A0⟩%"),
        ])
    func table(_ tag: String, number: String, money: String, percent: String) throws {
        let style = try #require(Language.named(tag)).numbers
        #expect(visible(style.number(decimal("3265266.53"))) == number)
        #expect(visible(style.money(decimal("3265266.53"))) == money)
        #expect(visible(style.percent(decimal("50.5"))) == percent)
    }

    @Test("an amount always has two decimals, a number those it was given")
    func decimals() {
        #expect(french.numbers.money(12) == "12,00\u{A0}€")
        #expect(dutch.numbers.money(decimal("-12.5")) == "€\u{A0}-12,50")
        #expect(english.numbers.money(decimal("-12.5")) == "-€12.50")
        #expect(french.numbers.number(decimal("0.000125")) == "0,000125")
        #expect(french.numbers.number(decimal("12.5"), minimum: 2) == "12,50")
        #expect(french.numbers.number(decimal("12.5"), maximum: 0) == "13")
        #expect(
            french.numbers.number(decimal("1e20"))
                == "100\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000\u{202F}000")
        #expect(dutch.numbers.percent(decimal("33.3333"), maximum: 1) == "33,3%")
        #expect(dutch.numbers.number(2017 as Int) == "2.017")
    }

    @Test(
        "halves round away from zero, and what rounds to zero has no sign",
        arguments: [
            ("0.125", "0,13"), ("-0.125", "-0,13"), ("0.135", "0,14"), ("2.675", "2,68"), ("0.004", "0,00"),
            ("-0.004", "0,00"), ("0.005", "0,01"), ("999.995", "1\u{202F}000,00"), ("1e-40", "0,00"),
        ])
    func rounding(_ value: String, expected: String) {
        #expect(french.numbers.number(decimal(value), minimum: 2, maximum: 2) == expected)
    }

    @Test("other currencies and NaN have an answer too")
    func others() {
        #expect(french.numbers.money(12, currency: "GBP").contains("12,00"))
        #expect(french.numbers.number(.nan) == "–")
        #expect(french.numbers.money(.nan) == "–")
    }

    @Test("equal Foundation's FormatStyle over thousands of values", arguments: ["fr", "nl", "en", "de"])
    func equalsFoundation(_ tag: String) throws {
        let style = try #require(Language.named(tag)).numbers
        let locale = Locale(identifier: tag)
        var generator = SplitMix(seed: 2017)
        for _ in 0..<3000 {
            let magnitude = Decimal(generator.next() >> (generator.next() % 60))
            let value = (generator.next() % 2 == 0 ? magnitude : -magnitude) / pow(10, Int(generator.next() % 8))
            let decimals = Int(generator.next() % 5)
            let parts = try #require(DecimalParts(value))
            guard parts.rounded(to: decimals).significand != 0, parts.rounded(to: 2).significand != 0 else { continue }
            let number = value.formatted(
                .number.locale(locale).precision(.fractionLength(0...decimals)).rounded(rule: .toNearestOrAwayFromZero))
            #expect(style.number(value, maximum: decimals) == number)
            let money = value.formatted(
                .currency(code: "EUR").locale(locale).precision(.fractionLength(2))
                    .rounded(rule: .toNearestOrAwayFromZero))
            #expect(style.money(value) == money)
            let percent = value.formatted(
                Decimal.FormatStyle.Percent(locale: locale).scale(1).precision(.fractionLength(0...20)))
            #expect(style.percent(value) == percent)
        }
    }

    @Test("a Decimal's bytes are read where their layout is known, with the same result as its description")
    func layout() throws {
        #expect(DecimalParts.isLayoutKnown)
        var generator = SplitMix(seed: 4)
        for _ in 0..<2000 {
            let value =
                Decimal(generator.next()) * Decimal(generator.next() >> 20) / pow(10, Int(generator.next() % 40))
            let fast = try #require(DecimalParts(value))
            let slow = try #require(DecimalParts(descriptionOf: value))
            #expect(fast.normalised == slow.normalised)
            #expect(Decimal(string: PlainDecimal.string(value)) == value)
        }
    }

    @Test("machines get plain digits")
    func plain() {
        #expect(PlainDecimal.string(decimal("-3265266.530")) == "-3265266.53")
        #expect(PlainDecimal.string(decimal("1e3"), decimals: 2) == "1000.00")
        #expect(PlainDecimal.string(0) == "0")
        #expect(PlainDecimal.string(decimal("0.5")) == "0.5")
        #expect(PlainDecimal.string(.nan) == "NaN")
    }
}

/// Numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite("Bounds of a number")
struct BoundsTests {
    @Test("are compared as Decimals are")
    func agree() throws {
        let numbers = [
            "0", "-0.0", "49", "48.999", "49.0001", "52", "52.0", "52.00000000000000000000000000001", "51.999", "-6",
            "-6.5", "-5.5",
            "1e30", "-1e30", "1e-60", "-1e-60", "9223372036854775807", "9223372036854775808", "4.9e1", "4900e-2",
            "1e100",
        ]
        for number in try numbers.map({ try #require(Decimal(string: $0)) }) {
            let parts = try #require(DecimalParts(number))
            for (least, greatest) in [(49, 52), (-6, 10), (0, 0), (-180, 180), (0, 100), (-7, -6)] {
                let isWithin = Decimal(least) <= number && number <= Decimal(greatest)
                #expect(parts.isWithin(least...greatest) == isWithin, "\(number) in \(least)...\(greatest)")
            }
        }
    }
}
