import Bytes

/// Where a name on the map is set: from a point at its mark, away from it.
///
/// Smaller type stays at the mark, since it shrinks towards the point.
struct NameSpot {
    var point: Point
    var side: MapTown.Side?
    /// From 0, squarely at the side of the mark, to 1, as far along that side as still touches on it.
    var slide = 0.0

    /// The height of capitals, in parts of the size of the type.
    static let capitals = 0.74

    /// What the capitals take; the tails of `g` and `j` hang out of it.
    func frame(width: Double, size: Double) -> Rectangle {
        let height = Self.capitals * size
        let middle =
            switch side {
            case .right: Point(x: point.x + width / 2, y: point.y)
            case .left: Point(x: point.x - width / 2, y: point.y)
            case .above: Point(x: point.x, y: point.y - height / 2)
            case .below: Point(x: point.x, y: point.y + height / 2)
            case nil: point
            }
        return Rectangle(centre: middle, width: width, height: height)
    }

    /// Spots at every side of a mark whose half width is `reach`, those that slide least first.
    static func around(
        _ mark: Point, reach: Double, gap: Double, tail: Double, width: Double, size: Double, side: MapTown.Side
    ) -> [NameSpot] {
        let along =
            switch side {
            case .left, .right: (reach + capitals * size / 2) * 0.75
            case .above, .below: max(0, width / 2 - reach)
            }
        return stride(from: 0.0, through: 1, by: 0.125).flatMap { slide in
            (slide == 0 ? [1] : [-1.0, 1]).map { way in
                let shift = way * slide * along
                let point =
                    switch side {
                    case .right: Point(x: mark.x + reach + gap, y: mark.y + shift)
                    case .left: Point(x: mark.x - reach - gap, y: mark.y + shift)
                    case .above: Point(x: mark.x + shift, y: mark.y - reach - gap - tail)
                    case .below: Point(x: mark.x + shift, y: mark.y + reach + gap)
                    }
                return NameSpot(point: point, side: side, slide: slide)
            }
        }
    }
}

extension Drawing {
    mutating func name(_ text: String, at spot: NameSpot, _ look: Look) {
        buffer.append("<text")
        attribute("x", spot.point.x)
        attribute("y", spot.point.y)
        switch spot.side {
        case .right: buffer.append(" dy=\".37em\"")
        case .left: buffer.append(" dy=\".37em\" text-anchor=\"end\"")
        case .above: buffer.append(" text-anchor=\"middle\"")
        case .below: buffer.append(" dy=\".74em\" text-anchor=\"middle\"")
        case nil: buffer.append(" dy=\".37em\" text-anchor=\"middle\"")
        }
        buffer.append(" ")
        buffer.append(look.attributes)
        buffer.append(" fill=\"currentColor\">")
        buffer.appendEscaped(text)
        buffer.append("</text>")
    }
}
