import _FoundationICU

/// Text in plain Latin letters. What has no letter or digit in it comes out as a space or as itself.
package enum Transliteration {
    /// ASCII passes through; Latin letters of Western Europe are looked up; the rest goes through ICU.
    package static func latin(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        let text = Normalisation.nfc(text)
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                result.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let known = table[scalar] {
                result.append(contentsOf: known)
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                return throughICU(text)
            } else {
                result.append(0x20)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let table: [Unicode.Scalar: [UInt8]] = {
        let rows: [(String, String)] = [
            ("àáâãäåāăą", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"),
            ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏő", "o"),
            ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"),
            ("źżž", "z"), ("œ", "oe"), ("æ", "ae"), ("ß", "ss"), ("þ", "th"), ("ĳ", "ij"), ("ª", "a"), ("º", "o"),
            ("²", "2"), ("³", "3"), ("¹", "1"), ("ſ", "s"), ("ŉ", "n"),
        ]
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for (letters, replacement) in rows {
            for scalar in letters.unicodeScalars {
                table[scalar] = Array(replacement.utf8)
                let upper = scalar.properties.uppercaseMapping.unicodeScalars
                if upper.count == 1, let only = upper.first, only.value >= 0x80 {
                    table[only] = Array(replacement.utf8)
                }
            }
        }
        for digit in UInt8(0)...9 {
            for zero in ["\u{2070}", "\u{2080}"] as [Unicode.Scalar] {
                if let scalar = Unicode.Scalar(zero.value + UInt32(digit)) { table[scalar] = [0x30 + digit] }
            }
        }
        table["ẞ"] = Array("ss".utf8)
        return table
    }()

    // ICU's transliterators keep a cache inside; one at a time.
    private static let opened = Locked<OpenedTransliterator>(OpenedTransliterator())

    private static func throughICU(_ text: String) -> String {
        opened.withLock { $0.apply(text) }
    }
}

private struct OpenedTransliterator {
    private var pointer: UnsafeMutablePointer<UTransliterator?>?

    init() {
        var status = U_ZERO_ERROR
        let id = Array("Any-Latin; Latin-ASCII".utf16)
        pointer = swift_utrans_openU(id, Int32(id.count), UTRANS_FORWARD, nil, 0, nil, &status)
    }

    func apply(_ text: String) -> String {
        guard let pointer else { return text }
        var units = Array(text.utf16)
        var length = Int32(units.count)
        let capacity = units.count * 8 + 64
        units.append(contentsOf: repeatElement(0, count: capacity - units.count))
        var limit = length
        var status = U_ZERO_ERROR
        swift_utrans_transUChars(pointer, &units, &length, Int32(capacity), 0, &limit, &status)
        guard status.rawValue <= U_ZERO_ERROR.rawValue, length >= 0, Int(length) <= capacity else { return text }
        return String(decoding: units[..<Int(length)], as: UTF16.self)
    }
}
