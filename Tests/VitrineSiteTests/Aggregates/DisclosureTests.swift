import Foundation
import Testing

@testable import VitrineSite

@Suite struct DisclosureTests {
    typealias Cell = Disclosure.Cell

    private func cell(_ members: [Int], _ persons: [Decimal], _ breakdown: Int) -> Cell {
        Cell(members: members, persons: members.reduce(0) { $0 + persons[$1] }, breakdown: breakdown)
    }

    @Test func aTotalThatDescribesFewHidesAllItsParts() {
        let persons: [Decimal] = [1, 2]
        let cells = [cell([0, 1], persons, 0), cell([0], persons, 1), cell([1], persons, 1)]
        #expect(Disclosure.suppressions(cells) == [.few, .few, .few])
    }

    @Test func aSinglePartHidesTheTotalWhereNoOtherPartCan() {
        let persons: [Decimal] = [3, 40]
        // The second observation is in no pole: the total would leave 40 + 3 to subtract from.
        let cells = [cell([0, 1], persons, 0), cell([0], persons, 1)]
        let result = Disclosure.suppressions(cells)
        #expect(result[1] == .few)
        #expect(result[0] == nil)
    }

    @Test func twoSmallPartsThatTogetherDescribeFewTakeAThirdWithThem() {
        let persons: [Decimal] = [1, 2, 30, 50]
        let cells =
            [cell([0, 1, 2, 3], persons, 0)] + (0..<4).map { cell([$0], persons, 1) }
        #expect(Disclosure.suppressions(cells) == [nil, .few, .few, .wouldReveal, nil])
    }

    @Test func theWayRoundThroughAnotherBreakdownIsClosedToo() {
        // Poles {0,1} {2}; sides {0} {1,2}. Observation 0 describes three persons. The poles hide 0's side; with the
        // total, side two and pole one, it must stay hidden.
        let persons: [Decimal] = [3, 20, 30]
        let cells = [
            cell([0, 1, 2], persons, 0), cell([0, 1], persons, 1), cell([2], persons, 1), cell([0], persons, 2),
            cell([1, 2], persons, 2),
        ]
        let result = Disclosure.suppressions(cells)
        #expect(result[3] == .few)
        #expect(!Self.isDerivable([0], cells, result, observations: 3))
    }

    @Test func cellsWithoutObservationsAreLeftAlone() {
        let cells = [Cell(members: [], persons: 0, breakdown: 0), Cell(members: [0], persons: nil, breakdown: 1)]
        #expect(Disclosure.suppressions(cells) == [nil, nil])
    }

    /// Whether somebody could compute a set's figure from the published cells: exact elimination over fractions,
    /// written apart from the code under test.
    static func isDerivable(
        _ wanted: [Int], _ cells: [Cell], _ result: [Suppression?], observations: Int
    ) -> Bool {
        func vector(_ members: [Int]) -> [Decimal] {
            (0..<observations).map { members.contains($0) ? 1 : 0 }
        }
        var rows = cells.indices.filter { result[$0] == nil && !cells[$0].members.isEmpty }
            .map { vector(cells[$0].members) }
        var goal = vector(wanted)
        for column in 0..<observations {
            guard let pivot = rows.firstIndex(where: { abs($0[column]) > 0.000001 }) else { continue }
            let row = rows.remove(at: pivot)
            func reduced(_ other: [Decimal]) -> [Decimal] {
                let factor = other[column] / row[column]
                return zip(other, row).map { $0 - factor * $1 }
            }
            rows = rows.map(reduced)
            goal = reduced(goal)
        }
        return goal.allSatisfy { abs($0) < 0.000001 }
    }

    @Test(arguments: 0..<200)
    func nothingThatDescribesFewCanBeComputed(_ seed: Int) {
        var random = Seeded(seed)
        let count = 2 + random.next(6)
        let persons = (0..<count).map { _ in Decimal(random.next(4) == 0 ? random.next(5) : 5 + random.next(60)) }
        var cells = [cell(Array(0..<count), persons, 0)]
        for breakdown in 1...3 {
            let groups = (0..<count).map { _ in random.next(4) }
            for group in 0..<4 {
                let members = (0..<count).filter { groups[$0] == group }
                if !members.isEmpty { cells.append(cell(members, persons, breakdown)) }
            }
        }
        let result = Disclosure.suppressions(cells)
        for (index, cell) in cells.enumerated() {
            let isSmall = (cell.persons ?? 0) < Suppression.threshold
            #expect(isSmall == (result[index] == .few))
            if isSmall { #expect(!Self.isDerivable(cell.members, cells, result, observations: count)) }
        }
        for breakdown in 1...3 {
            let hidden = cells.indices.filter { cells[$0].breakdown == breakdown && result[$0] != nil }
            let members = hidden.flatMap { cells[$0].members }
            let total = members.reduce(Decimal(0)) { $0 + persons[$1] }
            if hidden.contains(where: { result[$0] == .few }), total < Suppression.threshold {
                #expect(!Self.isDerivable(members, cells, result, observations: count))
            }
        }
    }

    private struct Seeded {
        private var state: UInt64

        init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

        mutating func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
    }
}
