import Foundation
import Testing

@testable import Locales

@Suite("Plurals")
struct PluralRulesTests {
    @Test(
        "French counts all below 2 as one, and whole millions as many",
        arguments: [
            ("0", PluralCategory.one), ("0.5", .one), ("1", .one), ("1.5", .one), ("-1.5", .one), ("2", .other),
            ("1000000", .many), ("2000000", .many), ("1000001", .other), ("1e9", .many), ("1500000", .other),
        ])
    func french(_ value: String, expected: PluralCategory) {
        #expect(LocalesTests.french.plurals.category(decimal(value)) == expected)
    }

    @Test("Dutch, English and German count only the integer 1 as one", arguments: ["nl", "en", "de"])
    func exactlyOne(_ tag: String) throws {
        let rules = try #require(Language.named(tag)).plurals
        #expect(rules.category(1 as Int) == .one)
        #expect(rules.category(-1 as Int) == .one)
        #expect(rules.category(0 as Int) == .other)
        #expect(rules.category(decimal("1.5")) == .other)
        #expect(rules.category(1, decimals: 1) == .other)
    }

    @Test("the built-in rules are ICU's", arguments: ["fr", "nl", "en", "de"])
    func equalsICU(_ tag: String) throws {
        let tag = try #require(LanguageTag(tag))
        let (own, icu) = (PluralRules(tag), PluralRules.asICU(tag))
        for step in 0..<3000 {
            let value = Decimal(step) / 4
            #expect(own.category(value) == icu.category(value), "\(value)")
        }
        for power in 3...12 {
            for factor in [1, 2, 15, 999] {
                let value = Decimal(factor) * pow(10, power)
                #expect(own.category(value) == icu.category(value), "\(value)")
            }
        }
    }

    @Test("other languages ask ICU: Polish has few, Arabic has six, an unknown one has other")
    func others() throws {
        let polish = try #require(Language.named("pl")).plurals
        #expect([1, 2, 5, 22].map { polish.category($0 as Int) } == [.one, .few, .many, .few])
        let arabic = try #require(Language.named("ar")).plurals
        #expect([0, 1, 2, 3, 11, 100].map { arabic.category($0 as Int) } == [.zero, .one, .two, .few, .many, .other])
        #expect(try #require(Language.named("qxx")).plurals.category(1 as Int) == .other)
    }

    @Test("many threads may ask at once")
    func threads() async throws {
        let polish = try #require(Language.named("pl"))
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<500).allSatisfy { _ in
                        polish.plurals.category(2 as Int) == .few && Collation.root.sortKey("été").count > 3
                            && Slug.make("Київ") == "kiiv"
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }
}
