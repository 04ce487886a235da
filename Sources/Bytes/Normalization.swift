import Foundation

/// Text read from files is kept in Unicode normalisation form C, so that equal words have equal bytes.
extension String {
    /// Decodes UTF-8 (repairing what is invalid) and normalises it to NFC.
    ///
    /// Text in which no byte could belong to a character that NFC changes, as nearly all French and Dutch text,
    /// is only copied.
    package init(nfc bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        self = isSurelyNFC(bytes) ? text : text.precomposedStringWithCanonicalMapping
    }

    package init(nfc bytes: ArraySlice<UInt8>) {
        self = bytes.withUnsafeBufferPointer { String(nfc: $0) }
    }

    package init(nfc text: String) {
        var text = text
        let surely = text.withUTF8 { isSurelyNFC($0) }
        self = surely ? text : text.precomposedStringWithCanonicalMapping
    }
}

/// Quick check (UAX 15, section 9), cut down to what is common: U+0000 to U+02FF, and U+2002 to U+20BF
/// (punctuation, spaces, currencies), never change under NFC and have combining class 0.
private func isSurelyNFC(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let count = bytes.count
    while index < count {
        if count - index >= 8 {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 == 0 {
                index += 8
                continue
            }
        }
        let byte = bytes[index]
        index += 1
        if byte <= 0xCB { continue }
        guard byte == 0xE2, index + 1 < count else { return false }
        let second = bytes[index]
        guard second >= 0x80, second <= 0x82, second != 0x80 || bytes[index + 1] > 0x81 else { return false }
        index += 2
    }
    return true
}
