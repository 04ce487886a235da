import Bytes
import Foundation
import Geography
import Testing

@testable import Charts

@Suite("The ground of a map")
struct GroundTests {
    private func map(_ points: [(Double, Double)], _ outlines: [Outline] = [], _ towns: [MapTown] = []) -> PointMap {
        PointMap(
            name: DrawingSamples.name, outlines: outlines, towns: towns, groups: ["Un"],
            markers: points.map {
                .init(name: "e", href: "#", point: GeoPoint(longitude: $0.0, latitude: $0.1), group: 0)
            })
    }

    private func size(_ map: PointMap) throws -> (width: Double, height: Double) {
        let elements = try Elements(#require(map.svg()).string)
        let box = try #require(elements.all.first?.attributes["viewBox"]).split(separator: " ").compactMap {
            Double($0)
        }
        return (box[2], box[3])
    }

    @Test(
        "may be absent: the frame has room around the points, wherever on Earth they lie",
        arguments: [
            [(4.83, 45.76)], [(-71.2, 46.8), (-73.6, 45.5), (-75.7, 45.4)], [(3.0, 50), (3.0, 51)],
            [(3.0, 50), (9.0, 50)], [(55.5, -21.1)], [(179.5, -17), (-179.5, -18)], [(0, 90), (120, -90)],
            [(12, 89.9)], [(2.35, 48.85), (2.35, 48.85)],
        ])
    func noGround(_ points: [(Double, Double)]) throws {
        let map = map(points)
        let (width, height) = try size(map)
        #expect(width == 400 && height > 150 && height < 700)
        let elements = try Elements(#require(map.svg()).string)
        #expect(!elements.all.contains { $0.attributes["class"]?.hasPrefix("map-land") == true })
        for touch in elements.all where touch.attributes["class"] == "map-touch" {
            let (x, y) = try (
                #require(Double(touch.attributes["cx"] ?? "")), #require(Double(touch.attributes["cy"] ?? ""))
            )
            #expect(x >= 9 && x <= 391 && y >= 9 && y <= height)
        }
    }

    @Test("names towns also where no land is drawn")
    func townsAlone() throws {
        let lyon = MapTown(name: "Lyon", point: GeoPoint(longitude: 4.83, latitude: 45.76))
        let svg = try #require(map([(4.83, 45.76), (6.14, 46.2)], [], [lyon]).svg()).string
        #expect(svg.contains(">Lyon</text>"))
    }

    @Test("writes a land's name on the land, and its side as a class")
    func nameOfLand() throws {
        // A bow around a bay, with a lake in its widest part.
        let land = Outline(
            id: "savoie", side: "FR",
            rings: [
                [(5.0, 45), (7.0, 45), (7.0, 46), (5.0, 46), (5.0, 45.9), (6.2, 45.9), (6.2, 45.1), (5.0, 45.1)],
                [(6.6, 45.4), (6.7, 45.4), (6.7, 45.6), (6.6, 45.6)],
            ].map { $0.map { GeoPoint(longitude: $0.0, latitude: $0.1) } }, label: "Savoie")
        let elements = try Elements(#require(map([(5.1, 45.05)], [land]).svg()).string)
        #expect(elements.all.contains { $0.attributes["class"] == "map-land map-savoie map-side-FR" })
        #expect(elements.all.contains { $0.text == "Savoie" })
    }

    @Test("has the middle of a land inside it, bays and lakes apart")
    func middle() throws {
        let shapes: [[[(Double, Double)]]] = [
            [[(0, 0), (100, 0), (50, 100)]],
            [[(0, 0), (100, 0), (100, 100), (0, 100), (0, 80), (70, 80), (70, 20), (0, 20)]],
            [[(0, 0), (100, 0), (100, 100), (0, 100)], [(20, 10), (70, 10), (70, 90), (20, 90)]],
        ]
        for shape in shapes {
            let middle = try #require(LandMiddle.of(shape.map { $0.map { Point(x: $0.0, y: $0.1) } }))
            let area = GeoArea(rings: shape.map { $0.map { GeoPoint(longitude: $0.0, latitude: $0.1) } })
            #expect(AreaIndex([area]).area(at: GeoPoint(longitude: middle.x, latitude: middle.y)) == 0)
        }
        #expect(LandMiddle.of([]) == nil)
        #expect(LandMiddle.of([[Point(x: 3, y: 4)]]) == Point(x: 3, y: 4))
    }

    @Test("is no larger on the page for outlines of 50,000 points than a drawing shows")
    func large() throws {
        var random = SplitMix(state: 3)
        let ring = (0..<50_000).map { step -> GeoPoint in
            let angle = Double(step) / 50_000 * 2 * .pi
            let reach = 2 + 0.02 * Double.random(in: 0...1, using: &random)
            return GeoPoint(longitude: 5 + reach * cos(angle), latitude: 46 + reach * sin(angle))
        }
        let svg = try #require(map([(5, 46)], [Outline(id: "large", rings: [ring], label: "Grand")]).svg())
        #expect(svg.count < 60_000)
    }
}
