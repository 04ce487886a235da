import Foundation

/// Where the axes and names of a ``RadarChart`` go.
struct RadarLayout {
    struct Label {
        var lines: [String]
        /// The middle of the first line.
        var place: Point
        var anchor: StaticString
    }

    let count: Int
    let radius: Double
    let centre: Point
    let height: Double
    private(set) var labels: [Label] = []

    /// Names stand at their axes where all of them fit; else numbers do, and a list below says which is which.
    init(domains: [String], top: Double) {
        count = domains.count
        let words = domains.map { MeasuredWords($0, size: Drawing.textSize) }
        var direct: (radius: Double, labels: [Label])?
        for size in stride(from: 125.0, through: 80, by: -5) {
            direct = Self.direct(words, radius: size)
            if direct != nil { break }
        }
        radius = direct?.radius ?? 130
        let labels = direct?.labels ?? Self.numbers(domains.count, radius: 130)
        let highest = labels.map { $0.place.y - 10 }.min() ?? 0
        let lowest = labels.map { $0.place.y + Double($0.lines.count - 1) * Drawing.lineHeight + 10 }.max() ?? 0
        let centre = Point(x: Drawing.width / 2, y: top + 6 - min(highest, -radius))
        self.centre = centre
        self.labels = labels.map { label in
            var label = label
            label.place.x += centre.x
            label.place.y += centre.y
            return label
        }
        var y = centre.y + max(lowest, radius) + 6
        if direct == nil {
            for (index, domain) in domains.enumerated() {
                y += Drawing.lineHeight / 2 + 2
                let lines = TextWidth.wrapped(domain, size: Drawing.textSize, width: Drawing.width - 36, limit: 2)
                self.labels.append(Label(lines: ["\(index + 1)"], place: Point(x: 24, y: y), anchor: "end"))
                self.labels.append(Label(lines: lines, place: Point(x: 34, y: y), anchor: "start"))
                y += (Double(lines.count) - 0.5) * Drawing.lineHeight + 2
            }
        }
        height = y
    }

    var step: Double { 2 * Double.pi / Double(count) }

    /// Clockwise from the top.
    func angle(of axis: Int) -> Double { Self.angle(axis, of: count) }

    func place(axis: Int, share: Double) -> Point {
        let angle = angle(of: axis)
        return Point(x: centre.x + radius * share * sin(angle), y: centre.y - radius * share * cos(angle))
    }

    /// - Parameter levels: the value that reaches the rim.
    func places(of values: [Decimal?], levels: Int) -> [Point?] {
        (0..<count).map { axis in
            guard axis < values.count, let value = values[axis], !value.isNaN else { return nil }
            return place(axis: axis, share: min(1, max(0, value.position / Double(levels))))
        }
    }

    private static func angle(_ axis: Int, of count: Int) -> Double {
        2 * Double.pi * Double(axis) / Double(count)
    }

    /// Names around a circle at the origin; `nil` when one would be cut.
    private static func direct(_ domains: [MeasuredWords], radius: Double) -> (radius: Double, labels: [Label])? {
        func place(_ axis: Int) -> (angle: Double, x: Double, y: Double, isCentred: Bool, room: Double) {
            let angle = angle(axis, of: domains.count)
            let (x, y) = ((radius + 11) * sin(angle), -(radius + 11) * cos(angle))
            let isCentred = abs(sin(angle)) < 0.2
            return (angle, x, y, isCentred, isCentred ? Drawing.width * 0.6 : Drawing.width / 2 - abs(x) - 2)
        }
        guard domains.indices.allSatisfy({ domains[$0].fits(width: place($0).room, limit: 3) }) else { return nil }
        var labels: [Label] = []
        var frames: [Rectangle] = []
        for (axis, domain) in domains.enumerated() {
            let (angle, x, y, isCentred, room) = place(axis)
            let lines = domain.lines(width: room, limit: 3)
            let extra = Double(lines.count - 1) * Drawing.lineHeight
            // Above the web text grows upwards, below it downwards, beside it both ways.
            let first = y - extra / 2 - cos(angle) * (extra / 2 + 6)
            let anchor: StaticString = isCentred ? "middle" : sin(angle) > 0 ? "start" : "end"
            labels.append(Label(lines: lines, place: Point(x: isCentred ? 0 : x, y: first), anchor: anchor))
            let width = lines.map { TextWidth.of($0, size: Drawing.textSize) }.max() ?? 0
            let left = isCentred ? -width / 2 : sin(angle) > 0 ? x : x - width
            let frame = Rectangle(x: left, y: first - 9, width: width, height: extra + 18)
            guard !frames.contains(where: { $0.intersects(frame) }) else { return nil }
            frames.append(frame)
        }
        return (radius, labels)
    }

    private static func numbers(_ count: Int, radius: Double) -> [Label] {
        (0..<count).map { axis in
            let angle = angle(axis, of: count)
            return Label(
                lines: ["\(axis + 1)"], place: Point(x: (radius + 18) * sin(angle), y: -(radius + 18) * cos(angle)),
                anchor: "middle")
        }
    }
}
