import Bytes

/// A text whose first line holds a digest of all the rest, so that damage shows.
struct SealedText {
    /// What follows the digest in the first line.
    let note: String
    /// Where the second line begins.
    let start: Int

    /// Nil when the first line is another's or its digest is not that of the rest.
    init?(_ file: [UInt8], title: String) {
        guard let end = file.prefix(200).firstIndex(of: UInt8(ascii: "\n")),
            file.starts(with: title.utf8)
        else { return nil }
        let words = String(decoding: file[..<end].dropFirst(title.utf8.count), as: UTF8.self).split(separator: " ")
        guard words.count == 2, let digest = Digest(words[0]) else { return nil }
        let actual = file.withUnsafeBytes { Digest(of: UnsafeRawBufferPointer(rebasing: $0[(end + 1)...])) }
        guard actual == digest else { return nil }
        note = String(words[1])
        start = end + 1
    }

    static func seal(_ body: [UInt8], title: String, note: String) -> [UInt8] {
        Array("\(title) \(Digest(of: body)) \(note)\n".utf8) + body
    }
}

extension ByteBuffer {
    /// 32 lower-case hexadecimal digits, as ``Digest/description``, without a string in between.
    mutating func append(_ digest: Digest) {
        for half in [digest.high, digest.low] {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: (half >> UInt64(shift)) & 15)
                append(digit < 10 ? 48 + digit : 87 + digit)
            }
        }
    }
}
