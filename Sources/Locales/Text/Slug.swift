/// The last part of an address: lower-case ASCII letters and digits in groups joined by single hyphens.
package enum Slug {
    package static let maximumLength = 80

    /// `nil` when nothing of `text` is left, as for "…".
    ///
    /// Any script is transliterated: "L’œuvre d’été" gives l-oeuvre-d-ete, "Łódź" lodz, "Київ" kiiv. A text that
    /// is too long is cut between two words where it can be.
    package static func make(_ text: String, maximumLength: Int = maximumLength) -> String? {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        let plain = Transliteration.latin(text)
        for byte in plain.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: slug.append(byte)
            case 0x41...0x5A: slug.append(byte | 0x20)
            default: if let last = slug.last, last != 0x2D { slug.append(0x2D) }
            }
        }
        if slug.count > maximumLength, maximumLength > 0 {
            let cutsWord = slug[maximumLength] != 0x2D
            slug.removeSubrange(maximumLength...)
            if cutsWord, let hyphen = slug.lastIndex(of: 0x2D), hyphen >= maximumLength / 2 {
                slug.removeSubrange(hyphen...)
            }
        }
        while slug.last == 0x2D { slug.removeLast() }
        return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
    }

    /// Whether `text` could have come from ``make(_:maximumLength:)``.
    package static func isValid(_ text: String, maximumLength: Int = maximumLength) -> Bool {
        guard !text.isEmpty, text.utf8.count <= maximumLength else { return false }
        var previous: UInt8 = 0x2D
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: break
            case 0x2D: if previous == 0x2D { return false }
            default: return false
            }
            previous = byte
        }
        return previous != 0x2D
    }
}
