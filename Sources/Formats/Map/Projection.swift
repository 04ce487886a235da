import Foundation

/// From degrees to the drawing: equirectangular, true to scale at the middle latitude.
struct Projection {
    private let west: Double
    private let north: Double
    private let unitsPerDegree: Double
    private let shrink: Double
    let height: Double
    private let margin: Double

    /// Fits `points` into `width` units with a margin around them; `nil` where they have no extent.
    init?(fitting points: [GeoPoint], width: Double, margin: Double) {
        let longitudes = points.map(\.longitude)
        let latitudes = points.map(\.latitude)
        guard let west = longitudes.min(), let east = longitudes.max(), let south = latitudes.min(),
            let north = latitudes.max(), east > west, north > south
        else { return nil }
        self.west = west
        self.north = north
        self.margin = margin
        shrink = cos((south + north) / 2 * Double.pi / 180)
        unitsPerDegree = (width - 2 * margin) / ((east - west) * shrink)
        height = (north - south) * unitsPerDegree + 2 * margin
    }

    func place(_ point: GeoPoint) -> Point {
        Point(
            x: margin + (point.longitude - west) * shrink * unitsPerDegree,
            y: margin + (north - point.latitude) * unitsPerDegree)
    }
}
