import Diagnostics
import Geography
import Workers

/// What lies on the map lies in one of its lands.
struct PointsOnMap: Sendable {
    private let content: WholeContent
    private let lands: [MapGround.Land]

    /// In kilometres: coasts and borders of a schematic map run past the towns on them. Of the towns of
    /// France-Wallonie-Vlaanderen the farthest outside its outline is Baarle-Hertog, with 2.9.
    private static let tolerance = 4.0

    init(content: WholeContent) {
        self.content = content
        lands = content.map?.lands ?? []
    }

    func check() -> [Diagnostic] {
        guard !lands.isEmpty else { return [] }
        let points = content.entries.compactMap { entry in entry.mapPoint.map { (entry, $0) } }
        let swapped = swappedLands(points.map(\.1) + (content.map?.towns.map(\.point) ?? []))
        guard swapped.isEmpty else { return swapped }
        let index = AreaIndex(lands.map(\.area))
        let findings = Findings()
        let found = Workers.map(below: points.count) { position in
            outside(points[position].0, points[position].1, index)
        }
        for case let fault? in found { findings.add(fault) }
        return findings.diagnostics
    }

    private func outside(_ entry: ParsedEntry, _ point: GeoPoint, _ index: AreaIndex) -> Diagnostic? {
        guard index.area(at: point) == nil, let nearest = index.nearest(to: point),
            nearest.distance > Self.tolerance, let head = entry.value?.head
        else { return nil }
        return Diagnostic(
            MapDiagnostics.pointOutside, at: entry.places[.coordinates] ?? head.location,
            [
                "name": .text(head.words.shown(in: head.original)?.value.title ?? head.id),
                "land": .text(name(of: lands[nearest.area])),
                "distance": .number(Int(nearest.distance.rounded())),
            ])
    }

    /// Those that hold something of the site the other way round, where none holds anything as it stands.
    private func swappedLands(_ points: [GeoPoint]) -> [Diagnostic] {
        func holds(_ land: MapGround.Land, _ points: [GeoPoint]) -> Bool {
            land.area.box.map { points.contains(where: $0.contains) } ?? false
        }
        if lands.contains(where: { holds($0, points) }) { return [] }
        let swapped = points.map { GeoPoint(longitude: $0.latitude, latitude: $0.longitude) }
        return lands.filter { holds($0, swapped) }.map { land in
            Diagnostic(MapDiagnostics.swappedLand, at: land.location, ["land": .text(name(of: land))])
        }
    }

    private func name(of land: MapGround.Land) -> String {
        content.languages.first.flatMap { land.name.shown(in: $0)?.value } ?? land.id
    }
}

extension ParsedEntry {
    /// Where it is drawn, or takes place.
    fileprivate var mapPoint: GeoPoint? {
        let coordinates = (value as? Enterprise)?.coordinates ?? (value as? Event)?.place?.coordinates
        return coordinates.map { GeoPoint($0) }
    }
}
