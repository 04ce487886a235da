/// A part of the Earth's surface, bounded by rings of WGS 84 degrees.
package struct GeoArea: Sendable, Equatable {
    /// Each from its first point to its last, which is joined to the first without standing twice. A ring inside
    /// another is a hole (even-odd).
    package let rings: [[GeoPoint]]
    /// Around all rings; nil without a point.
    package let box: GeoBox?

    package init(rings: [[GeoPoint]]) {
        self.rings = rings
        box = GeoBox(around: rings.joined())
    }

    var edges: [(a: GeoPoint, b: GeoPoint)] {
        rings.flatMap { ring in zip(ring, ring.dropFirst() + ring.prefix(1)).map { (a: $0, b: $1) } }
    }
}

/// Between two meridians and two parallels.
package struct GeoBox: Sendable, Equatable {
    package private(set) var west: Double
    package private(set) var south: Double
    package private(set) var east: Double
    package private(set) var north: Double

    /// The least around all points; nil where there are none.
    package init?(around points: some Sequence<GeoPoint>) {
        (west, south, east, north) = (.infinity, .infinity, -.infinity, -.infinity)
        for point in points {
            west = min(west, point.longitude)
            east = max(east, point.longitude)
            south = min(south, point.latitude)
            north = max(north, point.latitude)
        }
        guard west <= east, south <= north else { return nil }
    }

    package func contains(_ point: GeoPoint) -> Bool {
        point.longitude >= west && point.longitude <= east && point.latitude >= south && point.latitude <= north
    }
}
