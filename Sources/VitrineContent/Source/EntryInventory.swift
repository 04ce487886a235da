import Bytes
import Diagnostics
import Locales

/// Sorts the files of a folder into those that are read and those that lie beside them.
struct EntryInventory {
    /// What may be named by the entry and published with it.
    private(set) var beside: [EntryFile] = []

    /// - Parameter read: the names of the YAML files and tables that are read.
    init(_ files: [ContentFile], in folder: String, read: [String], languages: [Language], _ findings: Findings) {
        let known = read + languages.map(\.textFile)
        let start = folder.utf8.count + 1
        for file in files {
            // Nearly all of them, without their names being made.
            if known.contains(where: { start + $0.utf8.count == file.path.utf8.count && file.path.hasEnding($0) }) {
                continue
            }
            let name = String(nfc: String(Substring(file.path.utf8.dropFirst(start))))
            if known.contains(name) { continue }
            if name.unicodeScalars.contains(where: Self.isStrange) {
                findings.report(SourceDiagnostics.strangeName, at: SourceLocation(file.path))
            } else if Self.isMisplaced(name, known) {
                Self.report(name, file, known, languages, findings)
            } else {
                beside.append(EntryFile(name: name, path: file.path, size: file.size))
            }
        }
    }

    private static func isLanguageTag(_ text: String) -> Bool {
        LanguageTag(text)?.description == text
    }

    private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\\" || scalar == ":"
    }

    /// YAML and Markdown are never published as they are, and a name that is nearly right is a slip.
    private static func isMisplaced(_ name: String, _ known: [String]) -> Bool {
        let lower = name.lowercased()
        if [".yml", ".yaml", ".md", ".markdown"].contains(where: lower.hasSuffix) { return true }
        guard [".csv", ".xlsx", ".xls", ".ods", ".txt", ".docx"].contains(where: lower.hasSuffix) else { return false }
        let none: [String: Diagnostic.Argument] = [:]
        return none.suggestingFile(name, among: known)["suggestion"] != nil
    }

    private static func report(
        _ name: String,
        _ file: ContentFile,
        _ known: [String],
        _ languages: [Language],
        _ findings: Findings
    ) {
        if name.hasSuffix(".md"), isLanguageTag(String(name.dropLast(3))) {
            let arguments: [String: Diagnostic.Argument] = [
                "name": .text(name), "language": .text(String(name.dropLast(3))),
                "choices": .choices(languages.map(\.tag)),
            ]
            findings.report(SourceDiagnostics.unlistedLanguage, at: SourceLocation(file.path), arguments)
        } else {
            let arguments = ContentTree.unknown(name[...], among: known)
            findings.report(SourceDiagnostics.unknownFile, at: SourceLocation(file.path), arguments)
        }
    }
}
