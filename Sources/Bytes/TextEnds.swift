extension String {
    /// Whether it surely has no space at either end: nearly every text begins and ends in a sign of ASCII or in a letter
    /// from U+00C0 to U+07FF.
    package var hasVisibleEnds: Bool {
        var text = self
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return true }
            guard isVisible(first) || startsLetter(first) else { return false }
            if isVisible(last) { return true }
            return isContinuation(last) && bytes.count > 1 && startsLetter(bytes[bytes.count - 2])
        }
    }
}

private func isVisible(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte }

/// One of two bytes.
private func startsLetter(_ byte: UInt8) -> Bool { 0xC3...0xDF ~= byte }
