public import Bytes

/// Diagnostics as people read them in a terminal: place, message, the line with a mark under it, hint.
public struct TextReport {
    private let language: MessageLanguage
    private let isColoured: Bool
    private let source: (String) -> [UInt8]?

    /// - Parameter source: the bytes of a file, by the path that diagnostics give; nil when it cannot be read.
    public init(language: MessageLanguage, isColoured: Bool = false, source: @escaping (String) -> [UInt8]?) {
        self.language = language
        self.isColoured = isColoured
        self.source = source
    }

    public func append(_ diagnostics: [Diagnostic], to buffer: inout ByteBuffer) {
        var writer = TextReportWriter(language: language, isColoured: isColoured, sources: Sources(source))
        swap(&writer.buffer, &buffer)
        let sorted = diagnostics.sortedByPlace()
        for diagnostic in sorted { writer.write(diagnostic) }
        let summary = language.summary(of: sorted)
        if !summary.isEmpty { writer.buffer.append(summary + "\n") }
        swap(&writer.buffer, &buffer)
    }
}

private struct TextReportWriter {
    var buffer = ByteBuffer()
    let language: MessageLanguage
    let isColoured: Bool
    var sources: Sources

    private enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"
        case green = "32"
    }

    init(language: MessageLanguage, isColoured: Bool, sources: Sources) {
        self.language = language
        self.isColoured = isColoured
        self.sources = sources
    }

    mutating func write(_ diagnostic: Diagnostic) {
        writePlace(diagnostic.location)
        write(language.word(for: diagnostic.severity) + language.colon, style(of: diagnostic.severity))
        buffer.append(" ")
        write(diagnostic.message(in: language), .bold)
        buffer.append(" [\(diagnostic.kind.id)]\n")
        if let location = diagnostic.location { writeExcerpt(location) }
        let hint = diagnostic.hint(in: language)
        if !hint.isEmpty { buffer.append("  \(language.hintWord)\(language.colon) \(hint)\n") }
        for note in diagnostic.notes {
            writePlace(note)
            write(language.word(for: .note) + language.colon, .cyan)
            buffer.append(" \(language.alsoHere)\n")
        }
    }

    private mutating func writePlace(_ location: SourceLocation?) {
        guard let location else { return }
        var place = location.path + ":"
        if let start = sources.span(of: location)?.start { place += "\(start.line):\(start.column):" }
        write(place, .bold)
        buffer.append(" ")
    }

    private mutating func writeExcerpt(_ location: SourceLocation) {
        guard let range = location.range, let index = sources[location.path] else { return }
        let line = index.position(of: range.lowerBound).line
        let excerpt = Excerpt(index, line: line, range: range)
        let number = String(line)
        buffer.append("  \(number) | \(excerpt.text)\n")
        buffer.append(String(repeating: " ", count: number.utf8.count + 2) + " | ")
        let indent = excerpt.marks.prefix { $0 == " " }
        buffer.append(indent)
        write(String(excerpt.marks.dropFirst(indent.count)), .green)
        buffer.append("\n")
    }

    private func style(of severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private mutating func write(_ text: String, _ style: Style) {
        guard isColoured else { return buffer.append(text) }
        buffer.append("\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m")
    }
}
