package import Diagnostics

/// The two parts of a Markdown file: words for the program between lines `---`, then the text.
package struct FrontMatter: Sendable, Equatable {
    /// Between the two lines; nil when the file does not start with one.
    package var yaml: Range<Int>?
    package var body: Range<Int>

    package static func split(_ bytes: [UInt8], path: String) -> (FrontMatter, [Diagnostic]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = line(from: start, in: bytes)
        guard isFence(bytes[start..<first.end]) else {
            return (FrontMatter(yaml: nil, body: start..<bytes.count), [])
        }
        var index = first.next
        while index < bytes.count {
            let line = line(from: index, in: bytes)
            if isFence(bytes[index..<line.end]) {
                return (FrontMatter(yaml: first.next..<index, body: line.next..<bytes.count), [])
            }
            index = line.next
        }
        let diagnostic = Diagnostic(
            MarkdownDiagnostics.openFrontMatter,
            at: SourceLocation(path, start..<first.end)
        )
        return (FrontMatter(yaml: nil, body: bytes.count..<bytes.count), [diagnostic])
    }

    private static func line(from start: Int, in bytes: [UInt8]) -> (end: Int, next: Int) {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var next = end
        if next < bytes.count, bytes[next] == 0x0D { next += 1 }
        if next < bytes.count, bytes[next] == 0x0A { next += 1 }
        return (end, next)
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
