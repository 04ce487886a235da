import Diagnostics
import Geography

/// Reads a town of `map/towns.yml`.
struct TownReader {
    let reader: MappingReader

    func town() -> MapGround.Town? {
        let name = reader.text("name")
        let point = point()
        let side = reader.choice("name_side", MapGround.NameSide.self) ?? .right
        guard let name, let point else { return nil }
        return MapGround.Town(name: name, point: point, nameSide: side)
    }

    private func point() -> GeoPoint? {
        let latitude = reader.number("lat")
        let longitude = reader.number("lon")
        guard let latitude, let longitude else { return nil }
        let point = GeoPoint(Coordinates(latitude: latitude, longitude: longitude))
        guard (-90...90).contains(point.latitude) else {
            report(PlaceDiagnostics.latitude, at: "lat")
            return nil
        }
        guard (-180...180).contains(point.longitude) else {
            report(PlaceDiagnostics.longitude, at: "lon")
            return nil
        }
        return point
    }

    func reportSwapped(_ town: MapGround.Town) {
        let (lat, lon) = (reader.written("lat"), reader.written("lon"))
        reader.file.report(
            PlaceDiagnostics.swapped, at: reader.keyPlace(of: "lat"),
            [
                "lat": .text(lat), "lon": .text(lon), "rightLat": .text(lon), "rightLon": .text(lat),
                "town": .text(town.name.shown(in: reader.file.original)?.value ?? ""),
            ])
    }

    private func report(_ kind: DiagnosticKind, at key: String) {
        reader.file.report(kind, at: reader.place(of: key), ["value": .text(reader.written(key))])
    }
}
