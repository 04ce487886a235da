import Bytes

/// How the bytes of a text file stand for characters.
package enum TextEncoding: Sendable, Equatable {
    case utf8, windows1252

    /// Decodes `bytes` and normalises the text to NFC.
    func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        switch self {
        case .utf8: String(nfc: bytes)
        case .windows1252: String(nfc: Self.decode1252(bytes))
        }
    }

    /// Bytes that Windows-1252 leaves undefined become U+FFFD; ``first1252Gap(in:)`` finds them beforehand.
    private static func decode1252(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            let value: UInt16 = (0x80...0x9F).contains(byte) ? upper1252[Int(byte) - 0x80] : UInt16(byte)
            text.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(text)
    }

    /// The first byte that no Windows-1252 file holds.
    static func first1252Gap(in bytes: [UInt8]) -> Int? {
        bytes.firstIndex { (0x80...0x9F).contains($0) && upper1252[Int($0) - 0x80] == 0xFFFD }
    }

    /// 0x80 to 0x9F; the rest is as in Latin-1.
    private static let upper1252: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}

extension TextEncoding {
    enum Guess: Equatable {
        case encoding(TextEncoding)
        /// Neither UTF-8 nor Windows-1252, or both in one file; the offset is the first byte that tells.
        case unreadable(at: Int)
    }

    /// UTF-8 where it is valid, else Windows-1252. A file that says it is UTF-8 (by a mark or by other
    /// accented letters) and breaks it was damaged, and no guess would read it right.
    static func guess(_ bytes: [UInt8], hasMark: Bool) -> Guess {
        guard let invalid = firstInvalidUTF8(in: bytes) else { return .encoding(.utf8) }
        if hasMark { return .unreadable(at: invalid) }
        if let gap = first1252Gap(in: bytes) { return .unreadable(at: gap) }
        if bytes[..<invalid].contains(where: { $0 >= 0x80 }) { return .unreadable(at: invalid) }
        return .encoding(.windows1252)
    }
}
