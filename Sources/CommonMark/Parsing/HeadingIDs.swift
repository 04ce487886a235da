import Foundation

/// Gives each heading an id that follows from its text and stands once.
struct HeadingIDs {
    /// The first of them, looked through one by one: most texts have a few.
    private var few: [String] = []
    private var others: Set<String> = []
    private var counts: [String: Int] = [:]

    private static let fewest = 16

    func contains(_ id: ArraySlice<UInt8>) -> Bool { contains(String(decoding: id, as: UTF8.self)) }

    private func contains(_ id: String) -> Bool {
        few.contains { $0.utf8.count == id.utf8.count && $0 == id } || others.contains(id)
    }

    mutating func next(for text: ArraySlice<UInt8>) -> String {
        let slug = Self.slug(text)
        var id = slug
        while contains(id) {
            counts[slug, default: 1] += 1
            id = "\(slug)-\(counts[slug, default: 2])"
        }
        if few.isEmpty { few.reserveCapacity(8) }
        if few.count < Self.fewest { few.append(id) } else { others.insert(id) }
        return id
    }

    /// Lower-case letters without marks, digits, and hyphens for the rest: `L’été à Liège` is `l-ete-a-liege`.
    static func slug(_ text: ArraySlice<UInt8>) -> String {
        text.withUnsafeBufferPointer(plainSlug) ?? anySlug(String(decoding: text, as: UTF8.self))
    }

    /// Of a text of ASCII and the Latin letters that French and Dutch add to it (U+00C0 to U+00FF): one table, no
    /// normalisation. Nil for any other.
    private static func plainSlug(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(text.count, 1)) { slug in
            var count = 0
            var needsHyphen = false
            var index = 0
            while index < text.count {
                var letter = text[index]
                index += 1
                switch letter {
                case 0x30...0x39, 0x61...0x7A: break
                case 0x41...0x5A: letter += 32
                case 0x00...0x7F: letter = 0
                default:
                    guard let mark = mark(letter, text[index...]) else { return nil }
                    letter = mark.letter
                    index += mark.rest
                }
                if letter == 0 {
                    needsHyphen = count > 0
                    continue
                }
                if needsHyphen {
                    slug[count] = UInt8(ascii: "-")
                    count += 1
                    needsHyphen = false
                }
                slug[count] = letter
                count += 1
            }
            return count == 0
                ? "section" : String(decoding: UnsafeBufferPointer(rebasing: slug[..<count]), as: UTF8.self)
        }
    }

    /// - Returns: the ASCII letter that a character of several bytes stands for, 0 for a mark that is none, and how many
    ///   bytes follow its first; nil for any that is not common.
    private static func mark(_ first: UInt8, _ rest: Slice<UnsafeBufferPointer<UInt8>>) -> (letter: UInt8, rest: Int)? {
        guard let second = rest.first else { return nil }
        switch (first, second) {
        case (0xC3, 0x80...0xBF):
            let letter = latin[Int(second & 0x3F)]
            return letter == 0 ? nil : (letter, 1)
        // No-break space, « and », middle dot.
        case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xB7), (0xC2, 0xBB): return (0, 1)
        case (0xE2, 0x80):
            guard let third = rest.dropFirst().first else { return nil }
            // Quotes and apostrophes, narrow no-break space, ellipsis.
            return 0x98...0x9D ~= third || third == 0xAF || third == 0xA6 ? (0, 2) : nil
        default: return nil
        }
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
