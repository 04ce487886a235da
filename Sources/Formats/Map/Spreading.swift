import Foundation

/// Moves marks apart that would hide one another.
///
/// The same places always give the same result: no chance, and a fixed order.
enum Spreading {
    /// - Parameter gap: the distance that marks should keep, in units of the drawing.
    static func spread(_ places: [Point], gap: Double) -> [Point] {
        var spread = unfolded(places, gap: gap)
        // Pairs that are too near push each other away, half each; marks also pull back towards where they belong.
        for _ in 0..<80 {
            var hasMoved = false
            for a in spread.indices {
                for b in spread.indices where b > a {
                    let distance = spread[a].distance(to: spread[b])
                    guard distance < gap, distance > 0 else { continue }
                    let push = (gap - distance) / distance * 0.5
                    let (dx, dy) = ((spread[b].x - spread[a].x) * push, (spread[b].y - spread[a].y) * push)
                    guard abs(dx) + abs(dy) > 0.01 else { continue }
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
        for place in places { totals[Spot(place), default: 0] += 1 }
        return places.map { place in
            let spot = Spot(place)
            let turn = seen[spot, default: 0]
            seen[spot] = turn + 1
            guard totals[spot, default: 1] > 1 else { return place }
            let angle = Double(turn) * 2.399963229728653
            let reach = gap * 0.6 * (Double(turn) + 0.5).squareRoot()
            return Point(x: place.x + reach * cos(angle), y: place.y + reach * sin(angle))
        }
    }

    /// Half a unit wide and high.
    private struct Spot: Hashable {
        let x: Int
        let y: Int

        init(_ place: Point) {
            x = Int((place.x * 2).rounded())
            y = Int((place.y * 2).rounded())
        }
    }
}
