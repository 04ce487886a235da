import Diagnostics
import Foundation
import Liquid

/// Diagnostics with the line that they are about.
struct DiagnosticPrinter {
    let files: [TemplateFile]
    /// As the person would type them.
    let paths: [String: String]
    private let language: MessageLanguage

    init(files: [TemplateFile], paths: [String: String]) {
        self.files = files
        self.paths = paths
        let environment = ProcessInfo.processInfo.environment
        language = MessageLanguage(tag: environment["LC_ALL"] ?? environment["LANG"])
    }

    func text(_ diagnostic: Diagnostic) -> String {
        let message = "\(diagnostic.severity.rawValue): \(diagnostic.message(in: language)) [\(diagnostic.kind.id)]"
        let hint = "  hint: \(diagnostic.hint(in: language))"
        guard let location = diagnostic.location else { return "\(message)\n\(hint)" }
        let path = paths[location.path] ?? location.path
        guard let range = location.range, let file = files.first(where: { $0.path == location.path }) else {
            return "\(path): \(message)\n\(hint)"
        }
        let bytes = file.source
        let start = min(range.lowerBound, bytes.count)
        let lineStart = bytes[..<start].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let lineEnd = bytes[start...].firstIndex(of: 10) ?? bytes.count
        let line = bytes[..<start].count { $0 == 10 } + 1
        let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
        let marked = String(decoding: bytes[start..<max(start, min(range.upperBound, lineEnd))], as: UTF8.self)
        let column = before.unicodeScalars.count + 1
        let number = String(line)
        let gutter = String(repeating: " ", count: number.utf8.count)
        let shown = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self).filter { $0 != "\r" }
        let indent = String(before.map { $0 == "\t" ? "\t" : " " })
        let carets = "^" + String(repeating: "~", count: max(0, marked.count - 1))
        return """
            \(path):\(line):\(column): \(message)
              \(number) | \(shown)
              \(gutter) | \(indent)\(carets)
            \(hint)
            """
    }
}
