import Bytes
import Diagnostics
import Geography
import YAML

/// What a feature says of its land. Properties of other programs, which exports are full of, are left alone; one that
/// is nearly the name of a missing key is a slip.
struct LandProperties {
    let id: Scalar?
    let name: LocalizedText
    /// In the first language that has it.
    let plainName: String
    let side: Side?
    let namePoint: GeoPoint?

    /// Nil, after a diagnostic, without a name.
    init?(of feature: JSONNode, in file: FileContext) {
        let keys = MapKeys.land
        let members = feature.member("properties")?.node.members ?? []
        let present = Set(members.map(\.name))
        let entries = members.filter { member in
            if keys[member.name] != nil { return true }
            let near = Diagnostics.suggestion(for: member.name, among: keys.names)
            return near.map { !present.contains($0) } ?? false
        }.map { YAMLEntry(key: $0.name, keyRange: $0.nameRange, value: YAMLNode($0.node)) }
        for entry in entries { entry.value.reportControls(in: file) }
        let place = feature.member("properties")?.nameRange ?? feature.range.lowerBound..<feature.range.lowerBound + 1
        let hasName = entries.contains { entry in
            !entry.value.isNull
                && (entry.key == "name" || Diagnostics.suggestion(for: entry.key, among: keys.names) == "name")
        }
        if !hasName { file.report(MapDiagnostics.landWithoutName, at: place) }
        // Its absence is told; the reader need not do so in the words of YAML.
        let named =
            hasName ? entries : entries.filter { $0.key != "name" } + [Self.standIn(at: place)]
        let node = YAMLNode(.mapping(named), place)
        guard let reader = MappingReader(node, keys, in: file, under: ("properties", place)) else { return nil }
        let name = reader.text("name")
        side = reader.value("side", ValueKind<Side>.side)
        id = reader.id("id").flatMap { _ in reader.scalar("id") }
        namePoint = members.first { $0.name == "name_at" }.flatMap { Self.point($0.node, file) }
        guard hasName, let name else { return nil }
        self.name = name
        plainName = name.shown(in: file.original)?.value ?? ""
    }

    private static func standIn(at place: Range<Int>) -> YAMLEntry {
        YAMLEntry(key: "name", keyRange: place, value: YAMLNode(.scalar("?", .quoted), place))
    }

    private static func point(_ node: JSONNode, _ file: FileContext) -> GeoPoint? {
        let reader = PositionReader(file: file)
        switch reader.point(node) {
        case .success(let point): return point
        case .failure(let fault):
            reader.report(fault, node)
            return nil
        }
    }
}

extension YAMLNode {
    /// Neither HTML nor XML may hold those that `"\u0000"` and the like bring in.
    fileprivate func reportControls(in file: FileContext) {
        for entry in mapping ?? [] { entry.value.reportControls(in: file) }
        let control = scalarText?.unicodeScalars.first {
            ($0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r") || (0x7F...0x9F).contains($0.value)
                || $0 == "\u{FFFE}" || $0 == "\u{FFFF}"
        }
        guard let control else { return }
        file.report(
            YAMLDiagnostics.controlCharacter, at: range, ["code": .text(YAMLDiagnostics.code(of: control))])
    }

    /// The same value, to be read by a list of keys.
    fileprivate init(_ node: JSONNode) {
        let value: Value =
            switch node.value {
            case .null: .scalar("null", .plain)
            case .bool(let flag): .scalar(flag ? "true" : "false", .plain)
            case .number(let text): .scalar(text, .plain)
            case .string(let text): .scalar(String(nfc: text), .quoted)
            case .array(let nodes): .sequence(nodes.map { YAMLNode($0) })
            case .object(let members):
                .mapping(
                    members.map {
                        YAMLEntry(key: $0.name, keyRange: $0.nameRange, value: YAMLNode($0.node))
                    })
            }
        self.init(value, node.range)
    }
}
