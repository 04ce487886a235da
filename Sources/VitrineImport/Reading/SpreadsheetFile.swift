import Diagnostics
import Tables

/// A file of results, by what it holds and not by its name.
enum SpreadsheetFile {
    static func read(bytes: [UInt8], path: String) -> (sheets: [Sheet], diagnostics: [Diagnostic]) {
        let isTextByName = [".csv", ".tsv", ".txt"].contains { path.lowercased().hasSuffix($0) }
        if FileSignature(of: bytes) == .unknown, isTextByName {
            let (sheet, diagnostics) = CSVReader.sheet(bytes: bytes, path: path)
            return (sheet.map { [$0] } ?? [], diagnostics)
        }
        let (workbook, diagnostics) = WorkbookReader.read(bytes: bytes, path: path)
        return (workbook?.sheets ?? [], diagnostics)
    }
}

/// Chooses the sheet that holds the results.
struct SheetChoice {
    let finder: TableFinder
    let path: String

    func table(_ sheets: [Sheet], named name: String?) -> (FoundTable?, [Diagnostic]) {
        if let name { return named(name, sheets) }
        let tables = sheets.filter { !$0.isHidden }.compactMap { finder.table(in: $0) }
        guard tables.count < 2 else {
            let choices = tables.compactMap(\.sheet.name)
            return refuse(ImportDiagnostics.severalSheets, ["choices": .text(choices.joined(separator: ", "))])
        }
        guard let table = tables.first else { return refuse(ImportDiagnostics.noTable) }
        return (table, [])
    }

    private func named(_ name: String, _ sheets: [Sheet]) -> (FoundTable?, [Diagnostic]) {
        let names = sheets.compactMap(\.name)
        guard let sheet = sheets.first(where: { $0.name == name }) else {
            var arguments: [String: Diagnostic.Argument] = [
                "sheet": .text(name), "choices": .names(names),
            ]
            let near = suggestion(for: name, among: names)
            if let near { arguments["suggestion"] = .text(near) }
            return refuse(ImportDiagnostics.unknownSheet, arguments)
        }
        guard let table = finder.table(in: sheet) else { return refuse(ImportDiagnostics.noTable) }
        return (table, [])
    }

    private func refuse(
        _ kind: DiagnosticKind, _ arguments: [String: Diagnostic.Argument] = [:]
    ) -> (FoundTable?, [Diagnostic]) {
        (nil, [Diagnostic(kind, at: SourceLocation(path), arguments)])
    }
}
