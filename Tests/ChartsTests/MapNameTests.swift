import Bytes
import Foundation
import Geography
import Testing

@testable import Charts

/// The names that were published, against the marks that were: read back from the drawing.
@Suite("Names on the map")
struct MapNameTests {
    static let maps: [(String, PointMap)] =
        [
            ("sample", DrawingSamples.map), ("full", DrawingSamples.fullMap),
            ("border fr", DrawingSamples.borderMap(language: "fr")),
            ("border nl", DrawingSamples.borderMap(language: "nl")),
        ] + (1...40).map { ("random \($0)", DrawingSamples.randomMap(seed: $0)) }

    static let titles = maps.map(\.0)

    static func map(_ title: String) throws -> PointMap { try #require(maps.first { $0.0 == title }?.1) }

    @Test("stand in full in the drawing, over no mark and no other name", arguments: titles)
    func overlaps(_ title: String) throws {
        let map = try Self.map(title)
        for size in [15, 12, 10.5] {
            let drawn = try DrawnMap(map, size: size)
            for (index, name) in drawn.names.enumerated() {
                #expect(name.frame.x >= 0 && name.frame.x + name.frame.width <= 400, "\(name.text)")
                for mark in drawn.marks { #expect(mark.distance(to: name.frame) > 0, "\(name.text)") }
                for other in drawn.names.dropFirst(index + 1) {
                    #expect(!name.frame.intersects(other.frame), "\(name.text), \(other.text)")
                }
            }
        }
    }

    @Test("of towns are far nearer to their own mark than to any other's", arguments: titles)
    func nearness(_ title: String) throws {
        let map = try Self.map(title)
        for (size, times) in [(15, 2.9), (12, 2.9), (10.5, 2.0)] {
            let drawn = try DrawnMap(map, size: size)
            for name in drawn.names {
                guard let town = name.town else { continue }
                let own = drawn.marks.filter { $0.town == town }.map { $0.distance(to: name.frame) }.min()
                let foreign = drawn.marks.filter { $0.town != town }.map { $0.distance(to: name.frame) }.min()
                #expect(try #require(own) < 6, "\(name.text)")
                #expect(try foreign ?? .infinity >= times * #require(own), "\(name.text) at \(size)")
                #expect(foreign ?? .infinity > 5, "\(name.text) at \(size)")
            }
        }
    }

    @Test("of towns are not in a line with another's mark", arguments: titles)
    func lines(_ title: String) throws {
        let map = try Self.map(title)
        for size in [15.0, 12] {
            let drawn = try DrawnMap(map, size: size)
            for name in drawn.names where name.town != nil {
                for mark in drawn.marks where mark.town != name.town {
                    let (y, frame) = (mark.place.y, name.frame)
                    guard y > frame.y + 0.2, y < frame.y + frame.height - 0.2 else { continue }
                    #expect(mark.distance(to: frame) > size * 0.95, "\(name.text) at \(size)")
                }
            }
        }
    }

    @Test("of lands keep away from marks", arguments: titles)
    func lands(_ title: String) throws {
        let map = try Self.map(title)
        for size in [15.0, 12] {
            let drawn = try DrawnMap(map, size: size)
            for name in drawn.names where name.town == nil {
                for mark in drawn.marks { #expect(mark.distance(to: name.frame) > size * 0.9, "\(name.text)") }
            }
        }
    }

    @Test("are joined to nothing by lines, and come out the same each time", arguments: titles)
    func leaders(_ title: String) throws {
        let map = try Self.map(title)
        let svg = try #require(map.svg()).string
        #expect(!svg.contains("<line"))
        #expect(svg == map.svg()?.string)
    }

    @Test("are those that have room: more of them in small type", arguments: ["fr", "nl"])
    func chosen(_ language: String) throws {
        func names(_ size: Double) throws -> [String] {
            try DrawnMap(DrawingSamples.borderMap(language: language), size: size).names.map(\.text)
        }
        let (narrow, wide) = try (names(15), names(12))
        let lone = language == "fr" ? ["Gand", "Liège", "Arras", "Amiens"] : ["Gent", "Luik", "Arras", "Amiens"]
        #expect(lone.allSatisfy { narrow.contains($0) && wide.contains($0) })
        let crowded = language == "fr" ? ["Lille", "Courtrai", "Mons"] : ["Rijsel", "Kortrijk", "Bergen"]
        #expect(crowded.allSatisfy { !narrow.contains($0) && !wide.contains($0) })
        #expect(wide.contains(language == "fr" ? "Tournai" : "Doornik") && wide.contains("Charleroi"))
        #expect(wide.count > narrow.count)
    }

    @Test("of a lone mark are always there; of a town whose dot is beside another's mark, never")
    func ends() throws {
        var map = DrawingSamples.map
        map.outlines = [SampleGround.land("hauts-de-france", "")]
        map.towns = [MapTown(name: "Lille", point: GeoPoint(longitude: 3.06, latitude: 50.63))]
        func names(at longitude: Double) throws -> [String] {
            map.markers = [
                .init(name: "a", href: "#", point: GeoPoint(longitude: longitude, latitude: 50.63), group: 0)
            ]
            return try DrawnMap(map, size: 15).names.map(\.text)
        }
        #expect(try names(at: 3.06) == ["Lille"])
        #expect(try names(at: 2) == ["Lille"])
        #expect(try names(at: 3.13).isEmpty)
    }
}

/// A map's names at one size of type, and its marks.
private struct DrawnMap {
    struct Name {
        var text: String
        var frame: Rectangle
        /// An index; nowhere for a land.
        var town: Int?
    }

    var names: [Name] = []
    var marks: [MapMark] = []

    init(_ map: PointMap, size: Double) throws {
        let elements = try Elements(#require(map.svg()).string).all
        let group = size > 12 ? "map-names" : "map-names-wide"
        let start = try #require(elements.firstIndex { $0.attributes["class"] == group })
        let inside = elements[(start + 1)...].prefix { $0.depth > elements[start].depth }
        func number(_ element: Elements.Element, _ key: String) throws -> Double {
            try #require(Double(element.attributes[key] ?? ""))
        }
        let projection = try #require(
            Projection(
                fitting: map.outlines.flatMap { $0.rings.joined() } + map.markers.map(\.point), width: 400, margin: 4))
        for (marker, touch) in zip(map.markers, elements.filter { $0.attributes["class"] == "map-touch" }) {
            let place = projection.place(marker.point)
            let town = map.towns.firstIndex { projection.place($0.point).distance(to: place) <= 3 }
            // The mark is drawn a little more than half as wide as what a finger hits.
            marks.append(
                MapMark(
                    place: Point(x: try number(touch, "cx"), y: try number(touch, "cy")),
                    reach: try number(touch, "r") * 0.5875, town: town))
        }
        for element in inside {
            let isTown = element.attributes["class"] == "map-town"
            if element.name == "rect" {
                let place = Point(x: try number(element, "x") + 1.5, y: try number(element, "y") + 1.5)
                let town = try #require(
                    map.towns.firstIndex { projection.place($0.point).distance(to: place) < 0.2 })
                #expect(!marks.contains { $0.town == town }, "a dot beside a mark")
                marks.append(MapMark(place: place, reach: 1.5, town: town, isDot: true))
            } else {
                let width = TextWidth.of(element.text, size: size) * 0.92
                let (x, y) = try (number(element, "x"), number(element, "y"))
                let anchor = element.attributes["text-anchor"] ?? "start"
                let down = try #require(Double((element.attributes["dy"] ?? "0em").dropLast(2)))
                names.append(
                    Name(
                        text: element.text,
                        frame: Rectangle(
                            x: anchor == "end" ? x - width : anchor == "middle" ? x - width / 2 : x,
                            y: y + (down - 0.74) * size, width: width, height: 0.74 * size),
                        town: isTown ? map.towns.firstIndex { $0.name == element.text } : nil))
            }
        }
    }
}
