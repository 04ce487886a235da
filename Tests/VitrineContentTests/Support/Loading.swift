import Diagnostics
import Locales
import VitrineContent

/// 1 December 2019, noon in Brussels.
let december2019 = Instant(seconds: 1_575_198_000)

func load(
    _ source: MemorySource,
    audience: Audience = .public,
    drafts: Bool = false,
    now: Instant = december2019
) -> (site: Site?, diagnostics: [Diagnostic]) {
    let loaded = SiteLoader.load(
        source.source, options: LoadOptions(now: now, audience: audience, includeDrafts: drafts))
    return (loaded.site, loaded.diagnostics)
}

/// `path:line:column: severity: message [id]` and a line with the hint; the path without `Content/`.
func shown(_ diagnostics: [Diagnostic], in source: MemorySource) -> String {
    diagnostics.map { diagnostic in
        let place = diagnostic.location.map { shown($0, in: source) } ?? "nowhere"
        let notes = diagnostic.notes.map { "\n  note: \(shown($0, in: source))" }.joined()
        return """
            \(place): \(diagnostic.severity): \(diagnostic.message(in: .english)) [\(diagnostic.kind.id)]
              hint: \(diagnostic.hint(in: .english))\(notes)
            """
    }.joined(separator: "\n")
}

/// Lines and columns from 1; columns count Unicode scalars.
private func shown(_ location: SourceLocation, in source: MemorySource) -> String {
    let path = location.path.hasPrefix("Content/") ? String(location.path.dropFirst(8)) : location.path
    guard let range = location.range, let bytes = source.files[location.path] else { return path }
    let before = bytes.prefix(range.lowerBound)
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
    return "\(path):\(line):\(column)"
}
