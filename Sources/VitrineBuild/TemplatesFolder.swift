package import Diagnostics
import Files
import Foundation
package import VitrineSite

/// `Templates/` on disk.
package enum TemplatesFolder {
    static let name = "Templates"
    private static let largestFile = 16 * 1024 * 1024

    /// Every file but hidden ones, by path.
    package static func read(root: String) -> (files: [ThemeFile], diagnostics: [Diagnostic]) {
        let folder = root + "/" + name
        let paths: [String]
        do {
            paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        } catch {
            return ([], [Diagnostic(BuildDiagnostics.missingFolder, at: SourceLocation(name), ["path": .text(name)])])
        }
        var files: [ThemeFile] = []
        var diagnostics: [Diagnostic] = []
        for path in paths where !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
            var isFolder: ObjCBool = false
            let full = folder + "/" + path
            guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            do throws(FileFailure) {
                let bytes = try WholeFile.read(full)
                guard bytes.count <= largestFile else {
                    diagnostics.append(tooLarge(path))
                    continue
                }
                files.append(ThemeFile(path: path, bytes: bytes))
            } catch {
                diagnostics.append(
                    Diagnostic(
                        BuildDiagnostics.unreadable, at: SourceLocation(name + "/" + path),
                        ["path": .text(name + "/" + path), "reason": .text(error.reason)]))
            }
        }
        return (files, diagnostics)
    }

    private static func tooLarge(_ path: String) -> Diagnostic {
        Diagnostic(
            BuildDiagnostics.templateTooLarge, at: SourceLocation(name + "/" + path),
            ["path": .text(name + "/" + path), "limit": .number(largestFile / (1024 * 1024))])
    }
}
