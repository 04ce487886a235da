import Diagnostics
import YAML

/// Reads the values of the site's own fields.
struct CustomReader {
    let facts: MappingReader
    /// Nil where they are not known: then nothing is said of the values.
    let fields: [CustomField]?

    func values(of collection: Collection) -> [CustomValue] {
        guard let fields else { return [] }
        let declared = fields.filter { $0.collection == collection }
        let file = facts.file
        guard let entry = facts.entry("custom") else {
            reportMissing(declared, [], at: facts.place)
            return []
        }
        let names = declared.map(\.name)
        guard let entries = entry.value.mapping else {
            file.report(
                ValueDiagnostics.expectedMapping,
                at: entry.value.range,
                ["key": "custom", "choices": .names(names)]
            )
            return []
        }
        var values: [CustomValue] = []
        for item in entries {
            guard let field = declared.first(where: { $0.name == item.key }) else {
                let arguments: [String: Diagnostic.Argument] = [
                    "field": .text(item.key), "collection": .text(collection.name),
                    "choices": .choices(names),
                ]
                file.report(
                    ValueDiagnostics.unknownField, item, of: entries, arguments.suggesting(item.key, among: names)
                )
                continue
            }
            if item.value.isNull { continue }
            if let value = value(item, field.kind) { values.append(CustomValue(name: field.name, value: value)) }
        }
        let given = entries.filter { !$0.value.isNull }.map(\.key)
        reportMissing(declared, given, at: entry.keyRange)
        // In the order of the declarations, whatever the order in the entry.
        return names.compactMap { name in values.first { $0.name == name } }
    }

    private func value(_ item: YAMLEntry, _ kind: CustomField.Kind) -> CustomValue.Value? {
        let reader = ScalarReader(file: facts.file, key: item.key)
        if kind == .text { return TextReader(file: facts.file, key: item.key).text(item.value).map { .text($0) } }
        guard let scalar = reader.scalar(item.value) else { return nil }
        return switch kind {
        case .text: nil
        case .number: reader.number(scalar).map { .number($0) }
        case .bool: reader.flag(scalar).map { .flag($0) }
        case .date: reader.date(scalar).map { .date($0) }
        case .url: reader.url(scalar).map { .address($0) }
        }
    }

    private func reportMissing(_ declared: [CustomField], _ given: [String], at place: Range<Int>) {
        for field in declared where field.isRequired && !given.contains(field.name) {
            facts.file.report(
                ValueDiagnostics.missingField,
                at: place,
                ["field": .text(field.name), "example": .text(Self.example(field.kind))]
            )
        }
    }

    private static func example(_ kind: CustomField.Kind) -> String {
        switch kind {
        case .text: "…"
        case .number: "12.5"
        case .bool: "true"
        case .date: "2018-05-14"
        case .url: "https://example.org/"
        }
    }
}
