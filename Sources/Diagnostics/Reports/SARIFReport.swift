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
        buffer.append("{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", ")
        buffer.append("\"runs\": [{\"tool\": {\"driver\": {\"name\": \"Vitrine\", \"rules\": [")
        for (index, rule) in rules.enumerated() {
            buffer.append(index == 0 ? "{\"id\": " : ", {\"id\": ")
            buffer.append(jsonString: rule)
            buffer.append("}")
        }
        buffer.append("]}}, \"columnKind\": \"unicodeCodePoints\", \"results\": [")
        for (index, diagnostic) in sorted.enumerated() {
            buffer.append(index == 0 ? "\n  " : ",\n  ")
            buffer.append("{\"ruleId\": ")
            buffer.append(jsonString: diagnostic.kind.id)
            buffer.append(", \"ruleIndex\": \(rules.firstIndex(of: diagnostic.kind.id) ?? 0), \"level\": ")
            buffer.append(jsonString: diagnostic.severity.rawValue)
            let hint = diagnostic.hint(in: language)
            buffer.append(", \"message\": {\"text\": ")
            buffer.append(jsonString: diagnostic.message(in: language) + (hint.isEmpty ? "" : "\n" + hint))
            buffer.append("}")
            if let location = diagnostic.location {
                buffer.append(", \"locations\": [")
                append(location, &sources, to: &buffer)
                buffer.append("]")
            }
            if !diagnostic.notes.isEmpty {
                buffer.append(", \"relatedLocations\": [")
                for (index, note) in diagnostic.notes.enumerated() {
                    if index > 0 { buffer.append(", ") }
                    append(note, &sources, to: &buffer)
                }
                buffer.append("]")
            }
            buffer.append("}")
        }
        buffer.append(sorted.isEmpty ? "]}]}\n" : "\n]}]}\n")
    }

    private func append(_ location: SourceLocation, _ sources: inout Sources, to buffer: inout ByteBuffer) {
        buffer.append("{\"physicalLocation\": {\"artifactLocation\": {\"uri\": ")
        buffer.append(jsonString: uri(location.path))
        buffer.append("}")
        if let (start, end) = sources.span(of: location) {
            buffer.append(", \"region\": {\"startLine\": \(start.line), \"startColumn\": \(start.column), ")
            buffer.append("\"endLine\": \(end.line), \"endColumn\": \(end.column)}")
        }
        buffer.append("}}")
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
