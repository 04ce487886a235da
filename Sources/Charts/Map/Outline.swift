package import Geography

/// A land to draw behind points: polygons in degrees.
package struct Outline: Sendable {
    /// For a class of its own, as `flanders`.
    package var id: String
    /// For a class that lands of one side have in common.
    package var side: String?
    /// Rings; one inside another is a hole.
    package var rings: [[GeoPoint]]
    /// Written on the land, in the page's language; nothing where it is empty.
    package var label: String
    /// The middle of the label; nil where the drawing is to find a place on the land.
    package var labelPoint: GeoPoint?

    package init(
        id: String, side: String? = nil, rings: [[GeoPoint]], label: String, labelPoint: GeoPoint? = nil
    ) {
        self.id = id
        self.side = side
        self.rings = rings
        self.label = label
        self.labelPoint = labelPoint
    }
}

/// A town to find one's way by.
package struct MapTown: Sendable {
    package enum Side: Sendable {
        case left
        case right
        case above
        case below
    }

    package var name: String
    package var point: GeoPoint
    /// Where the name stands beside its dot.
    package var side: Side

    package init(name: String, point: GeoPoint, side: Side = .right) {
        self.name = name
        self.point = point
        self.side = side
    }
}
