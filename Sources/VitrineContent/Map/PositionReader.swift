import Bytes
import Diagnostics
import Geography

/// Reads a position: longitude, latitude, and perhaps a height, which a map does not show.
struct PositionReader {
    let file: FileContext

    enum Fault: Error { case notAPosition, offEarth, swapped }

    func point(_ node: JSONNode) -> Result<GeoPoint, Fault> {
        guard let elements = node.elements, elements.count >= 2, let longitude = elements[0].number,
            let latitude = elements[1].number, elements.dropFirst(2).allSatisfy({ $0.number != nil })
        else { return .failure(.notAPosition) }
        guard abs(longitude) <= 180, abs(latitude) <= 90 else {
            return .failure(abs(latitude) <= 180 && abs(longitude) <= 90 ? .swapped : .offEarth)
        }
        return .success(GeoPoint(longitude: longitude, latitude: latitude))
    }

    func report(_ fault: Fault, _ node: JSONNode) {
        let numbers = (node.elements ?? []).prefix(2).compactMap(\.number)
        let shown = numbers.count == 2 ? written(GeoPoint(longitude: numbers[0], latitude: numbers[1])) : short(node)
        let kind =
            switch fault {
            case .notAPosition: MapDiagnostics.notAPosition
            case .offEarth: MapDiagnostics.offEarth
            case .swapped: MapDiagnostics.swappedPosition
            }
        var arguments: [String: Diagnostic.Argument] = ["value": .text(shown)]
        if fault == .swapped, numbers.count == 2 {
            arguments["right"] = .text(written(GeoPoint(longitude: numbers[1], latitude: numbers[0])))
        }
        file.report(kind, at: node.range, arguments)
    }

    func written(_ point: GeoPoint) -> String { "[\(number(point.longitude)), \(number(point.latitude))]" }

    private func number(_ value: Double) -> String {
        var buffer = ByteBuffer()
        buffer.append(fixed: value, decimals: 7)
        return buffer.string
    }

    private func short(_ node: JSONNode) -> String {
        switch node.value {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let text): text
        case .string(let text): "\"\(text)\""
        case .array(let nodes):
            "[" + nodes.prefix(3).map { $0.elements == nil ? short($0) : "[…]" }.joined(separator: ", ") + "]"
        case .object: "{…}"
        }
    }
}
