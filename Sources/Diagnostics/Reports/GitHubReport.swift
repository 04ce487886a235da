public import Bytes

/// Diagnostics as workflow commands, which GitHub shows beside the lines of a change.
public struct GitHubReport {
    private let language: MessageLanguage
    private let source: (String) -> [UInt8]?

    /// - Parameter source: the bytes of a file, by the path that diagnostics give; nil when it cannot be read.
    public init(language: MessageLanguage, source: @escaping (String) -> [UInt8]?) {
        self.language = language
        self.source = source
    }

    public func append(_ diagnostics: [Diagnostic], to buffer: inout ByteBuffer) {
        var sources = Sources(source)
        for diagnostic in diagnostics.sortedByPlace() {
            var properties: [String] = []
            if let location = diagnostic.location {
                properties.append("file=" + property(location.path))
                if let (start, end) = sources.span(of: location) {
                    properties.append("line=\(start.line),endLine=\(end.line)")
                    // GitHub takes columns only where one line is meant, and counts the last one in.
                    if start.line == end.line {
                        properties.append("col=\(start.column),endColumn=\(max(start.column, end.column - 1))")
                    }
                }
            }
            properties.append("title=" + property(diagnostic.kind.id))
            let hint = diagnostic.hint(in: language)
            let text = diagnostic.message(in: language) + (hint.isEmpty ? "" : "\n" + hint)
            let command =
                switch diagnostic.severity {
                case .error: "error"
                case .warning: "warning"
                case .note: "notice"
                }
            buffer.append("::\(command) \(properties.joined(separator: ","))::\(data(text))\n")
        }
    }

    private func data(_ text: String) -> String { escaped(text, [:]) }

    private func property(_ text: String) -> String { escaped(text, [":": "%3A", ",": "%2C"]) }

    private func escaped(_ text: String, _ more: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default:
                if let escape = more[scalar] { result += escape } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }
}
