public import Bytes

/// Diagnostics in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for code-scanning services.
public struct SARIFReport {
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
        let rules = Set(sorted.map(\.kind.id)).sorted()
        var writer = JSONWriter(layout: .lines, isForScript: true)
        writer.swap(with: &buffer)
        writer.object { writer in
            writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            writer.member("version", "2.1.0")
            writer.array("runs") { writer in
                writer.object { writer in
                    write(rules, to: &writer)
                    writer.member("columnKind", "unicodeCodePoints")
                    writer.lines("results") { writer in
                        for diagnostic in sorted { write(diagnostic, rules, &sources, to: &writer) }
                    }
                }
            }
        }
        writer.swap(with: &buffer)
        buffer.append("\n")
    }

    private func write(_ rules: [String], to writer: inout JSONWriter) {
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.member("name", "Vitrine")
                writer.array("rules") { writer in
                    for rule in rules { writer.object { $0.member("id", rule) } }
                }
            }
        }
    }

    private func write(
        _ diagnostic: Diagnostic, _ rules: [String], _ sources: inout Sources, to writer: inout JSONWriter
    ) {
        let hint = diagnostic.hint(in: language)
        writer.object { writer in
            writer.member("ruleId", diagnostic.kind.id)
            writer.member("ruleIndex", rules.firstIndex(of: diagnostic.kind.id) ?? 0)
            writer.member("level", diagnostic.severity.rawValue)
            writer.object("message") {
                $0.member("text", diagnostic.message(in: language) + (hint.isEmpty ? "" : "\n" + hint))
            }
            if let location = diagnostic.location {
                writer.array("locations") { write(location, &sources, to: &$0) }
            }
            if !diagnostic.notes.isEmpty {
                writer.array("relatedLocations") { writer in
                    for note in diagnostic.notes { write(note, &sources, to: &writer) }
                }
            }
            writeFixes(of: diagnostic, hint, &sources, to: &writer)
        }
    }

    /// Section 3.55. A fix is a whole remedy, and there is one: all repairs of a diagnostic together.
    private func writeFixes(
        of diagnostic: Diagnostic, _ hint: String, _ sources: inout Sources, to writer: inout JSONWriter
    ) {
        guard let path = diagnostic.location?.path, !diagnostic.repairs.isEmpty, sources[path] != nil else { return }
        writer.array("fixes") { writer in
            writer.object { writer in
                if !hint.isEmpty { writer.object("description") { $0.member("text", hint) } }
                writer.array("artifactChanges") { writer in
                    writer.object { writer in
                        write(path, to: &writer)
                        writer.array("replacements") { writer in
                            for repair in diagnostic.repairs { write(repair, in: path, &sources, to: &writer) }
                        }
                    }
                }
            }
        }
    }

    private func write(
        _ repair: Repair, in path: String, _ sources: inout Sources, to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writeRegion("deletedRegion", of: SourceLocation(path, repair.range), &sources, to: &writer)
            writer.object("insertedContent") { $0.member("text", repair.replacement) }
        }
    }

    private func write(_ location: SourceLocation, _ sources: inout Sources, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.object("physicalLocation") { writer in
                write(location.path, to: &writer)
                writeRegion("region", of: location, &sources, to: &writer)
            }
        }
    }

    private func write(_ path: String, to writer: inout JSONWriter) {
        writer.object("artifactLocation") { $0.member("uri", uri(path)) }
    }

    private func writeRegion(
        _ name: String, of location: SourceLocation, _ sources: inout Sources, to writer: inout JSONWriter
    ) {
        guard let (start, end) = sources.span(of: location) else { return }
        writer.object(name) { writer in
            writer.member("startLine", start.line)
            writer.member("startColumn", start.column)
            writer.member("endLine", end.line)
            writer.member("endColumn", end.column)
        }
    }

    /// RFC 3986, section 3.3: what a path cannot hold as `%XX`.
    private func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
