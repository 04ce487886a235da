import Bytes
import Diagnostics
import Foundation
import Liquid

func printError(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}

/// Writes diagnostics on standard error, with the lines that they are about.
///
/// - Parameter paths: for the paths that templates are known by, those that the person would type.
func printDiagnostics(_ diagnostics: [Diagnostic], _ files: [TemplateFile], paths: [String: String]) {
    guard !diagnostics.isEmpty else { return }
    let environment = ProcessInfo.processInfo.environment
    let sources = Dictionary(
        files.map { (paths[$0.path] ?? $0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
    let shown = diagnostics.map { diagnostic in
        var diagnostic = diagnostic
        if let path = diagnostic.location?.path { diagnostic.location?.path = paths[path] ?? path }
        return diagnostic
    }
    let report = TextReport(
        language: MessageLanguage(tag: environment["LC_ALL"] ?? environment["LANG"]),
        isColoured: isatty(2) == 1 && environment["NO_COLOR"] == nil,
        source: { sources[$0] })
    var buffer = ByteBuffer()
    report.append(shown, to: &buffer)
    FileHandle.standardError.write(Data(buffer.bytes))
}
