import Foundation

/// Kilometres east and north of a point: a plane, which is right to a part in a thousand for some hundred kilometres.
struct LocalPlane {
    private let origin: GeoPoint
    private let shrink: Double

    private static let kilometresPerDegree = 111.195

    init(at origin: GeoPoint) {
        self.origin = origin
        shrink = cos(origin.latitude * .pi / 180)
    }

    func distanceOfOrigin(from a: GeoPoint, to b: GeoPoint) -> Double {
        let (start, end) = (place(a), place(b))
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let length = dx * dx + dy * dy
        let part = length > 0 ? min(1, max(0, -(start.x * dx + start.y * dy) / length)) : 0
        let (x, y) = (start.x + part * dx, start.y + part * dy)
        return (x * x + y * y).squareRoot()
    }

    private func place(_ point: GeoPoint) -> (x: Double, y: Double) {
        (
            (point.longitude - origin.longitude) * shrink * Self.kilometresPerDegree,
            (point.latitude - origin.latitude) * Self.kilometresPerDegree
        )
    }
}
