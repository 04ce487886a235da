import Foundation
import Geography
import Testing

@testable import Charts

@Suite("Outlines at the size of a drawing")
struct GeneralizationTests {
    /// A wavy border of many points between two lands, each a rectangle otherwise.
    private static func neighbours(points count: Int) -> [[[Point]]] {
        let border = (0...count).map { step -> Point in
            let part = Double(step) / Double(count)
            return Point(x: 200 + 20 * sin(part * 40) + 0.05 * sin(part * 9_000), y: part * 300)
        }
        return [
            [[Point(x: 0, y: 300), Point(x: 0, y: 0)] + border],
            [[Point(x: 400, y: 0), Point(x: 400, y: 300)] + border.reversed()],
        ]
    }

    private static func count(_ lands: [[[Point]]]) -> Int { lands.joined().reduce(0) { $0 + $1.count } }

    @Test("stay as they are where there are few points")
    func few() {
        let lands = Self.neighbours(points: 900)
        #expect(Generalization.visible(lands) == lands)
    }

    @Test("lose the points that nobody would see, and no more than those")
    func many() throws {
        let lands = Self.neighbours(points: 50_000)
        let visible = Generalization.visible(lands)
        #expect(Self.count(visible) < 3_000)
        // Every point that is left out lies within a unit of what is drawn.
        let drawn = try #require(visible.first?.first)
        let edges = Array(zip(drawn, drawn.dropFirst() + drawn.prefix(1)))
        for point in try #require(lands.first?.first).enumerated().filter({ $0.offset % 97 == 0 }).map(\.element) {
            let distance = edges.map { Self.distance(point, $0.0, $0.1) }.min() ?? .infinity
            #expect(distance < 1)
        }
    }

    @Test("share the borders that they shared, and come out the same each time")
    func shared() throws {
        let lands = Self.neighbours(points: 30_000)
        let visible = Generalization.visible(lands)
        let (left, right) = try (#require(visible[0].first), #require(visible[1].first))
        let border = left.filter { $0.x > 100 && $0.x < 300 }
        #expect(border.count > 100)
        #expect(border == right.filter { $0.x > 100 && $0.x < 300 }.reversed())
        #expect(Generalization.visible(lands) == visible)
    }

    @Test("share a border also where one land lies in a hole of the other")
    func enclave() throws {
        let round = (0..<5_000).map { step -> Point in
            let angle = Double(step) / 5_000 * 2 * .pi
            return Point(x: 200 + 80 * cos(angle), y: 200 + 60 * sin(angle))
        }
        let square = [Point(x: 0, y: 0), Point(x: 400, y: 0), Point(x: 400, y: 400), Point(x: 0, y: 400)]
        // The hole begins elsewhere and goes the other way.
        let hole = Array((round[1_234...] + round[..<1_234]).reversed())
        let visible = Generalization.visible([[square, hole], [round]])
        #expect(visible[0].count == 2)
        #expect(Set(visible[0][1]) == Set(visible[1][0]))
        #expect(visible[1][0].count < 200)
    }

    @Test("are drawn with a few thousand points however many there are and however rough they are")
    func bounded() {
        var random = SplitMix(state: 7)
        let rough = (0..<120_000).map { step -> Point in
            let angle = Double(step) / 120_000 * 2 * .pi
            let reach = Double.random(in: 40...190, using: &random)
            return Point(x: 200 + reach * cos(angle), y: 200 + reach * sin(angle))
        }
        let count = Self.count(Generalization.visible([[rough]]))
        #expect(count > 1_000 && count < 3_100)
    }

    @Test("leave out islands that are too small, but never a whole land")
    func islands() {
        let coast = (0..<3_000).map { step -> Point in
            let angle = Double(step) / 3_000 * 2 * .pi
            return Point(x: 200 + 100 * cos(angle), y: 200 + 100 * sin(angle))
        }
        let rock = (0..<5).map { Point(x: 350 + 0.01 * Double($0 % 2), y: 20 + 0.01 * Double($0)) }
        let visible = Generalization.visible([[coast, rock], [rock]])
        #expect(visible[0].count == 1)
        #expect(visible[1].count == 1)
        #expect(visible[1][0].count == 4)
    }

    private static func distance(_ point: Point, _ a: Point, _ b: Point) -> Double {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        let length = dx * dx + dy * dy
        let part = length > 0 ? min(1, max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length)) : 0
        return point.distance(to: Point(x: a.x + part * dx, y: a.y + part * dy))
    }
}
