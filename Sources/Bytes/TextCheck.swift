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
        TextSurvey(bytes, range).fault
    }

    fileprivate static func search(_ bytes: [UInt8], _ range: Range<Int>) -> TextFault? {
        let invalid = firstInvalidUTF8(in: bytes, range)
        let valid = range.lowerBound..<(invalid ?? range.upperBound)
        if let fault = bytes.withUnsafeBufferPointer({ control(in: $0, valid) }) { return fault }
        return invalid.map { .invalidUTF8(at: $0) }
    }

    private static func control(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> TextFault? {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
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

/// What one look at all bytes of a text tells.
package struct TextSurvey: Sendable {
    /// The first; a byte order mark may stand at the start.
    package let fault: TextFault?
    /// Whether the text is in NFC, and so is whatever is put together from characters of it. It may say no of one that
    /// is, but not for French or Dutch.
    package let isNormal: Bool

    package init(_ bytes: [UInt8], _ range: Range<Int>) {
        let look = bytes.withUnsafeBufferPointer { Look($0, range) }
        fault = look.isPlain ? nil : TextFault.search(bytes, range)
        isNormal = look.isPlain && look.isNormal
    }
}

private struct Look {
    /// Whether it is UTF-8 without any fault; it may say no where there is none.
    private(set) var isPlain = false
    private(set) var isNormal = true

    /// Eight bytes at a time where they are ASCII.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return }
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            if end - index >= 8 {
                let printable = countPrintableASCII(bytes, index)
                index += printable
                if printable == 8 { continue }
            }
            let byte = bytes[index]
            switch byte {
            case 0x20...0x7E, 0x0A, 0x0D, 0x09:
                index += 1
            case 0xC3...0xDF:
                guard index + 1 < end, isContinuation(bytes[index + 1]) else { return }
                if byte > 0xCB { isNormal = false }
                index += 2
            // U+0080 to U+009F are control characters.
            case 0xC2:
                guard index + 1 < end, isContinuation(bytes[index + 1]), bytes[index + 1] >= 0xA0 else { return }
                index += 2
            case 0xE1...0xEC, 0xEE:
                guard index + 2 < end, isContinuation(bytes[index + 1]), isContinuation(bytes[index + 2]) else {
                    return
                }
                if byte != 0xE2 || !isCommonSign(bytes[index + 1], bytes[index + 2]) { isNormal = false }
                index += 3
            default: return
            }
        }
        isPlain = true
    }
}

/// What follows E2 in characters from U+2002 to U+20BF: punctuation, spaces and currencies, which NFC leaves alone.
func isCommonSign(_ second: UInt8, _ third: UInt8) -> Bool {
    0x80...0x82 ~= second && (second != 0x80 || third > 0x81)
}

func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

/// How many of the eight bytes at `index` come before any other.
private func countPrintableASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    // Bytes come lowest first: what is borrowed or carried by one touches only those after it.
    let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    let ones: UInt64 = 0x0101_0101_0101_0101
    // The top bit of each byte: of one above 0x7F, of one below 0x20 less that, of 0x7F and one.
    return ((word | (word &- ones &* 0x20) | (word &+ ones)) & ones << 7).trailingZeroBitCount / 8
}

/// The offset of the first byte that is not part of valid UTF-8, or nil.
package func firstInvalidUTF8(in bytes: [UInt8], _ range: Range<Int>? = nil) -> Int? {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    let isSurelyValid = bytes.withUnsafeBufferPointer { isSurelyNormal(UnsafeBufferPointer(rebasing: $0[range])) }
    if isSurelyValid { return nil }
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(range))
        return nil
    } catch {
        return range.lowerBound + error.byteOffsets.lowerBound
    }
}
