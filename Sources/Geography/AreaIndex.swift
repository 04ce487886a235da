/// Areas made ready for many questions of where a point lies: the edges of each by the parallels that they cross.
package struct AreaIndex: Sendable {
    fileprivate struct Bands: Sendable {
        var box: GeoBox
        /// From south to north, each as high as the next; an edge is in all that it crosses.
        var edges: [[Int32]]
    }

    private let areas: [GeoArea]
    private let edges: [[(a: GeoPoint, b: GeoPoint)]]
    private let bands: [Bands?]

    /// An edge may cross all of them: what they take stays small even then.
    private static let mostBands = 64

    package init(_ areas: [GeoArea]) {
        self.areas = areas
        edges = areas.map { $0.edges }
        bands = zip(areas, edges).map { area, edges in area.box.map { Self.bands(of: edges, in: $0) } }
    }

    private static func bands(of edges: [(a: GeoPoint, b: GeoPoint)], in box: GeoBox) -> Bands {
        let count = max(1, min(mostBands, edges.count / 8))
        var bands = Bands(box: box, edges: Array(repeating: [], count: count))
        for (index, edge) in edges.enumerated() {
            let first = bands.band(at: min(edge.a.latitude, edge.b.latitude))
            for band in first...max(first, bands.band(at: max(edge.a.latitude, edge.b.latitude))) {
                bands.edges[band].append(Int32(clamping: index))
            }
        }
        return bands
    }

    /// The first area in which a point lies.
    package func area(at point: GeoPoint) -> Int? {
        areas.indices.first { contains(point, in: $0) }
    }

    private func contains(_ point: GeoPoint, in index: Int) -> Bool {
        guard let bands = bands[index], bands.box.contains(point) else { return false }
        var isInside = false
        for position in bands.edges[bands.band(at: point.latitude)] {
            let (a, b) = edges[index][Int(position)]
            guard (a.latitude > point.latitude) != (b.latitude > point.latitude) else { continue }
            let part = (point.latitude - a.latitude) / (b.latitude - a.latitude)
            if point.longitude < a.longitude + part * (b.longitude - a.longitude) { isInside.toggle() }
        }
        return isInside
    }

    /// The area with the border that is nearest to a point, and how far that is in kilometres.
    package func nearest(to point: GeoPoint) -> (area: Int, distance: Double)? {
        let plane = LocalPlane(at: point)
        return areas.indices.map { index in
            (index, edges[index].reduce(.infinity) { min($0, plane.distanceOfOrigin(from: $1.a, to: $1.b)) })
        }.min { $0.1 < $1.1 }
    }
}

extension AreaIndex.Bands {
    fileprivate func band(at latitude: Double) -> Int {
        let height = box.north - box.south
        guard height > 0 else { return 0 }
        let part = (latitude - box.south) / height * Double(edges.count)
        return part.isFinite ? min(edges.count - 1, max(0, Int(part))) : 0
    }
}
