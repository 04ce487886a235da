/// The name of a language as BCP 47 writes it: `fr`, `nl-BE`, `sr-Latn`.
///
/// Held in canonical case (`nl-BE`, never `NL-be`), so that equal languages are equal strings.
package struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let description: String

    /// The primary subtag: `nl` of `nl-BE`.
    package let language: String
    package let script: String?
    package let region: String?

    /// `nil` unless `text` has the shape language[-Script][-REGION][-variant…] of RFC 5646, section 2.1.
    package init?(_ text: some StringProtocol) {
        var parts = text.split(separator: "-", omittingEmptySubsequences: false).map { $0.lowercased() }[...]
        guard let language = parts.popFirst(), (2...3).contains(language.utf8.count), Self.isAlphabetic(language)
        else { return nil }
        var written = [language]
        var script: String?
        var region: String?
        if let part = parts.first, part.utf8.count == 4, Self.isAlphabetic(part) {
            let titled = part.prefix(1).uppercased() + part.dropFirst()
            script = titled
            written.append(titled)
            parts.removeFirst()
        }
        if let part = parts.first, Self.isRegion(part) {
            region = part.uppercased()
            written.append(part.uppercased())
            parts.removeFirst()
        }
        for part in parts {
            guard Self.isVariant(part) else { return nil }
            written.append(part)
        }
        self.language = language
        self.script = script
        self.region = region
        description = written.joined(separator: "-")
    }

    package static func < (a: LanguageTag, b: LanguageTag) -> Bool { a.description < b.description }

    package static func == (a: LanguageTag, b: LanguageTag) -> Bool { a.description == b.description }

    package func hash(into hasher: inout Hasher) { hasher.combine(description) }

    private static func isAlphabetic(_ part: String) -> Bool {
        part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    private static func isRegion(_ part: String) -> Bool {
        part.utf8.count == 2 && isAlphabetic(part)
            || part.utf8.count == 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isVariant(_ part: String) -> Bool {
        let isAlphanumeric = part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        let startsWithDigit = part.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        return isAlphanumeric && ((5...8).contains(part.utf8.count) || part.utf8.count == 4 && startsWithDigit)
    }
}
