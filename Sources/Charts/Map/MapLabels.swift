import Foundation

/// Finds room for the names on a map.
///
/// A town's name stands right at its own mark, three times as far from any other's, and no line leads to it: where
/// it could be read as the name of another mark it is left out.
struct MapLabels {
    struct Label {
        var text: String
        var spot: NameSpot
        /// The dot of a town that has no other mark.
        var dot: Point?
    }

    private struct Choice {
        var spot: NameSpot
        var frame: Rectangle
        var cost: Double
    }

    /// From a mark to its name, in units of the drawing.
    private static let gap = 2.0
    /// How many times farther other marks are.
    private static let clearance = 3.0

    private let marks: [MapMark]
    private let height: Double
    private let size: Double
    private var taken: [Rectangle] = []

    /// - Parameters:
    ///   - height: of the map.
    ///   - size: the largest that the names are shown at, in units of the drawing.
    init(among marks: [MapMark], height: Double, size: Double) {
        self.marks = marks
        self.height = height
        self.size = size
    }

    /// Towns with the fewest places to choose from choose first; of those, the first of `towns`.
    mutating func place(_ towns: [MapTown]) -> [Label] {
        var waiting = towns.indices.map { (town: $0, choices: choices(for: towns[$0], $0)) }
        var labels: [Label] = []
        while true {
            waiting = waiting.compactMap { entry in
                let free = entry.choices.filter { isFree($0.frame, room: size / 2) }
                return free.isEmpty ? nil : (entry.town, free)
            }
            guard let next = waiting.indices.min(by: { waiting[$0].choices.count < waiting[$1].choices.count }),
                let choice = waiting[next].choices.first
            else { return labels }
            let town = waiting.remove(at: next).town
            taken.append(choice.frame)
            let dot = marks.first { $0.town == town && $0.isDot }?.place
            labels.append(Label(text: towns[town].name, spot: choice.spot, dot: dot))
        }
    }

    /// What the marks leave room for, the best first.
    private func choices(for town: MapTown, _ index: Int) -> [Choice] {
        let own = marks.filter { $0.town == index }
        guard let area = Rectangle(around: own.map(\.place)) else { return [] }
        let width = self.width(of: town.name)
        let near = area.grown(by: width + 4 * size)
        let foreign = marks.filter { $0.town != index && near.distance(to: $0.place) == 0 }
        if own.contains(where: { isLost($0, among: foreign) }) { return [] }
        let tail = town.name.utf8.contains { "gjpqy".utf8.contains($0) } ? Self.gap : 0
        let choices = [MapTown.Side.right, .left, .above, .below].flatMap { side -> [Choice] in
            guard let mark = Self.outermost(own, side) else { return [] }
            return NameSpot.around(
                mark.place, reach: mark.reach, gap: mark.isDot ? Self.gap * 1.5 : Self.gap, tail: tail, width: width,
                size: size, side: side
            ).compactMap { spot in
                let frame = spot.frame(width: width, size: size)
                guard isInside(spot, name: town.name) else { return nil }
                let nearest = own.lazy.map { $0.distance(to: frame) }.min() ?? 0
                guard nearest >= 0, foreign.allSatisfy({ isClear(of: $0, frame, nearest: nearest) }) else { return nil }
                let other = foreign.lazy.map { $0.distance(to: frame) }.min() ?? .infinity
                let turn = side == town.side ? 0.0 : side == .left || side == .right ? 1 : 2
                let crowd = max(0, 1 - other / size)
                return Choice(spot: spot, frame: frame, cost: turn + spot.slide + crowd * 2)
            }
        }
        return choices.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
            .map(\.element)
    }

    /// A dot beside a mark is hardly seen, and its name would be the mark's.
    private func isLost(_ dot: MapMark, among foreign: [MapMark]) -> Bool {
        dot.isDot && foreign.contains { $0.place.distance(to: dot.place) - $0.reach < Self.gap * Self.clearance }
    }

    /// Whether a name cannot be read as that of a foreign mark. Those beside it, above it or below it are read with it
    /// sooner than those at its corners.
    private func isClear(of mark: MapMark, _ frame: Rectangle, nearest: Double) -> Bool {
        let isBeside = mark.place.y > frame.y && mark.place.y < frame.y + frame.height
        let isStacked = mark.place.x > frame.x && mark.place.x < frame.x + frame.width
        let room = size * (isBeside ? 1 : isStacked ? 0.7 : 0.5)
        return mark.distance(to: frame) >= max(room, nearest * Self.clearance)
    }

    /// The mark of a crowd that has the room of a side before it.
    private static func outermost(_ marks: [MapMark], _ side: MapTown.Side) -> MapMark? {
        marks.min { a, b in
            switch side {
            case .right: a.place.x > b.place.x
            case .left: a.place.x < b.place.x
            case .above: a.place.y < b.place.y
            case .below: a.place.y > b.place.y
            }
        }
    }

    /// A land's name, where it is wanted or a little off, and far from what it could be read as the name of.
    mutating func place(land name: String, at wanted: Point) -> Label? {
        guard !name.isEmpty else { return nil }
        let width = self.width(of: name)
        for step in stride(from: 0.0, through: 48, by: 4) {
            for turn in 0..<(step == 0 ? 1 : 8) {
                let angle = Double(turn) * Double.pi / 4
                let spot = NameSpot(point: Point(x: wanted.x + step * sin(angle), y: wanted.y + step * cos(angle)))
                let frame = spot.frame(width: width, size: size)
                guard isInside(spot, name: name), isFree(frame, room: size),
                    !marks.contains(where: { $0.distance(to: frame) < size })
                else { continue }
                taken.append(frame)
                return Label(text: name, spot: spot)
            }
        }
        return nil
    }

    /// The estimate of text allows for wider faces than the map's: a name that is thought too long is lost.
    private func width(of name: String) -> Double { TextWidth.of(name, size: size) * 0.92 }

    /// - Parameter room: beside the name; half of it above and below.
    private func isFree(_ frame: Rectangle, room: Double) -> Bool {
        let area = Rectangle(
            x: frame.x - room, y: frame.y - room / 2, width: frame.width + 2 * room, height: frame.height + room)
        return !taken.contains { $0.intersects(area) }
    }

    /// In the widest face too, and at the size that charts have.
    private func isInside(_ spot: NameSpot, name: String) -> Bool {
        let most = spot.frame(width: TextWidth.of(name, size: Drawing.textSize), size: Drawing.textSize)
        return most.x >= 0 && most.x + most.width <= Drawing.width && most.y >= 0
            && most.y + most.height + 4 <= height
    }
}
