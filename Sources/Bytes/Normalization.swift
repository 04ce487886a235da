import Foundation

/// Text read from files is kept in Unicode normalisation form C, so that equal words have equal bytes.
extension String {
    /// Decodes UTF-8 (repairing what is invalid) and normalises it to NFC.
    ///
    /// Text in which no byte could belong to a character that NFC changes, as nearly all French and Dutch text,
    /// is only copied.
    package init(nfc bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        self = isSurelyNormal(bytes) ? text : text.precomposedStringWithCanonicalMapping
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

package func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer(isSurelyNormal) || firstInvalidUTF8(in: bytes) == nil
}

/// Whether text is UTF-8 in NFC, told by a quick check (UAX 15, section 9) cut down to what is common: U+0000 to
/// U+02FF, and U+2002 to U+20BF (punctuation, spaces, currencies), never change under NFC and have combining class 0.
private func isSurelyNormal(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
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
            guard index &+ 1 < count, isContinuation(bytes[index &+ 1]) else { return false }
            index &+= 2
        case 0xE2:
            guard index &+ 2 < count, isContinuation(bytes[index &+ 2]) else { return false }
            let second = bytes[index &+ 1]
            guard 0x80...0x82 ~= second, second != 0x80 || bytes[index &+ 2] > 0x81 else { return false }
            index &+= 3
        default: return false
        }
    }
    return true
}
