import Foundation

/// The shape that tells one group of points from another, beside its colour.
enum MarkerShape: CaseIterable {
    case circle
    case square
    case triangle
    case diamond
    case star
    case cross

    /// The shape of the group at `index`; after the last they start again.
    static func of(group index: Int) -> MarkerShape {
        allCases[((index % allCases.count) + allCases.count) % allCases.count]
    }

    /// All shapes look equally heavy at the same `size`, about half their width.
    func outline(at centre: Point, size: Double) -> [Point] {
        switch self {
        case .circle: []
        case .square: Self.polygon([(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)], centre, size)
        case .triangle: Self.polygon([(0, -1.15), (1.1, 0.8), (-1.1, 0.8)], centre, size)
        case .diamond: Self.polygon([(0, -1.22), (1.22, 0), (0, 1.22), (-1.22, 0)], centre, size)
        case .cross:
            Self.polygon(
                [
                    (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4), (0.4, 1.1),
                    (-0.4, 1.1),
                    (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
                ], centre, size)
        case .star:
            Self.polygon(
                (0..<10).map { index in
                    let reach = index % 2 == 0 ? 1.3 : 0.62
                    let angle = Double(index) * Double.pi / 5
                    return (reach * sin(angle), -reach * cos(angle))
                }, centre, size)
        }
    }

    private static func polygon(_ corners: [(Double, Double)], _ centre: Point, _ size: Double) -> [Point] {
        corners.map { Point(x: centre.x + $0.0 * size, y: centre.y + $0.1 * size) }
    }
}
