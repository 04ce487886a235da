import Bytes
import Diagnostics
import Geography

/// Reads `map/`: the lands in the order of their files, and the towns.
struct MapFiles {
    let folder: ContentTree.MapFolder
    let reader: BoundedReader
    let findings: Findings
    let languages: [Language]

    /// Far more than any map shows, and few enough to be read in a blink.
    static let mostLands = 200
    static let mostPositions = 200_000
    private static let greatestDepth = 32

    /// - Returns: nil where something is wrong with a file, so that nothing is said of what lies on the map.
    func ground() -> MapGround? {
        let faults = errorCount
        var lands: [MapGround.Land] = []
        var ids: [String: SourceLocation] = [:]
        var positions = 0
        for file in folder.lands {
            guard let root = json(file) else { continue }
            lands += LandsReader(file: context(file)).lands(in: root, &ids)
            positions = lands.reduce(0) { $0 + $1.area.rings.reduce(0) { $0 + $1.count } }
            if lands.count > Self.mostLands {
                report(MapDiagnostics.tooManyLands, file, limit: Self.mostLands)
                break
            }
            if positions > Self.mostPositions {
                report(MapDiagnostics.tooManyPositions, file, limit: Self.mostPositions)
                break
            }
        }
        let towns = folder.towns.map { self.towns(in: $0, lands) } ?? []
        return errorCount == faults ? MapGround(lands: lands, towns: towns) : nil
    }

    private var errorCount: Int { findings.diagnostics.count { $0.severity == .error } }

    private func context(_ file: ContentFile) -> FileContext {
        FileContext(
            path: file.path, findings: findings, languages: languages, original: languages.first ?? Language("fr"))
    }

    private func report(_ kind: DiagnosticKind, _ file: ContentFile, limit: Int) {
        findings.report(kind, at: SourceLocation(file.path), ["limit": .number(limit)])
    }

    private func json(_ file: ContentFile) -> JSONNode? {
        guard let bytes = reader.read(file, findings) else { return nil }
        do throws(JSONFault) {
            return try JSONText.read(bytes, greatestDepth: Self.greatestDepth)
        } catch {
            if bytes.allSatisfy({ $0 <= 0x20 }) {
                findings.report(ValueDiagnostics.emptyFile, at: SourceLocation(file.path))
                return nil
            }
            let kind =
                switch error.reason {
                case .unexpected: JSONDiagnostics.notJSON
                case .endsTooSoon: JSONDiagnostics.endsTooSoon
                case .tooDeep: JSONDiagnostics.tooDeep
                case .notUTF8: JSONDiagnostics.notUTF8
                }
            findings.report(
                kind, at: SourceLocation(file.path, error.offset..<min(error.offset + 1, bytes.count)),
                kind == JSONDiagnostics.tooDeep ? ["limit": .number(Self.greatestDepth)] : [:])
            return nil
        }
    }

    private func towns(in file: ContentFile, _ lands: [MapGround.Land]) -> [MapGround.Town] {
        guard let node = reader.yaml(file, findings) else { return [] }
        let towns = listed(node, MapKeys.town, in: context(file)).map { TownReader(reader: $0) }
            .compactMap { reader in reader.town().map { (reader: reader, town: $0) } }
        // Where all are, it is rather the lands: see ``PointsOnMap``.
        let boxes = lands.compactMap(\.area.box)
        let swapped = towns.filter { isSwapped($0.town.point, boxes) }
        if swapped.count < towns.count { for (reader, town) in swapped { reader.reportSwapped(town) } }
        return towns.map(\.town)
    }

    private func isSwapped(_ point: GeoPoint, _ boxes: [GeoBox]) -> Bool {
        let swapped = GeoPoint(longitude: point.latitude, latitude: point.longitude)
        return !boxes.contains { $0.contains(point) } && boxes.contains { $0.contains(swapped) }
    }
}
