import Foundation

/// Finds room for the names on a map; a name that finds none is left out.
struct MapLabels {
    private let markers: [Rectangle]
    private var names: [Rectangle] = []
    private var leaders: [(Point, Point)] = []
    private let height: Double

    /// - Parameter size: the width and height of a marker.
    init(avoiding markers: [Point], size: Double, height: Double) {
        self.markers = markers.map { Rectangle(centre: $0, width: size, height: size) }
        self.height = height
    }

    struct TownLabel {
        /// The middle of the name.
        var place: Point
        /// Where a line to the town's dot starts, if the name had to stand apart.
        var leader: Point?
    }

    /// A town's name stands at the side it asks for, else at any other, else further off at the end of a line.
    mutating func place(of town: MapTown, at dot: Point) -> TownLabel? {
        let width = TextWidth.of(town.name, size: Drawing.textSize)
        let others: [MapTown.Side] = [.right, .left, .above, .below]
        let sides = [town.side] + others.filter { $0 != town.side }
        for gap in [6.0, 13] {
            let near = sides.map { Self.place(beside: dot, $0, gap: gap, width: width) }
            if let place = claim(near, width: width) { return TownLabel(place: place, leader: nil) }
        }
        for reach in stride(from: 24.0, through: 110, by: 8) {
            for turn in 0..<12 {
                let angle = Double(turn) * Double.pi / 6
                // The end of the line, then the name beyond it.
                let end = Point(x: dot.x + reach * sin(angle), y: dot.y + reach * cos(angle))
                let place = Point(x: end.x + sin(angle) * (width / 2 + 3), y: end.y + cos(angle) * 9)
                guard !names.contains(where: { $0.intersects(from: dot, to: end) }) else { continue }
                if let place = claim([place], width: width) {
                    leaders.append((dot, end))
                    return TownLabel(place: place, leader: end)
                }
            }
        }
        return nil
    }

    private static func place(beside dot: Point, _ side: MapTown.Side, gap: Double, width: Double) -> Point {
        switch side {
        case .right: Point(x: dot.x + gap + width / 2, y: dot.y)
        case .left: Point(x: dot.x - gap - width / 2, y: dot.y)
        case .above: Point(x: dot.x, y: dot.y - gap - 6)
        case .below: Point(x: dot.x, y: dot.y + gap + 6)
        }
    }

    /// The middle of a land's name: where it is wanted or a little off.
    mutating func place(ofLand name: String, at wanted: Point) -> Point? {
        guard !name.isEmpty else { return nil }
        let directions = [(0.0, 1.0), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, -1)]
        var candidates: [Point] = [wanted]
        for step in [16.0, 32] {
            for (x, y) in directions { candidates.append(Point(x: wanted.x + x * step, y: wanted.y + y * step)) }
        }
        return claim(candidates, width: TextWidth.of(name, size: Drawing.textSize))
    }

    private mutating func claim(_ candidates: [Point], width: Double) -> Point? {
        for candidate in candidates {
            let frame = Rectangle(centre: candidate, width: width, height: 15)
            guard frame.x >= 0, frame.x + width <= Drawing.width, frame.y >= 0, frame.y + 15 <= height,
                !markers.contains(where: { $0.intersects(frame) }), !names.contains(where: { $0.intersects(frame) }),
                !leaders.contains(where: { frame.intersects(from: $0.0, to: $0.1) })
            else { continue }
            names.append(frame)
            return candidate
        }
        return nil
    }
}
