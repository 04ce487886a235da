import Diagnostics
import Locales

extension ContentTree {
    /// The entries of declared collections that are rows of a table.
    func rows(_ reader: BoundedReader, _ content: WholeContent, _ findings: Findings) -> [ParsedEntry] {
        let zone = content.settings.flatMap { Zone.named($0.timeZone) } ?? SharedFiles.assumedZone
        let context = EntryContext(
            languages: content.languages, zone: zone, fields: content.fields, catalogue: content.catalogue)
        return content.catalogue.declared.filter(\.isSound).flatMap { type -> [ParsedEntry] in
            let tables = tables[type.collection] ?? []
            for other in tables where String(other.name) != type.rows {
                let arguments: [String: Diagnostic.Argument] = [
                    "name": .text(String(other.name)), "folder": .text("Content/\(type.name)"),
                ]
                findings.report(SourceDiagnostics.looseFile, at: SourceLocation(other.path), arguments)
            }
            guard let rows = type.rows else { return [] }
            guard let table = tables.first(where: { String($0.name) == rows }) else {
                findings.report(
                    SourceDiagnostics.missingFile, at: SourceLocation("Content/\(type.name)/\(rows)"),
                    ["name": .text(rows)])
                return []
            }
            guard let bytes = reader.read(table, findings) else { return [] }
            let (entries, diagnostics) = DeclaredRows(type: type, context: context).entries(bytes, table.path)
            findings.add(diagnostics)
            return entries
        }
    }
}
