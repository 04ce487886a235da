import Bytes
import Diagnostics
import Geography

/// Reads the coordinates of an area (RFC 7946, sections 3.1.6 and 3.1.7).
///
/// In which direction a ring goes makes no difference, as section 3.1.6 asks of those who read.
struct RingReader {
    let file: FileContext
    /// `Polygon` or `MultiPolygon`.
    let type: String

    /// Of all polygons, those that are right.
    func rings(in coordinates: JSONNode) -> [[GeoPoint]] {
        let isMultiple = type == "MultiPolygon"
        // Of lists too few or too many everything inside would be wrong.
        guard depth(of: coordinates) == (isMultiple ? 4 : 3) else {
            file.report(MapDiagnostics.badNesting, at: coordinates.range, ["type": .text(type)])
            return []
        }
        return isMultiple
            ? list(coordinates).flatMap { rings(ofPolygon: $0) } : rings(ofPolygon: coordinates)
    }

    /// How many lists lie within each other, at the first item of each.
    private func depth(of node: JSONNode) -> Int {
        var depth = 0
        var node: JSONNode? = node
        while let elements = node?.elements {
            depth += 1
            node = elements.first
        }
        return depth
    }

    /// The items of a list; none, after a diagnostic, of what is none or has none.
    private func list(_ node: JSONNode) -> [JSONNode] {
        guard let elements = node.elements, !elements.isEmpty else {
            file.report(MapDiagnostics.badNesting, at: node.range, ["type": .text(type)])
            return []
        }
        return elements
    }

    private func rings(ofPolygon node: JSONNode) -> [[GeoPoint]] { list(node).compactMap(ring) }

    private func ring(_ node: JSONNode) -> [GeoPoint]? {
        let nodes = list(node)
        if nodes.isEmpty { return nil }
        var points: [GeoPoint] = []
        points.reserveCapacity(nodes.count)
        var lastFault: PositionReader.Fault?
        let positions = PositionReader(file: file)
        for node in nodes {
            switch positions.point(node) {
            case .success(let point):
                points.append(point)
                lastFault = nil
            case .failure(let fault):
                // What is wrong with many in a row is told once.
                if fault != lastFault { positions.report(fault, node) }
                lastFault = fault
            }
        }
        guard points.count == nodes.count, let first = points.first, let last = points.last else { return nil }
        guard first == last else {
            file.report(MapDiagnostics.ringOpen, at: nodes.last?.range, ["first": .text(positions.written(first))])
            return nil
        }
        guard points.count > 3 else {
            file.report(MapDiagnostics.ringTooShort, at: node.range, ["count": .number(points.count)])
            return nil
        }
        points.removeLast()
        return points
    }
}
