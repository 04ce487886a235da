/// Leaves out of outlines what is too small to be seen at the size of the drawing.
///
/// A border that two lands share stays shared: rings are cut where borders meet, and each stretch is simplified once,
/// whichever land it is drawn for and in whichever direction.
struct Generalization {
    /// With fewer points outlines stay as they are.
    static let fewest = 2_000
    /// How many points within stretches are drawn at most.
    static let most = 3_000
    /// In square units of the drawing: half a pixel on a wide screen.
    static let leastArea = 0.12

    /// The points of all rings by number; those of one place have the same.
    private var points: [Point] = []
    private var rings: [[[Int]]]
    private var isCut: [Bool]
    /// By their numbers in their own direction.
    private var stretches: [[Int]: [Double]] = [:]

    /// - Parameter lands: the rings of each, in units of the drawing.
    static func visible(_ lands: [[[Point]]]) -> [[[Point]]] {
        let count = lands.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
        guard count > fewest else { return lands }
        var generalization = Generalization(lands)
        generalization.measure()
        return generalization.drawn()
    }

    private init(_ lands: [[[Point]]]) {
        var numbers: [Point: Int] = [:]
        var points: [Point] = []
        rings = lands.map { rings in
            rings.map { ring in
                var numbered: [Int] = []
                for point in ring {
                    let number = numbers[point] ?? points.count
                    if number == points.count {
                        numbers[point] = number
                        points.append(point)
                    }
                    if numbered.last != number { numbered.append(number) }
                }
                if numbered.count > 1, numbered.first == numbered.last { numbered.removeLast() }
                return numbered
            }
        }
        self.points = points
        isCut = Self.junctions(of: rings.flatMap(\.self), count: points.count)
    }

    /// Where more than one line goes through a point.
    private static func junctions(of rings: [[Int]], count: Int) -> [Bool] {
        var neighbours = Array(repeating: (-1, -1), count: count)
        var isJunction = Array(repeating: false, count: count)
        for ring in rings {
            guard var last = ring.last else { continue }
            for number in ring {
                for (one, other) in [(last, number), (number, last)] {
                    if neighbours[one].0 == other || neighbours[one].1 == other { continue }
                    if neighbours[one].0 < 0 {
                        neighbours[one].0 = other
                    } else if neighbours[one].1 < 0 {
                        neighbours[one].1 = other
                    } else {
                        isJunction[one] = true
                    }
                }
                last = number
            }
        }
        return isJunction
    }

    private mutating func measure() {
        for ring in rings.flatMap(\.self) {
            for stretch in stretches(of: ring) {
                let own = Self.inOwnDirection(stretch)
                if stretches[own] == nil { stretches[own] = EffectiveAreas.of(own.map { points[$0] }) }
            }
        }
    }

    /// From cut to cut; one without two cuts is cut at its first point and at the farthest from there.
    private func stretches(of ring: [Int]) -> [[Int]] {
        guard ring.count > 2 else { return [] }
        var cuts = ring.indices.filter { isCut[ring[$0]] }
        if cuts.isEmpty, let first = ring.indices.min(by: { ring[$0] < ring[$1] }) { cuts = [first] }
        if cuts.count == 1, let first = cuts.first {
            let far = ring.indices.max { a, b in
                let start = points[ring[first]]
                let (near, far) = (points[ring[a]].distance(to: start), points[ring[b]].distance(to: start))
                return (near, ring[b]) < (far, ring[a])
            }
            cuts = [first, far ?? first].sorted()
        }
        return cuts.indices.map { position in
            let (start, end) = (cuts[position], cuts[(position + 1) % cuts.count])
            return start < end ? Array(ring[start...end]) : Array(ring[start...] + ring[...end])
        }
    }

    private static func inOwnDirection(_ stretch: [Int]) -> [Int] {
        let reversed = Array(stretch.reversed())
        return stretch.lexicographicallyPrecedes(reversed) ? stretch : reversed
    }

    /// So much that no more than ``most`` points add more than that.
    private var threshold: Double {
        let areas = stretches.values.joined().filter { $0.isFinite && $0 > Self.leastArea }.sorted(by: >)
        return areas.count > Self.most ? areas[Self.most] : Self.leastArea
    }

    private func drawn() -> [[[Point]]] {
        let threshold = threshold
        return rings.map { rings in
            let drawn = rings.map { ring in
                stretches(of: ring).flatMap { stretch -> [Point] in
                    let own = Self.inOwnDirection(stretch)
                    let kept = zip(own, stretches[own] ?? []).filter { $0.1 > threshold }.map { points[$0.0] }
                    // The last point is the first of the next stretch.
                    return (own == stretch ? kept : kept.reversed()).dropLast()
                }
            }
            let visible = drawn.filter { $0.count > 2 && Self.area($0) > Self.leastArea }
            // A land that is smaller than that is still there.
            return visible.isEmpty ? rings.max { $0.count < $1.count }.map { [speck(of: $0)] } ?? [] : visible
        }
    }

    private static func area(_ ring: [Point]) -> Double {
        abs(zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
    }

    private func speck(of ring: [Int]) -> [Point] {
        guard let box = Rectangle(around: ring.map { points[$0] })?.grown(by: 0.3) else { return [] }
        return [
            Point(x: box.x, y: box.y), Point(x: box.x + box.width, y: box.y),
            Point(x: box.x + box.width, y: box.y + box.height), Point(x: box.x, y: box.y + box.height),
        ]
    }
}
