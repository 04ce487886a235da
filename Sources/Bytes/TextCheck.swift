/// What keeps bytes from being the plain text that a parser expects.
package enum TextFault: Sendable, Equatable {
    /// The bytes stop being UTF-8 at this offset.
    case invalidUTF8(at: Int)
    /// U+0000, where a C parser would stop reading.
    case nul(at: Int)
    /// A control character other than tab and line breaks, or a byte order mark inside the text.
    case control(Unicode.Scalar, Range<Int>)

    /// The first fault of `bytes` in `range`; a byte order mark may stand at its start.
    package static func first(in bytes: [UInt8], _ range: Range<Int>) -> TextFault? {
        let invalid = firstInvalidUTF8(in: bytes, range)
        let valid = range.lowerBound..<(invalid ?? range.upperBound)
        if let fault = bytes.withUnsafeBufferPointer({ control(in: $0, valid) }) { return fault }
        return invalid.map { .invalidUTF8(at: $0) }
    }

    private static func control(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TextFault? {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            if isPlain(bytes, index, end) {
                index += 8
                continue
            }
            let byte = bytes[index]
            switch byte {
            case 0: return .nul(at: index)
            case 0x09, 0x0A, 0x0D, 0x20...0x7E: break
            case 0x01...0x1F, 0x7F:
                return .control(Unicode.Scalar(byte), index..<index + 1)
            case 0xC2 where index + 1 < end && bytes[index + 1] < 0xA0 && bytes[index + 1] != 0x85:
                return .control(Unicode.Scalar(bytes[index + 1]), index..<index + 2)
            case 0xEF where index + 2 < end:
                let last = UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index + 2])
                // U+FEFF, U+FFFE and U+FFFF.
                if last == 0xBBBF, index != range.lowerBound { return .control("\u{FEFF}", index..<index + 3) }
                if last == 0xBFBE { return .control("\u{FFFE}", index..<index + 3) }
                if last == 0xBFBF { return .control("\u{FFFF}", index..<index + 3) }
            default: break
            }
            index += 1
        }
        return nil
    }
}

/// Whether none of the next eight bytes could be part of a fault: neither a control character nor the start of one
/// (0xC2, 0xEF). All eight are looked at in one word; it may say no where there is none.
private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard end - index >= 8 else { return false }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops = ones << 7
    func holds(_ byte: UInt64) -> Bool {
        let rest = word ^ (ones &* byte)
        return (rest &- ones) & ~rest & tops != 0
    }
    if (word &- ones &* 0x20) & ~word & tops != 0 || holds(0x7F) { return false }
    return word & tops == 0 || !holds(0xC2) && !holds(0xEF)
}

/// The offset of the first byte that is not part of valid UTF-8, or nil.
package func firstInvalidUTF8(in bytes: [UInt8], _ range: Range<Int>? = nil) -> Int? {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(range))
        return nil
    } catch {
        return range.lowerBound + error.byteOffsets.lowerBound
    }
}
