import Foundation

/// Text read from files is kept in Unicode normalisation form C, so that equal words have equal bytes.
extension String {
    /// Decodes UTF-8 (repairing what is invalid) and normalises it to NFC.
    ///
    /// Text in which no byte could belong to a character that NFC changes, as nearly all French and Dutch text,
    /// is only copied.
    package init(nfc bytes: UnsafeBufferPointer<UInt8>) {
        switch quickCheck(bytes) {
        case .ascii: self.init(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: true))
        case .normal: self.init(copying: UTF8Span(unchecked: bytes.span))
        case .unsure: self = String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
        }
    }

    package init(nfc bytes: ArraySlice<UInt8>) {
        self = bytes.withUnsafeBufferPointer { String(nfc: $0) }
    }

    package init(nfc text: String) {
        var text = text
        let surely = text.withUTF8 { isSurelyNormal($0) }
        self = surely ? text : text.precomposedStringWithCanonicalMapping
    }
}

extension [UInt8] {
    /// Puts what stands from `start` on, which is text by itself, into normalisation form C, and repairs what is not
    /// UTF-8.
    package mutating func normalize(from start: Int) {
        guard !self[start...].withUnsafeBufferPointer(isSurelyNormal) else { return }
        let text = String(nfc: self[start...])
        removeSubrange(start...)
        append(contentsOf: text.utf8)
    }
}

package func isUTF8(_ bytes: [UInt8]) -> Bool { firstInvalidUTF8(in: bytes) == nil }

private enum QuickCheck {
    case ascii
    /// UTF-8 in NFC.
    case normal
    /// It may not even be UTF-8.
    case unsure
}

func isSurelyNormal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { quickCheck(bytes) != .unsure }

/// Whether text is UTF-8 in NFC, told by a quick check (UAX 15, section 9) cut down to what is common: U+0000 to
/// U+02FF, and U+2002 to U+20BF (punctuation, spaces, currencies), never change under NFC and have combining class 0.
private func quickCheck(_ bytes: UnsafeBufferPointer<UInt8>) -> QuickCheck {
    var index = 0
    var result = QuickCheck.ascii
    let count = bytes.count
    while index < count {
        if count &- index >= 8 {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            // Bytes come lowest first.
            let ascii = (UInt64(littleEndian: word) & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
            index &+= ascii
            if ascii == 8 { continue }
        }
        let byte = bytes[index]
        switch byte {
        case 0x00...0x7F: index &+= 1
        case 0xC2...0xCB:
            guard index &+ 1 < count, isContinuation(bytes[index &+ 1]) else { return .unsure }
            index &+= 2
            result = .normal
        case 0xE2:
            guard index &+ 2 < count, isContinuation(bytes[index &+ 2]) else { return .unsure }
            guard isCommonSign(bytes[index &+ 1], bytes[index &+ 2]) else { return .unsure }
            index &+= 3
            result = .normal
        default: return .unsure
        }
    }
    return result
}
