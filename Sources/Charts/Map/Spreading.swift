import Foundation

/// Moves marks apart that would hide one another.
///
/// The same places always give the same result: no chance, and a fixed order.
enum Spreading {
    /// The distance that `count` marks can keep on a map of `area` square units: as much as is wanted, or what
    /// there is room for.
    static func gap(wanted: Double, count: Int, area: Double) -> Double {
        min(wanted, max(4, (area * 0.3 / Double(max(1, count))).squareRoot()))
    }

    /// - Parameter gap: the distance that marks should keep, in units of the drawing.
    static func spread(_ places: [Point], gap: Double) -> [Point] {
        guard gap > 0 else { return places }
        var spread = unfolded(places, gap: gap)
        // Pairs that are too near push each other away, half each, until none is or the rounds are over.
        for _ in 0..<(places.count > 300 ? 12 : 80) {
            var hasMoved = false
            let grid = Grid(spread, cell: gap)
            for a in spread.indices {
                grid.forEachNeighbour(of: a) { b in
                    guard b > a else { return }
                    let distance = spread[a].distance(to: spread[b])
                    guard distance < gap, distance > 0 else { return }
                    let push = (gap - distance) / distance * 0.5
                    let (dx, dy) = ((spread[b].x - spread[a].x) * push, (spread[b].y - spread[a].y) * push)
                    guard abs(dx) + abs(dy) > 0.01 else { return }
                    spread[a].x -= dx
                    spread[a].y -= dy
                    spread[b].x += dx
                    spread[b].y += dy
                    hasMoved = true
                }
            }
            if !hasMoved { break }
        }
        return spread
    }

    /// Marks on one spot go onto a spiral around it, in the order of a sunflower's seeds.
    private static func unfolded(_ places: [Point], gap: Double) -> [Point] {
        var seen: [Spot: Int] = [:]
        var totals: [Spot: Int] = [:]
        for place in places { totals[Spot(place, unit: 0.5), default: 0] += 1 }
        return places.map { place in
            let spot = Spot(place, unit: 0.5)
            let turn = seen[spot, default: 0]
            seen[spot] = turn + 1
            guard totals[spot, default: 1] > 1 else { return place }
            let angle = Double(turn) * 2.399963229728653
            let reach = gap * 0.6 * (Double(turn) + 0.5).squareRoot()
            return Point(x: place.x + reach * cos(angle), y: place.y + reach * sin(angle))
        }
    }

    private struct Spot: Hashable {
        var x: Int
        var y: Int

        init(x: Int, y: Int) { (self.x, self.y) = (x, y) }

        init(_ place: Point, unit: Double) {
            x = Int((place.x / unit).rounded())
            y = Int((place.y / unit).rounded())
        }

        /// Spots of one column are numbered one behind another. A map has less than two thousand million rows.
        var number: Int { x &<< 32 &+ y }
    }

    /// Who is near whom, as the round began: places by their cell of a grid, column after column.
    private struct Grid {
        private let spots: [Spot]
        /// Positions of places and the numbers of their cells, in the order of those; within a cell as they were given.
        private let order: [(cell: Int, place: Int)]

        init(_ places: [Point], cell: Double) {
            let spots = places.map { Spot($0, unit: cell) }
            self.spots = spots
            order = places.indices.map { (spots[$0].number, $0) }.sorted { $0 < $1 }
        }

        /// Those in the nine cells around one, always in the same order.
        func forEachNeighbour(of index: Int, _ body: (Int) -> Void) {
            for column in -1...1 {
                let spot = spots[index]
                let first = Spot(x: spot.x + column, y: spot.y - 1).number
                // The three cells of a column lie one behind another.
                var position = start(of: first)
                while position < order.count, order[position].cell <= first + 2 {
                    body(order[position].place)
                    position += 1
                }
            }
        }

        private func start(of cell: Int) -> Int {
            var (low, high) = (0, order.count)
            while low < high {
                let middle = (low + high) / 2
                if order[middle].cell < cell { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
