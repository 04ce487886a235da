import Testing

@testable import Geography

@Suite("Areas")
struct AreaTests {
    /// A square of a degree around a hole, and a triangle apart from it.
    private static let square = GeoArea(rings: [
        ring((3, 50), (4, 50), (4, 51), (3, 51)), ring((3.4, 50.4), (3.4, 50.6), (3.6, 50.6), (3.6, 50.4)),
    ])
    private static let triangle = GeoArea(rings: [ring((6, 50), (7, 50), (6.5, 51))])

    private static func ring(_ points: (Double, Double)...) -> [GeoPoint] {
        points.map { GeoPoint(longitude: $0.0, latitude: $0.1) }
    }

    private func index(_ longitude: Double, _ latitude: Double) -> Int? {
        AreaIndex([Self.square, Self.triangle]).area(at: GeoPoint(longitude: longitude, latitude: latitude))
    }

    @Test("know which of them a point lies in, and that a hole is none of it")
    func containing() {
        #expect(index(3.2, 50.5) == 0)
        #expect(index(3.5, 50.5) == nil)
        #expect(index(6.5, 50.2) == 1)
        #expect(index(6.05, 50.9) == nil)
        #expect(index(-170, -80) == nil)
        #expect(AreaIndex([]).area(at: GeoPoint(longitude: 0, latitude: 0)) == nil)
    }

    @Test("give the same answer with many edges as with few")
    func manyEdges() {
        let count = 4_000
        let round = (0..<count).map { step -> GeoPoint in
            // A square again, each side in a thousand steps.
            let part = Double(step % (count / 4)) / Double(count / 4)
            return switch step * 4 / count {
            case 0: GeoPoint(longitude: 3 + part, latitude: 50)
            case 1: GeoPoint(longitude: 4, latitude: 50 + part)
            case 2: GeoPoint(longitude: 4 - part, latitude: 51)
            default: GeoPoint(longitude: 3, latitude: 51 - part)
            }
        }
        let few = AreaIndex([GeoArea(rings: [Self.square.rings[0]])])
        let many = AreaIndex([GeoArea(rings: [round])])
        for x in 0..<30 {
            for y in 0..<30 {
                let point = GeoPoint(longitude: 2.51 + Double(x) * 0.07, latitude: 49.51 + Double(y) * 0.07)
                #expect(few.area(at: point) == many.area(at: point))
            }
        }
    }

    @Test("are as far away as their nearest border, in kilometres")
    func distance() throws {
        let areas = AreaIndex([Self.square, Self.triangle])
        let south = try #require(areas.nearest(to: GeoPoint(longitude: 3.5, latitude: 49.9)))
        #expect(south.area == 0 && abs(south.distance - 11.12) < 0.01)
        let between = try #require(areas.nearest(to: GeoPoint(longitude: 5.9, latitude: 50)))
        #expect(between.area == 1 && abs(between.distance - 7.15) < 0.01)
        #expect(AreaIndex([]).nearest(to: GeoPoint(longitude: 0, latitude: 0)) == nil)
    }

    @Test("of no extent, at a pole or across the date line ask for no more than patience")
    func extremes() {
        let odd = [
            GeoArea(rings: []), GeoArea(rings: [[]]), GeoArea(rings: [Self.ring((0, 90))]),
            GeoArea(rings: [Self.ring((179, 60), (-179, 60), (-179, 61), (179, 61))]),
            GeoArea(rings: [Self.ring((0, 90), (120, 90), (-120, 90))]),
        ]
        let areas = AreaIndex(odd)
        for point in Self.ring((0, 90), (0, -90), (180, 60.5), (-180, 60.5), (0, 0)) {
            _ = areas.area(at: point)
            _ = areas.nearest(to: point)
        }
        #expect(areas.area(at: GeoPoint(longitude: 0, latitude: -45)) == nil)
    }
}
