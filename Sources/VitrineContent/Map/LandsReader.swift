import Bytes
import Diagnostics
import Geography
import Locales

/// Reads the lands of a GeoJSON FeatureCollection (RFC 7946).
struct LandsReader {
    let file: FileContext

    /// - Parameter ids: those that are taken, with their places.
    func lands(in root: JSONNode, _ ids: inout [String: SourceLocation]) -> [MapGround.Land] {
        reportNamesTwice(root)
        guard root.member("type")?.node.text == "FeatureCollection",
            let features = root.member("features")?.node.elements
        else {
            let place = root.member("type")?.node.range ?? root.range.lowerBound..<root.range.lowerBound + 1
            file.report(MapDiagnostics.notACollection, at: place)
            return []
        }
        return features.compactMap { land($0, &ids) }
    }

    private func land(_ feature: JSONNode, _ ids: inout [String: SourceLocation]) -> MapGround.Land? {
        guard feature.member("type")?.node.text == "Feature" else {
            let start = feature.range.lowerBound
            file.report(MapDiagnostics.notAFeature, at: feature.member("type")?.node.range ?? start..<start + 1)
            return nil
        }
        reportNamesTwice(feature)
        let properties = LandProperties(of: feature, in: file)
        let area = area(of: feature)
        guard let properties, let area else { return nil }
        if let id = properties.id {
            if let first = ids[id.text] {
                file.findings.report(
                    DuplicateDiagnostics.duplicateID, at: file.location(id.range), ["id": .text(id.text)],
                    notes: [first])
            } else {
                ids[id.text] = file.location(id.range)
            }
        }
        return MapGround.Land(
            id: properties.id?.text ?? Slug.make(properties.plainName) ?? "land", name: properties.name,
            side: properties.side, area: area, namePoint: properties.namePoint,
            location: file.location(feature.member("geometry")?.nameRange))
    }

    private func area(of feature: JSONNode) -> GeoArea? {
        let geometry = feature.member("geometry")?.node
        if let geometry { reportNamesTwice(geometry) }
        let type = geometry?.member("type")?.node
        guard let geometry, let name = type?.text, ["Polygon", "MultiPolygon"].contains(name) else {
            let start = feature.range.lowerBound
            let place = type?.range ?? feature.member("geometry")?.nameRange ?? start..<start + 1
            file.report(MapDiagnostics.notAnArea, at: place)
            return nil
        }
        guard let coordinates = geometry.member("coordinates")?.node else {
            file.report(MapDiagnostics.badNesting, at: type?.range, ["type": .text(name)])
            return nil
        }
        let rings = RingReader(file: file, type: name).rings(in: coordinates)
        return rings.isEmpty ? nil : GeoArea(rings: rings)
    }

    private func reportNamesTwice(_ object: JSONNode) {
        var seen: [String: Range<Int>] = [:]
        for member in object.members ?? [] {
            if let first = seen[member.name] {
                file.report(
                    JSONDiagnostics.nameTwice, at: member.nameRange, ["name": .text(member.name)], note: first)
            } else {
                seen[member.name] = member.nameRange
            }
        }
    }
}
