import Foundation

/// Gives each heading an id that follows from its text and stands once.
struct HeadingIDs {
    private var used: Set<String> = []
    private var counts: [String: Int] = [:]

    mutating func next(for text: String) -> String {
        let slug = Self.slug(text)
        var id = slug
        while !used.insert(id).inserted {
            counts[slug, default: 1] += 1
            id = "\(slug)-\(counts[slug, default: 2])"
        }
        return id
    }

    /// Lower-case letters without marks, digits, and hyphens for the rest: `L’été à Liège` is `l-ete-a-liege`.
    static func slug(_ text: String) -> String {
        var slug = ""
        var needsHyphen = false
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "œ": append("oe")
            case "æ": append("ae")
            case "ß": append("ss")
            case _ where scalar.properties.generalCategory == .nonspacingMark: break
            case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
                append(String(scalar))
            default: needsHyphen = true
            }
        }
        func append(_ letters: String) {
            if needsHyphen, !slug.isEmpty { slug += "-" }
            needsHyphen = false
            slug += letters
        }
        return slug.isEmpty ? "section" : slug
    }
}
