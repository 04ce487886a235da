import Diagnostics
import YAML

/// Reads a text that stands once for every language, or once in each.
struct TextReader {
    let file: FileContext
    let key: String

    func text(_ node: YAMLNode) -> LocalizedText? {
        versions(node) { ScalarReader(file: file, key: key).scalar($0)?.text }
    }

    func slugs(_ node: YAMLNode) -> LocalizedText? {
        versions(node) { node in
            let reader = ScalarReader(file: file, key: key)
            return reader.scalar(node).flatMap { reader.slug($0) }
        }
    }

    private func versions(_ node: YAMLNode, _ read: (YAMLNode) -> String?) -> LocalizedText? {
        guard let entries = node.mapping else { return read(node).map { LocalizedText(universal: $0) } }
        var versions: [LocalizedText.Version] = []
        versions.reserveCapacity(entries.count)
        for entry in entries {
            guard file.isOneOfLanguages(entry.key) else {
                let arguments: [String: Diagnostic.Argument] = [
                    "language": .text(entry.key), "choices": .choices(file.languageTags),
                ]
                file.report(ValueDiagnostics.unknownLanguage, at: entry.keyRange, arguments)
                continue
            }
            // An empty translation is one that is still to be written.
            guard !entry.value.isNull, let value = read(entry.value) else { continue }
            let language = Language(entry.key)
            versions.append(.init(language, value, language == file.original ? .original : .translated))
        }
        guard !versions.isEmpty else {
            if entries.isEmpty || entries.allSatisfy({ $0.value.isNull }) {
                file.report(ValueDiagnostics.emptyValue, at: node.range, ["key": .text(key)])
            }
            return nil
        }
        for language in file.languages where !entries.contains(where: { $0.key == language.tag && !$0.value.isNull }) {
            file.report(
                SourceDiagnostics.untranslatedText,
                at: node.range,
                ["key": .text(key), "language": .text(language.tag)]
            )
        }
        return LocalizedText(versions: versions)
    }
}
