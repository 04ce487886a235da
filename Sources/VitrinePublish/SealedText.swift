import Bytes

/// A text whose first line holds a digest of all the rest, so that damage shows. The second is a number that the
/// rest goes by.
struct SealedText {
    let number: Int
    /// Where the third line begins.
    let start: Int

    /// Nil when the first line is another's or its digest is not that of the rest.
    init?(_ file: [UInt8], title: String) {
        guard let first = file.prefix(100).firstIndex(of: UInt8(ascii: "\n")), file.starts(with: (title + " ").utf8),
            let digest = Digest(String(decoding: file[(title.utf8.count + 1)..<first], as: UTF8.self)),
            digest == file.withUnsafeBytes({ Digest(of: UnsafeRawBufferPointer(rebasing: $0[(first + 1)...])) }),
            let second = file[(first + 1)...].firstIndex(of: UInt8(ascii: "\n")),
            let number = Int(String(decoding: file[(first + 1)..<second], as: UTF8.self)), number >= 0
        else { return nil }
        self.number = number
        start = second + 1
    }

    static func seal(_ body: [UInt8], title: String, number: Int) -> [UInt8] {
        let rest = Array("\(number)\n".utf8) + body
        return Array("\(title) \(Digest(of: rest))\n".utf8) + rest
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
