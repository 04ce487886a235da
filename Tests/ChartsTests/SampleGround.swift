import Charts
import Foundation
import Geography
import Testing

/// The lands of the shipped site, and towns on them.
enum SampleGround {
    static let lands: [String: Outline] = {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        guard let data = try? Data(contentsOf: root.appending(path: "Content/map/lands.geojson")),
            let file = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let features = file["features"] as? [[String: Any]]
        else { return [:] }
        return Dictionary(
            features.compactMap { outline($0).map { ($0.id, $0) } }, uniquingKeysWith: { first, _ in first })
    }()

    private static func outline(_ feature: [String: Any]) -> Outline? {
        guard let properties = feature["properties"] as? [String: Any], let id = properties["id"] as? String,
            let middle = properties["name_at"] as? [Double], let geometry = feature["geometry"] as? [String: Any]
        else { return nil }
        let polygons =
            geometry["coordinates"] as? [[[[Double]]]] ?? (geometry["coordinates"] as? [[[Double]]]).map { [$0] } ?? []
        return Outline(
            id: id, rings: polygons.joined().map { $0.dropLast().map { GeoPoint(longitude: $0[0], latitude: $0[1]) } },
            label: "", labelPoint: GeoPoint(longitude: middle[0], latitude: middle[1]))
    }

    static func land(_ id: String, _ label: String) -> Outline {
        var land = lands[id] ?? Outline(id: id, rings: [], label: "")
        land.label = label
        return land
    }

    static func towns(language: String) -> [MapTown] {
        let towns: [(fr: String, nl: String, Double, Double, MapTown.Side)] = [
            ("Lille", "Rijsel", 3.06, 50.63, .left), ("Namur", "Namen", 4.87, 50.467, .right),
            ("Charleroi", "Charleroi", 4.444, 50.411, .below), ("Liège", "Luik", 5.57, 50.633, .right),
            ("Tournai", "Doornik", 3.388, 50.606, .right), ("Courtrai", "Kortrijk", 3.265, 50.828, .right),
            ("Gand", "Gent", 3.722, 51.054, .right), ("Amiens", "Amiens", 2.3, 49.894, .right),
            ("Anvers", "Antwerpen", 4.4, 51.22, .right), ("Bruges", "Brugge", 3.225, 51.209, .right),
            ("Dunkerque", "Duinkerke", 2.377, 51.034, .left), ("Arras", "Arras", 2.777, 50.291, .left),
            ("Dinant", "Dinant", 4.912, 50.261, .right), ("Mons", "Bergen", 3.952, 50.454, .above),
        ]
        return towns.map { town in
            MapTown(
                name: language == "fr" ? town.fr : town.nl, point: GeoPoint(longitude: town.2, latitude: town.3),
                side: town.4)
        }
    }
}
