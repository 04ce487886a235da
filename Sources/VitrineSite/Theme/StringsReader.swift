import Diagnostics
import Liquid
import Locales
import YAML

/// Reads `Templates/strings/<language>.yml`: nested groups become dotted keys, and a group of plural forms
/// (`one`, `many`, `other` …) becomes one key.
struct StringsReader {
    /// Where a string that is missing is to be added.
    var path: String
    let speech: Speech
    var entries: [(key: String, entry: StringTable.Entry)] = []
    var places: [String: SourceLocation] = [:]
    var diagnostics: [Diagnostic] = []
    /// The forms that the language tells apart among everyday numbers; rarer ones (French "many") may be left out.
    private let dueForms: [PluralCategory]

    init(path: String, bytes: [UInt8], speech: Speech) {
        self.path = path
        self.speech = speech
        let used = Set((0...200).map { speech.plurals.category($0) })
        dueForms = PluralCategory.allCases.filter { used.contains($0) || $0 == .other }
        let (root, faults) = YAMLDocument.parse(bytes: bytes, path: path)
        diagnostics = faults
        if let root { read(root, prefix: "") }
    }

    private mutating func read(_ node: YAMLNode, prefix: String) {
        guard let group = node.mapping else {
            if !prefix.isEmpty { fault(SiteDiagnostics.stringValue, node.range, prefix) }
            return
        }
        for item in group {
            let key = prefix.isEmpty ? item.key : "\(prefix).\(item.key)"
            places[key] = SourceLocation(path, item.keyRange)
            if let text = item.value.scalarText {
                guard let parsed = StringText(text) else {
                    fault(SiteDiagnostics.stringBrace, item.value.range, key)
                    continue
                }
                entries.append((key, .plain(parsed)))
            } else if let forms = pluralForms(item.value) {
                readPlural(forms, key, item)
            } else {
                read(item.value, prefix: key)
            }
        }
    }

    private func pluralForms(_ node: YAMLNode) -> [(PluralCategory, YAMLNode)]? {
        guard let group = node.mapping, !group.isEmpty else { return nil }
        let forms = group.compactMap { entry in PluralCategory(rawValue: entry.key).map { ($0, entry.value) } }
        return forms.count == group.count ? forms : nil
    }

    private mutating func readPlural(_ forms: [(PluralCategory, YAMLNode)], _ key: String, _ item: YAMLEntry) {
        var texts: [PluralCategory: StringText] = [:]
        for (category, node) in forms {
            guard let text = node.scalarText.flatMap({ StringText($0) }) else {
                fault(SiteDiagnostics.stringBrace, node.range, key)
                continue
            }
            texts[category] = text
        }
        for form in dueForms where texts[form] == nil && !diagnostics.hasErrors {
            diagnostics.append(
                Diagnostic(
                    SiteDiagnostics.pluralForm, at: SourceLocation(path, item.keyRange),
                    [
                        "key": .text(key), "form": .text(form.rawValue), "language": .text(speech.tag.description),
                        "forms": .text(dueForms.map(\.rawValue).joined(separator: ", ")),
                    ]))
        }
        entries.append((key, .plural(texts)))
    }

    private mutating func fault(_ kind: DiagnosticKind, _ range: Range<Int>, _ key: String) {
        diagnostics.append(Diagnostic(kind, at: SourceLocation(path, range), ["key": .text(key)]))
    }
}
