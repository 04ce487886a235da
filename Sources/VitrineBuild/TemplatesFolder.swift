import Bytes
import BuiltInTheme
package import Diagnostics
import Files
import VitrineContent
package import VitrineSite

/// The files that a site is dressed with: those of its `Templates/`, over the theme that the program carries.
package enum TemplatesFolder {
    static let name = "Templates"

    private static let largestText = 1024 * 1024
    private static let largestFile = 16 * 1024 * 1024

    /// - Returns: each file by its path, the site's own where it has one. A site needs no folder of its own.
    package static func read(root: String) -> (files: [ThemeFile], diagnostics: [Diagnostic]) {
        let builtIn = BuiltInTheme.files.map {
            ThemeFile(path: $0.path.description, bytes: $0.bytes, isBuiltIn: true)
        }
        guard let (listed, faults) = FolderFiles.list(root: root, name: name) else { return (builtIn, []) }
        var diagnostics = faults
        let own = listed.compactMap { file in
            readFile(file, root, &diagnostics).map {
                ThemeFile(path: String(file.path.dropFirst(name.utf8.count + 1)), bytes: $0)
            }
        }
        diagnostics += own.compactMap(textFault)
        diagnostics += TemplateNames(own: own, theme: builtIn.map(\.path)).faults
        return (ThemeFile.merged(own, over: builtIn), diagnostics)
    }

    /// The text of a built-in file by the name that messages give it; nil for any other name.
    package static func builtInBytes(_ name: String) -> [UInt8]? {
        guard name.hasPrefix(ThemeFile.builtInPrefix) else { return nil }
        let path = name.dropFirst(ThemeFile.builtInPrefix.count)
        return BuiltInTheme.files.first { $0.path.description == path }?.bytes
    }

    private static func readFile(
        _ file: ContentFile, _ root: String, _ diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        let place = SourceLocation(file.path)
        let isText = [".liquid", ".yml"].contains(where: file.path.hasSuffix)
        let limit = isText ? largestText : largestFile
        do throws(FileFailure) {
            // A file that grows meanwhile is not read beyond its bound either.
            let bytes = file.size > limit ? nil : try WholeFile.read(root + "/" + file.path, atMost: limit + 1)
            if let bytes, bytes.count <= limit { return bytes }
            let arguments: [String: Diagnostic.Argument] = ["path": .text(file.path), "limit": .number(limit >> 20)]
            let kind = isText ? BuildDiagnostics.templateTooLong : BuildDiagnostics.templateTooLarge
            diagnostics.append(Diagnostic(kind, at: place, arguments))
        } catch {
            diagnostics.append(
                Diagnostic(
                    BuildDiagnostics.unreadable, at: place, ["path": .text(file.path), "reason": .text(error.reason)]))
        }
        return nil
    }

    /// YAML says such things itself.
    private static func textFault(of file: ThemeFile) -> Diagnostic? {
        let endings = [".liquid", ".css", ".svg", ".js", ".mjs", ".json", ".txt", ".html", ".xml", ".webmanifest"]
        guard endings.contains(where: file.path.lowercased().hasSuffix) else { return nil }
        switch TextFault.first(in: file.bytes, 0..<file.bytes.count) {
        case .invalidUTF8(let offset):
            return Diagnostic(BuildDiagnostics.templateNotUTF8, at: SourceLocation(file.name, offset..<offset + 1))
        case .nul(let offset):
            return Diagnostic(BuildDiagnostics.templateNUL, at: SourceLocation(file.name, offset..<offset + 1))
        case .control, nil: return nil
        }
    }
}
