import Diagnostics
import Foundation
import Locales

/// Reads `lat` and `lon`, and sees when somebody swapped them.
struct CoordinatesReader {
    let reader: MappingReader
    /// Tells the town and the country, which the coordinates must fit.
    let address: Address?

    func coordinates() -> Coordinates? {
        let latitude = reader.number("lat")
        let longitude = reader.number("lon")
        guard let latitude, let longitude else { return nil }
        let country = address.flatMap { Self.countries[$0.country] }
        let point = Point(latitude, longitude)
        if areSwapped(point, country) {
            reader.file.report(
                PlaceDiagnostics.swapped,
                at: reader.keyPlace(of: "lat"),
                [
                    "lat": .text(latitude.description), "lon": .text(longitude.description),
                    "town": .text(town), "rightLat": shown("lon"), "rightLon": shown("lat"),
                ]
            )
            return nil
        }
        guard point.latitude?.isWithin(-90...90) == true else {
            report(PlaceDiagnostics.latitude, at: "lat", ["value": shown("lat")])
            return nil
        }
        guard point.longitude?.isWithin(-180...180) == true else {
            report(PlaceDiagnostics.longitude, at: "lon", ["value": shown("lon")])
            return nil
        }
        if let address, let country, !country.contains(point) {
            report(
                PlaceDiagnostics.elsewhere,
                at: "lat",
                ["lat": shown("lat"), "lon": shown("lon"), "town": .text(town), "country": .text(address.country)]
            )
        }
        let (lat, lon) = (reader.place(of: "lat"), reader.place(of: "lon"))
        let place = min(lat.lowerBound, lon.lowerBound)..<max(lat.upperBound, lon.upperBound)
        reader.file.findings.places[.coordinates] = reader.file.location(place)
        return Coordinates(latitude: latitude, longitude: longitude)
    }

    /// Wrong as they stand, and right the other way round.
    private func areSwapped(_ point: Point, _ country: Box?) -> Bool {
        let box = country ?? Self.europe
        return !box.contains(point) && box.contains(point.swapped)
    }

    private var town: String {
        address?.town.shown(in: reader.file.original)?.value ?? "Tournai"
    }

    private func shown(_ key: String) -> Diagnostic.Argument {
        .text(reader.written(key))
    }

    private func report(_ kind: DiagnosticKind, at key: String, _ arguments: [String: Diagnostic.Argument]) {
        reader.file.report(kind, at: reader.place(of: key), arguments)
    }

    /// In parts, which are compared in a tenth of the time.
    private struct Point {
        let latitude, longitude: DecimalParts?

        init(_ latitude: Decimal, _ longitude: Decimal) {
            self.init(DecimalParts(latitude), DecimalParts(longitude))
        }

        private init(_ latitude: DecimalParts?, _ longitude: DecimalParts?) {
            (self.latitude, self.longitude) = (latitude, longitude)
        }

        var swapped: Point { Point(longitude, latitude) }
    }

    /// Degrees, a little wider than the country.
    private struct Box {
        let latitudes: ClosedRange<Int>
        let longitudes: ClosedRange<Int>

        func contains(_ point: Point) -> Bool {
            guard let latitude = point.latitude, let longitude = point.longitude else { return false }
            return latitude.isWithin(latitudes) && longitude.isWithin(longitudes)
        }
    }

    /// European parts only.
    private static let countries: [String: Box] = [
        "BE": Box(latitudes: 49...52, longitudes: 2...7),
        "FR": Box(latitudes: 41...52, longitudes: -6...10),
        "LU": Box(latitudes: 49...51, longitudes: 5...7),
        "NL": Box(latitudes: 50...54, longitudes: 3...8),
        "DE": Box(latitudes: 47...56, longitudes: 5...16),
    ]
    private static let europe = Box(latitudes: 34...72, longitudes: -25...33)
}
