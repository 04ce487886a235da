import Diagnostics
import Foundation
import Geography
import Testing
import VitrineContent

@testable import VitrineContent

/// The lands and towns of the site that this repository ships.
@Suite("The shipped map")
struct ShippedMapTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let loaded = SiteLoader.load(
        DiskSource.source(root: root.path), options: LoadOptions(now: december2019))

    private func map() throws -> MapGround { try #require(Self.loaded.site).map }

    private func name(_ text: LocalizedText, _ tag: String = "fr") -> String {
        text.shown(in: VitrineContent.Language(tag))?.value ?? ""
    }

    @Test("has four lands, and towns that lie in them")
    func townsLieInLands() throws {
        let map = try map()
        #expect(map.lands.map(\.id) == ["hauts-de-france", "wallonia", "flanders", "brussels"])
        let index = AreaIndex(map.lands.map(\.area))
        let inside: [(String, [String])] = [
            ("hauts-de-france", ["Lille", "Amiens", "Dunkerque", "Arras"]),
            ("wallonia", ["Namur", "Charleroi", "Liège", "Tournai", "Mons", "Dinant"]),
            ("flanders", ["Courtrai", "Gand", "Anvers", "Bruges"]),
        ]
        for town in map.towns {
            let land = index.area(at: town.point).map { map.lands[$0].id }
            #expect(inside.first { $0.1.contains(name(town.name)) }?.0 == land, "\(name(town.name))")
        }
        #expect(map.towns.count == 14)
        #expect(map.towns.map { name($0.name, "nl") }.contains("Rijsel"))
    }

    @Test("leaves no gap between neighbours: they share their borders point for point")
    func bordersAreShared() throws {
        let areas = Dictionary(uniqueKeysWithValues: try map().lands.map { ($0.id, Set($0.area.rings.joined())) })
        func shared(_ a: String, _ b: String) throws -> Int {
            try #require(areas[a]).intersection(#require(areas[b])).count
        }
        #expect(try shared("hauts-de-france", "wallonia") >= 26)
        #expect(try shared("flanders", "wallonia") >= 40)
        #expect(try shared("flanders", "hauts-de-france") >= 10)
        #expect(try shared("flanders", "brussels") == 12)
    }

    @Test("has rings that cross themselves nowhere, and go round as RFC 7946 asks")
    func ringsAreSound() throws {
        for land in try map().lands {
            for ring in land.area.rings {
                #expect(Set(ring).count == ring.count && !Self.crossesItself(ring))
                let isHole = land.id == "flanders" && ring.contains { $0.longitude == 4.34 && $0.latitude == 50.772 }
                #expect((Self.signedArea(ring) > 0) != isHole)
            }
        }
    }

    @Test("holds all that the site has on it, and every town of the region, with no warning")
    func nothingIsOutside() throws {
        #expect(!Self.loaded.diagnostics.contains { $0.kind.id == "point-outside-map" })
        let index = AreaIndex(try map().lands.map(\.area))
        let towns: [(String, Double, Double)] = [
            ("Oostende", 51.2254, 2.9194), ("Dunkerque", 51.0344, 2.3768), ("Mouscron", 50.7386, 3.2136),
            ("Knokke-Heist", 51.355, 3.293), ("De Panne", 51.105, 2.59), ("Calais", 50.967, 1.86),
            ("Berck", 50.41, 1.555), ("Essen", 51.467, 4.46), ("Baarle-Hertog", 51.44, 4.93),
            ("Voeren", 50.757, 5.78), ("Arlon", 49.68, 5.82), ("Comines", 50.77, 3),
        ]
        for (town, latitude, longitude) in towns {
            let point = GeoPoint(longitude: longitude, latitude: latitude)
            let distance = index.area(at: point) == nil ? index.nearest(to: point)?.distance ?? .infinity : 0
            #expect(distance < 4, "\(town)")
        }
    }

    private static func signedArea(_ ring: [GeoPoint]) -> Double {
        zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) {
            $0 + $1.0.longitude * $1.1.latitude - $1.1.longitude * $1.0.latitude
        }
    }

    private static func crossesItself(_ ring: [GeoPoint]) -> Bool {
        func side(_ a: GeoPoint, _ b: GeoPoint, _ c: GeoPoint) -> Double {
            (b.longitude - a.longitude) * (c.latitude - a.latitude) - (b.latitude - a.latitude)
                * (c.longitude - a.longitude)
        }
        let edges = Array(zip(ring, ring.dropFirst() + ring.prefix(1)))
        for i in edges.indices {
            for j in edges.indices where j > i + 1 && !(i == 0 && j == edges.count - 1) {
                let ((a, b), (c, d)) = (edges[i], edges[j])
                if side(a, b, c) * side(a, b, d) < 0, side(c, d, a) * side(c, d, b) < 0 { return true }
            }
        }
        return false
    }
}
