/// Something on a map that a name could be read as the name of.
struct MapMark {
    var place: Point
    /// Half its width.
    var reach: Double
    /// The town it stands for, as an index.
    var town: Int?
    /// Whether it is no more than the place of a town.
    var isDot = false

    /// How far from a town, in units of the drawing, is still in it: three kilometres or so on a map of two countries.
    private static let townReach = 3.0

    func distance(to frame: Rectangle) -> Double { frame.distance(to: place) - reach }

    /// Markers, and dots for the towns without one.
    /// - Parameters:
    ///   - origins: where the markers belong.
    ///   - places: where they are, after they were moved apart.
    static func all(origins: [Point], places: [Point], reach: Double, towns: [Point]) -> [MapMark] {
        let markers = zip(origins, places).map { origin, place in
            MapMark(
                place: place, reach: reach,
                town: towns.firstIndex { $0.distance(to: origin) <= townReach })
        }
        let marked = Set(markers.compactMap(\.town))
        let dots = towns.indices.filter { !marked.contains($0) }.map { town in
            MapMark(place: towns[town], reach: 1.5, town: town, isDot: true)
        }
        return markers + dots
    }
}
