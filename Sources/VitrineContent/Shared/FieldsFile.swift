import Diagnostics
import YAML

/// Reads `fields.yml`: the site's own fields, by collection.
struct FieldsFile {
    let file: FileContext

    /// - Returns: nil where it cannot be read what is declared, or of which collection.
    func fields(in node: YAMLNode) -> [CustomField]? {
        let collections = file.catalogue.names
        guard let entries = node.mapping else {
            file.report(
                ValueDiagnostics.expectedMapping,
                at: node.range,
                ["key": "fields.yml", "choices": .text(collections.joined(separator: ", "))]
            )
            return nil
        }
        let lists = entries.map { entry -> [CustomField]? in
            guard let collection = file.catalogue.collection(entry.key) else {
                let arguments: [String: Diagnostic.Argument] = [
                    "key": .text(entry.key), "place": "fields.yml",
                    "choices": .text(collections.joined(separator: ", ")),
                ]
                file.report(
                    ValueDiagnostics.unknownKey, entry, of: entries,
                    arguments.suggesting(entry.key, among: collections)
                )
                return nil
            }
            guard let fields = entry.value.mapping else {
                file.report(
                    ValueDiagnostics.expectedMapping,
                    at: entry.value.range,
                    ["key": .text(entry.key), "choices": .text("visits, recognition, …")]
                )
                return nil
            }
            return fields.compactMap { field($0, of: collection) }
        }
        return lists.contains { $0 == nil } ? nil : lists.flatMap { $0 ?? [] }
    }

    private func field(_ entry: YAMLEntry, of collection: Collection) -> CustomField? {
        guard let reader = MappingReader(entry.value, SiteKeys.field, in: file, under: (entry.key, entry.keyRange))
        else { return nil }
        let kind = reader.choice("type", CustomField.Kind.self)
        let label = reader.text("label")
        let isRequired = reader.flag("required") ?? false
        guard let kind, let label else { return nil }
        return CustomField(collection: collection, name: entry.key, kind: kind, label: label, isRequired: isRequired)
    }
}
