import Foundation

/// Unicode normalisation form C, which all text of a site is held in.
package enum Normalisation {
    /// Costs one look at the bytes where nothing stands beyond U+02FF, since those are always in form C.
    package static func nfc(_ text: String) -> String {
        isPlainlyNFC(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    package static func isNFC(_ text: String) -> Bool {
        isPlainlyNFC(text)
            || text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(text.unicodeScalars)
    }

    private static func isPlainlyNFC(_ text: String) -> Bool {
        // 0xCC starts U+0300, the first combining mark; U+2000 to U+2BFF hold no-break spaces, quotes, arrows,
        // and only a few that normalise (U+2000, U+2001, U+2126, U+212A, U+212B, U+2329, U+232A, U+2ADC).
        var text = text
        return text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0xCC {
                    index += 1
                } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] > 0x81 {
                    index += 3
                } else {
                    return false
                }
            }
            return true
        }
    }
}
