import Foundation
import Locales
import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct QuantityTests {
    private static func text(_ fr: String, _ nl: String) -> LocalizedText {
        LocalizedText(versions: [
            .init(VitrineContent.Language("fr"), fr, .original), .init(VitrineContent.Language("nl"), nl, .translated),
        ])
    }

    private static func indicator(_ decimals: Int = 0, hasOne: Bool = true) -> Indicator {
        Indicator(
            id: "days", label: text("Jours", "Dagen"), kind: .quantitative, unit: text("jours", "dagen"),
            unitOne: hasOne ? text("jour", "dag") : nil, decimals: decimals)
    }

    static let figures: [(Decimal, Indicator, fr: String, nl: String)] = [
        (0, indicator(), "0 jour", "0 dagen"),
        (1, indicator(), "1 jour", "1 dag"),
        (2, indicator(), "2 jours", "2 dagen"),
        (Decimal(15) / 10, indicator(1), "1,5 jour", "1,5 dagen"),
        (1, indicator(1), "1,0 jour", "1,0 dagen"),
        (1, indicator(hasOne: false), "1 jours", "1 dagen"),
    ]

    @Test(arguments: figures)
    func aUnitFollowsTheNumber(_ value: Decimal, _ indicator: Indicator, _ fr: String, _ nl: String) throws {
        for (tag, expected) in [("fr", fr), ("nl", nl)] {
            let speech = try #require(Speech.named(tag))
            let shown = Quantity.text(value, indicator, in: VitrineContent.Language(tag), speech)
            #expect(shown.text.replacing("\u{A0}", with: " ") == expected)
            #expect(shown.foreign == nil)
        }
    }

    @Test func amountsOfAMeasureAreInEuro() throws {
        let measure = Measure(
            id: "income", label: Self.text("Revenu", "Inkomen"), isMoney: true, group: .territory)
        let speech = try #require(Speech.named("nl"))
        #expect(Quantity.text(18_500, measure, in: VitrineContent.Language("nl"), speech).text == "€\u{A0}18.500")
        #expect(
            Quantity.text(Decimal(185) / 10, measure, in: VitrineContent.Language("nl"), speech).text == "€\u{A0}18,50")
    }
}
