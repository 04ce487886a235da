import Foundation

struct Point: Equatable {
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
}

extension Decimal {
    /// Where the value lies on a scale. For drawing alone, where a rounding error is less than a pixel.
    var position: Double { NSDecimalNumber(decimal: self).doubleValue }
}
