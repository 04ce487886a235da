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
        plainSlug(text) ?? anySlug(text)
    }

    /// Of a text of ASCII and the Latin letters that French and Dutch add to it (U+00C0 to U+00FF): one table, no
    /// normalisation. Nil for any other.
    private static func plainSlug(_ text: String) -> String? {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var needsHyphen = false
        for scalar in text.unicodeScalars {
            var letter: UInt8 = 0
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: letter = UInt8(truncatingIfNeeded: scalar.value)
            case 0x41...0x5A: letter = UInt8(truncatingIfNeeded: scalar.value + 32)
            case 0x00...0x7F, 0xA0, 0xAB, 0xB7, 0xBB, 0x2018...0x201D, 0x202F, 0x2026: break
            case 0xC0...0xFF:
                letter = latin[Int(scalar.value - 0xC0)]
                if letter == 0 { return nil }
            default: return nil
            }
            if letter == 0 {
                needsHyphen = true
                continue
            }
            if needsHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            needsHyphen = false
            slug.append(letter)
        }
        return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
    }

    /// What U+00C0 to U+00FF are without case and marks; 0 where that is not one ASCII letter.
    private static let latin: [UInt8] =
        Array("aaaaaa\u{0}ceeeeiiii\u{0}nooooo\u{0}\u{0}uuuuy\u{0}\u{0}".utf8)
        + Array("aaaaaa\u{0}ceeeeiiii\u{0}nooooo\u{0}\u{0}uuuuy\u{0}y".utf8)

    static func anySlug(_ text: String) -> String {
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
