import Foundation
import Geography

/// From degrees to the drawing: equirectangular, true to scale at the middle latitude.
struct Projection {
    private let west: Double
    private let north: Double
    private let unitsPerDegree: Double
    private let shrink: Double
    let height: Double
    private let margin: Double

    /// The least that a map shows from side to side, in degrees of latitude: twenty kilometres.
    private static let leastWidth = 0.18
    /// The height in parts of the width. Places in a row, or one alone, have some ground around them.
    private static let shapes = 0.4...1.5
    /// At the poles a degree of longitude has no width.
    private static let leastShrink = 0.02

    /// Fits `points` into `width` units with a margin around them; `nil` where there are none.
    init?(fitting points: [GeoPoint], width: Double, margin: Double) {
        guard let box = GeoBox(around: points) else { return nil }
        self.margin = margin
        let (across, down) = (box.east - box.west, box.north - box.south)
        shrink = max(Self.leastShrink, cos((box.south + box.north) / 2 * Double.pi / 180))
        let shownAcross = max(across, Self.leastWidth / shrink, down / Self.shapes.upperBound / shrink)
        let shownDown = max(down, shownAcross * shrink * Self.shapes.lowerBound)
        west = box.west - (shownAcross - across) / 2
        north = box.north + (shownDown - down) / 2
        unitsPerDegree = (width - 2 * margin) / (shownAcross * shrink)
        height = shownDown * unitsPerDegree + 2 * margin
    }

    func place(_ point: GeoPoint) -> Point {
        Point(
            x: margin + (point.longitude - west) * shrink * unitsPerDegree,
            y: margin + (north - point.latitude) * unitsPerDegree)
    }
}
