public import Bytes

/// Diagnostics for programs: one object, a diagnostic a line.
///
/// `{"diagnostics": [{severity, code, message, hint, path, start, end, notes}], "errors": n, "warnings": n}`;
/// a place is `{line, column, offset}`, line and column from 1 in Unicode scalars, offset from 0 in bytes.
/// `path`, `start` and `end` are absent where there is none.
public struct JSONReport {
    private let language: MessageLanguage
    private let source: (String) -> [UInt8]?

    /// - Parameter source: the bytes of a file, by the path that diagnostics give; nil when it cannot be read.
    public init(language: MessageLanguage, source: @escaping (String) -> [UInt8]?) {
        self.language = language
        self.source = source
    }

    public func append(_ diagnostics: [Diagnostic], to buffer: inout ByteBuffer) {
        var sources = Sources(source)
        let sorted = diagnostics.sortedByPlace()
        buffer.append("{\"diagnostics\": [")
        for (index, diagnostic) in sorted.enumerated() {
            buffer.append(index == 0 ? "\n  " : ",\n  ")
            buffer.append("{\"severity\": ")
            buffer.append(jsonString: diagnostic.severity.rawValue)
            buffer.append(", \"code\": ")
            buffer.append(jsonString: diagnostic.kind.id)
            buffer.append(", \"message\": ")
            buffer.append(jsonString: diagnostic.message(in: language))
            buffer.append(", \"hint\": ")
            buffer.append(jsonString: diagnostic.hint(in: language))
            if let location = diagnostic.location {
                buffer.append(", ")
                append(location, &sources, to: &buffer)
            }
            buffer.append(", \"notes\": [")
            for (index, note) in diagnostic.notes.enumerated() {
                buffer.append(index == 0 ? "{" : ", {")
                append(note, &sources, to: &buffer)
                buffer.append("}")
            }
            buffer.append("]}")
        }
        buffer.append(sorted.isEmpty ? "], \"errors\": " : "\n], \"errors\": ")
        buffer.append(decimal: sorted.count { $0.severity == .error })
        buffer.append(", \"warnings\": ")
        buffer.append(decimal: sorted.count { $0.severity == .warning })
        buffer.append("}\n")
    }

    private func append(_ location: SourceLocation, _ sources: inout Sources, to buffer: inout ByteBuffer) {
        buffer.append("\"path\": ")
        buffer.append(jsonString: location.path)
        guard let range = location.range, let span = sources.span(of: location) else { return }
        for (name, position, offset) in [
            ("start", span.start, range.lowerBound), ("end", span.end, range.upperBound),
        ] {
            buffer.append(
                ", \"\(name)\": {\"line\": \(position.line), \"column\": \(position.column), \"offset\": \(offset)}"
            )
        }
    }
}
