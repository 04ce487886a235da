import Foundation

struct Point: Hashable {
    var x: Double
    var y: Double

    func distance(to other: Point) -> Double {
        let (dx, dy) = (x - other.x, y - other.y)
        return (dx * dx + dy * dy).squareRoot()
    }
}

struct Rectangle {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The least that holds all points.
    init?(around points: [Point]) {
        guard let left = points.map(\.x).min(), let right = points.map(\.x).max(), let top = points.map(\.y).min(),
            let bottom = points.map(\.y).max()
        else { return nil }
        self.init(x: left, y: top, width: right - left, height: bottom - top)
    }

    init(centre: Point, width: Double, height: Double) {
        self.init(x: centre.x - width / 2, y: centre.y - height / 2, width: width, height: height)
    }

    func intersects(_ other: Rectangle) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    /// Whether the segment from `a` to `b` passes through: what is left of it after cutting at each side.
    func intersects(from a: Point, to b: Point) -> Bool {
        var (low, high) = (0.0, 1.0)
        for (start, delta, least, most) in [
            (a.x, b.x - a.x, x, x + width), (a.y, b.y - a.y, y, y + height),
        ] {
            if delta == 0 {
                if start < least || start > most { return false }
                continue
            }
            let (first, second) = ((least - start) / delta, (most - start) / delta)
            low = max(low, min(first, second))
            high = min(high, max(first, second))
        }
        return low <= high
    }

    /// From the nearest edge; nothing inside.
    func distance(to point: Point) -> Double {
        let dx = max(x - point.x, 0, point.x - x - width)
        let dy = max(y - point.y, 0, point.y - y - height)
        return (dx * dx + dy * dy).squareRoot()
    }

    func grown(by room: Double) -> Rectangle {
        Rectangle(x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room)
    }
}

extension Decimal {
    /// Where the value lies on a scale. For drawing alone, where a rounding error is less than a pixel.
    var position: Double { NSDecimalNumber(decimal: self).doubleValue }
}
