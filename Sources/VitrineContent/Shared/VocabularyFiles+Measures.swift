import Diagnostics
import Locales

/// What is counted, and where.
extension VocabularyFiles {
    static func indicator(_ reader: MappingReader, _ id: String) -> Indicator? {
        let label = reader.text("label")
        let kind = reader.choice("kind", Indicator.Kind.self)
        let unit = unit(reader)
        let decimals = reader.integer("decimals") ?? 0
        let direction = reader.choice("direction", Indicator.Direction.self) ?? .neutral
        let aggregation = reader.choice("aggregation", Indicator.Aggregation.self) ?? .none
        let countsPeople = reader.flag("people") ?? false
        let theme = reader.term("theme")
        let method = reader.text("method")
        let iris = reader.name("iris")
        let sdgs = reader.integers("sdgs")
        guard let label, let kind else { return nil }
        return Indicator(
            id: id, label: label, kind: kind, unit: unit.text, unitOne: unit.one, isPercentage: unit.isPercentage,
            isMoney: unit.isMoney, decimals: decimals, direction: direction, aggregation: aggregation,
            countsPeople: countsPeople, theme: theme, method: method, iris: iris, sdgs: sdgs)
    }

    static func measure(_ reader: MappingReader, _ id: String) -> Measure? {
        let label = reader.text("label")
        let unit = unit(reader)
        let decimals = reader.integer("decimals") ?? 0
        let group = reader.choice("group", Measure.Group.self)
        guard let label, let group else { return nil }
        return Measure(
            id: id, label: label, unit: unit.text, unitOne: unit.one, isPercentage: unit.isPercentage,
            isMoney: unit.isMoney, decimals: decimals, group: group)
    }

    static func territory(_ reader: MappingReader, _ id: String) -> Territory? {
        let scheme = reader.choice("scheme", Territory.Scheme.self)
        let label = reader.text("label")
        let side = reader.side("side")
        let slugs = reader.slugs("slug")
        let parent = reader.term("parent")
        let findings = reader.file.findings
        findings.places[.territory(id)] = reader.file.location(reader.place(of: reader.has("slug") ? "slug" : "label"))
        findings.places[.parent(ofTerritory: id)] = reader.file.location(reader.place(of: "parent"))
        guard let scheme, let label else { return nil }
        let made = label.map { Slug.make($0) ?? id.lowercased() }
        return Territory(id: id, scheme: scheme, label: label, side: side, slugs: slugs ?? made, parent: parent)
    }

    static func code(_ reader: MappingReader) -> String? {
        reader.scalar("id").flatMap { ScalarReader(file: reader.file, key: "id").code($0) }
    }

    /// `percent` and `euro` are shown by each language's own rules; anything else as it is written.
    private static func unit(
        _ reader: MappingReader
    ) -> (text: LocalizedText?, one: LocalizedText?, isPercentage: Bool, isMoney: Bool) {
        let one = reader.text("unit_one")
        return switch reader.written("unit") {
        case "percent": (nil, nil, true, false)
        case "euro": (nil, nil, false, true)
        default: (reader.text("unit"), one, false, false)
        }
    }
}
