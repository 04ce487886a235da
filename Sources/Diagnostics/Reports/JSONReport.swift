public import Bytes

/// Diagnostics for programs: one object, a diagnostic a line.
///
/// `{"diagnostics": [{severity, code, message, hint, path, start, end, notes, repairs}], "errors": n, "warnings": n}`;
/// a place is `{line, column, offset}`, line and column from 1 in Unicode scalars, offset from 0 in bytes.
/// `path`, `start` and `end` are absent where there is none, and so is `repairs`: what may take the place of some bytes
/// of the same file, `{start, end, replacement}`.
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
        var writer = JSONWriter(layout: .lines, isForScript: true)
        writer.swap(with: &buffer)
        writer.object { writer in
            writer.lines("diagnostics") { writer in
                for diagnostic in sorted { write(diagnostic, &sources, to: &writer) }
            }
            writer.member("errors", sorted.count { $0.severity == .error })
            writer.member("warnings", sorted.count { $0.severity == .warning })
        }
        writer.swap(with: &buffer)
        buffer.append("\n")
    }

    private func write(_ diagnostic: Diagnostic, _ sources: inout Sources, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("severity", diagnostic.severity.rawValue)
            writer.member("code", diagnostic.kind.id)
            writer.member("message", diagnostic.message(in: language))
            writer.member("hint", diagnostic.hint(in: language))
            if let location = diagnostic.location { write(location, &sources, to: &writer) }
            writer.array("notes") { writer in
                for note in diagnostic.notes { writer.object { write(note, &sources, to: &$0) } }
            }
            guard let path = diagnostic.location?.path, !diagnostic.repairs.isEmpty else { return }
            writer.array("repairs") { writer in
                for repair in diagnostic.repairs {
                    writer.object { writer in
                        writePlaces(SourceLocation(path, repair.range), &sources, to: &writer)
                        writer.member("replacement", repair.replacement)
                    }
                }
            }
        }
    }

    private func write(_ location: SourceLocation, _ sources: inout Sources, to writer: inout JSONWriter) {
        writer.member("path", location.path)
        writePlaces(location, &sources, to: &writer)
    }

    private func writePlaces(_ location: SourceLocation, _ sources: inout Sources, to writer: inout JSONWriter) {
        guard let range = location.range, let span = sources.span(of: location) else { return }
        for (name, position, offset) in [
            ("start", span.start, range.lowerBound), ("end", span.end, range.upperBound),
        ] {
            writer.object(name) { writer in
                writer.member("line", position.line)
                writer.member("column", position.column)
                writer.member("offset", offset)
            }
        }
    }
}
