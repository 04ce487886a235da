import Foundation
import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct AggregateTests {
    private func row(_ aggregate: Aggregate?, _ group: AggregateGroup) -> [Decimal?]? {
        let rows = [aggregate?.total].compactMap(\.self) + (aggregate?.breakdowns.flatMap(\.rows) ?? [])
        return rows.first { $0.group == group }?.cells.map(\.published)
    }

    @Test func sumsBelongToOnePeriodEach() {
        let all = Sample.aggregates(
            Sample.indicator("hours"),
            [
                Sample.enterprise("a", results: [Sample.result("hours", 2017, 10), Sample.result("hours", 2018, 12)]),
                Sample.enterprise("b", pole: "two", side: Side("FR"), results: [Sample.result("hours", 2018, 30)]),
            ]
        ).all
        let aggregate = all.first
        #expect(aggregate?.periods.map(\.text) == ["2017", "2018"])
        #expect(row(aggregate, .all) == [10, 42])
        #expect(row(aggregate, .pole("one")) == [10, 12])
        #expect(row(aggregate, .pole("two")) == [nil, 30])
        #expect(row(aggregate, .side(Side("FR"))) == [nil, 30])
        #expect(row(aggregate, .pole("three")) == nil)
        #expect(aggregate?.total.cells.map(\.enterpriseCount) == [1, 2])
        #expect(aggregate?.enterpriseCount == 2)
    }

    static let means: [(Indicator.Aggregation, Decimal?)] = [
        (.sum, 90), (.mean, 45), (.weighted, Decimal(375) / 10), (.none, nil),
    ]

    @Test(arguments: means)
    func anIndicatorSaysHowItsValuesArePutTogether(_ aggregation: Indicator.Aggregation, _ expected: Decimal?) {
        let all = Sample.aggregates(
            Sample.indicator("satisfaction", aggregation: aggregation),
            [
                Sample.enterprise("a", results: [Sample.result("satisfaction", 2018, 30, denominator: 30)]),
                Sample.enterprise("b", results: [Sample.result("satisfaction", 2018, 60, denominator: 10)]),
            ]
        ).all
        #expect(all.first?.total.cells.first?.published == expected)
    }

    @Test func aWeightedMeanLeavesOutWhatHasNoWeightAndSaysFromHowManyItComes() {
        let all = Sample.aggregates(
            Sample.indicator("rate", aggregation: .weighted, percentage: true),
            [
                Sample.enterprise("a", results: [Sample.result("rate", 2018, 50, denominator: 20)]),
                Sample.enterprise("b", results: [Sample.result("rate", 2018, 90)]),
            ]
        ).all
        #expect(all.first?.total.cells.first?.published == 50)
        #expect(all.first?.total.cells.first?.enterpriseCount == 1)
    }

    @Test func aShareIsOfThoseWhoWereAskedNotOfAllThereAre() {
        let all = Sample.aggregates(
            Sample.indicator("content", aggregation: .weighted, percentage: true),
            [
                Sample.enterprise("a", results: [Sample.result("content", 2018, 50, denominator: 400, sample: 10)]),
                Sample.enterprise("b", results: [Sample.result("content", 2018, 80, denominator: 50, sample: 30)]),
            ]
        ).all
        // 5 of 10 and 24 of 30.
        #expect(all.first?.total.cells.first?.published == Decimal(725) / 10)
    }

    @Test func aShareOfFewWhoWereAskedIsSuppressedHoweverManyThereAre() {
        let all = Sample.aggregates(
            Sample.indicator("content", aggregation: .weighted, percentage: true),
            [Sample.enterprise("a", results: [Sample.result("content", 2018, 33, denominator: 60, sample: 3)])]
        ).all
        #expect(all.first?.total.cells.first?.suppression == .few)
    }

    @Test func anAggregateComesFromAllWhoObservedSomethingInWhicheverPeriod() {
        let all = Sample.aggregates(
            Sample.indicator("hours"),
            [
                Sample.enterprise("a", results: [Sample.result("hours", 2017, 10), Sample.result("hours", 2018, 12)]),
                Sample.enterprise("b", results: [Sample.result("hours", 2018, 30)]),
                Sample.enterprise("c", results: [Sample.result("hours", 2016, 30)]),
                Sample.enterprise("d", results: []),
            ]
        ).all
        #expect(all.first?.total.cells.map(\.enterpriseCount) == [1, 1, 2])
        #expect(all.first?.enterpriseCount == 3)
    }

    static let years: [([Int], [Int], Bool)] = [
        ([2017, 2018], [2017, 2018], true), ([2017, 2018], [2018], false), ([2018], [2018], true),
    ]

    @Test(arguments: years)
    func totalsAreComparedWhereTheSameEnterprisesObserved(_ a: [Int], _ b: [Int], _ isComparable: Bool) {
        let all = Sample.aggregates(
            Sample.indicator("hours"),
            [
                Sample.enterprise("a", results: a.map { Sample.result("hours", $0, 10) }),
                Sample.enterprise("b", results: b.map { Sample.result("hours", $0, 30) }),
            ]
        ).all
        #expect(all.first?.isComparable == isComparable)
    }

    @Test func anIndicatorThatNothingCanBePutTogetherOfIsNoAggregate() {
        let all = Sample.aggregates(
            Sample.indicator("rate", aggregation: .weighted, percentage: true),
            [Sample.enterprise("a", results: [Sample.result("rate", 2018, 50)])]
        ).all
        #expect(all.isEmpty)
    }

    @Test func aMeanKeepsOneDecimalMoreThanItsValuesRoundedHalfUp() {
        let all = Sample.aggregates(
            Sample.indicator("days", aggregation: .mean),
            [1, 1, 2, 5].enumerated().map {
                Sample.enterprise("e\($0)", results: [Sample.result("days", 2018, $1)])
            }
        ).all
        #expect(all.first?.total.cells.first?.published == Decimal(string: "2.3"))
    }

    @Test func fictionalFiguresMarkEveryCellThatTheyAreIn() {
        let all = Sample.aggregates(
            Sample.indicator("hours"),
            [
                Sample.enterprise("a", results: [Sample.result("hours", 2018, 10)]),
                Sample.enterprise("b", pole: "two", demo: true, results: [Sample.result("hours", 2018, 30)]),
            ]
        ).all
        let rows = all.first?.breakdowns.flatMap(\.rows) ?? []
        #expect(all.first?.hasDemo == true)
        #expect(rows.first { $0.group == .pole("one") }?.cells.first?.hasDemo == false)
        #expect(rows.first { $0.group == .pole("two") }?.cells.first?.hasDemo == true)
    }

    @Test func aTerritoryHoldsWhatItsPartsHold() {
        func territory(_ id: String, parent: String? = nil) -> Territory {
            Territory(
                id: id, scheme: .nuts, label: Sample.name(id), side: Side("WA"), slugs: Sample.name(id), parent: parent)
        }
        let aggregates = Sample.aggregates(
            Sample.indicator("hours"),
            [
                Sample.enterprise("a", territory: "BE32", results: [Sample.result("hours", 2018, 10)]),
                Sample.enterprise("b", territory: "BE3", results: [Sample.result("hours", 2018, 5)]),
            ],
            territories: [territory("BE3"), territory("BE32", parent: "BE3"), territory("BE2")])
        #expect(aggregates.lines(inTerritory: "BE3").map(\.cell.value) == [15])
        #expect(aggregates.lines(inTerritory: "BE32").map(\.cell.value) == [10])
        #expect(aggregates.lines(inTerritory: "BE2").isEmpty)
    }

    @Test func fewerThanFivePersonsAreSuppressedAndASecondGroupWithThem() {
        let all = Sample.aggregates(
            Sample.indicator("trained", people: true),
            [
                Sample.enterprise("a", pole: "one", results: [Sample.result("trained", 2018, 3)]),
                Sample.enterprise("b", pole: "two", results: [Sample.result("trained", 2018, 20)]),
                Sample.enterprise("c", pole: "three", results: [Sample.result("trained", 2018, 9)]),
            ]
        ).all
        let poles = all.first?.breakdowns.first { $0.kind == .pole }?.rows ?? []
        #expect(all.first?.total.cells.map(\.published) == [32])
        #expect(poles.map { $0.cells.first?.suppression } == [.few, nil, .wouldReveal])
        #expect(poles.map { $0.cells.first?.published } == [nil, 20, nil])
        #expect(poles.map { $0.cells.first?.enterpriseCount } == [1, 1, 1])
        #expect(all.first?.hasSuppressed == true)
    }

    @Test func aPercentageDescribesThoseItIsThePercentageOf() {
        let all = Sample.aggregates(
            Sample.indicator("employed", aggregation: .weighted, people: true, percentage: true),
            [Sample.enterprise("a", results: [Sample.result("employed", 2018, 75, denominator: 4)])]
        ).all
        #expect(all.first?.total.cells.first?.suppression == .few)
    }

    @Test func whatCountsNoPersonsIsNeverSuppressed() {
        let all = Sample.aggregates(
            Sample.indicator("euros"), [Sample.enterprise("a", results: [Sample.result("euros", 2018, 2)])]
        ).all
        #expect(all.first?.total.cells.first?.published == 2)
    }
}
