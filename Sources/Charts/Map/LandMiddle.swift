/// Where a land's name has the most room: in the middle of its widest part.
enum LandMiddle {
    private static let scans = 24

    /// - Parameter rings: of one land; one inside another is a hole. Nil without a point.
    static func of(_ rings: [[Point]]) -> Point? {
        guard let box = Rectangle(around: rings.flatMap(\.self)) else { return nil }
        let widest = (0..<scans).compactMap { scan -> (Point, Double)? in
            let y = box.y + box.height * (Double(scan) + 0.5) / Double(scans)
            guard let span = widestSpan(of: rings, at: y) else { return nil }
            // A name is some lines high: a bay just above or below takes room from it.
            let step = box.height / Double(scans)
            let around = [y - step, y + step].map { widestSpan(of: rings, at: $0).map { $0.end - $0.start } ?? 0 }
            let room = (span.end - span.start) + (around.min() ?? 0)
            return (Point(x: (span.start + span.end) / 2, y: y), room)
        }.max { $0.1 < $1.1 }
        return widest?.0 ?? Point(x: box.x + box.width / 2, y: box.y + box.height / 2)
    }

    private static func widestSpan(of rings: [[Point]], at y: Double) -> (start: Double, end: Double)? {
        var crossings: [Double] = []
        for ring in rings {
            guard var last = ring.last else { continue }
            for point in ring {
                if (last.y > y) != (point.y > y) {
                    crossings.append(last.x + (y - last.y) / (point.y - last.y) * (point.x - last.x))
                }
                last = point
            }
        }
        crossings.sort()
        // Even-odd: land lies between the first and the second, the third and the fourth.
        let starts = stride(from: 0, to: crossings.count - crossings.count % 2, by: 2)
        return starts.map { (start: crossings[$0], end: crossings[$0 + 1]) }
            .max { $0.end - $0.start < $1.end - $1.start }
    }
}
