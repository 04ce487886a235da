/// Spaces that belong to punctuation.
extension TypographyPass {
    /// Where the spaces at the end of the output begin.
    private var startOfSpaces: Int {
        var end = output.count
        while end > 0 {
            if output[end - 1] == 0x20 {
                end -= 1
            } else if end >= 2, output[end - 2] == 0xC2, output[end - 1] == 0xA0 {
                end -= 2
            } else if end >= 3, output[end - 3] == 0xE2, output[end - 2] == 0x80,
                output[end - 1] == 0xAF || output[end - 1] == 0x89
            {
                end -= 3
            } else {
                return end
            }
        }
        return end
    }

    /// The last scalar written that is no space.
    var lastBeforeSpaces: Unicode.Scalar? {
        Self.lastScalar(of: output[..<startOfSpaces]) ?? context.last
    }

    mutating func replaceSpaces(with space: [UInt8]) {
        output.removeSubrange(startOfSpaces...)
        output.append(contentsOf: space)
    }

    mutating func skipSpaces() {
        while let scalar = scalar(0), Self.isSpace(scalar) { index += UTF8.width(scalar) }
    }

    var precededByDigitAndSpace: Bool {
        let start = startOfSpaces
        return start < output.count && Self.lastScalar(of: output[..<start]).map(Self.isDigit) ?? false
    }

    /// `;` `:` `!` `?` in French.
    mutating func highPunctuation(_ byte: UInt8) {
        if profile.spacing == .french, claimsSpace(byte) {
            replaceSpaces(with: byte == UInt8(ascii: ":") ? Self.noBreak : Self.narrowNoBreak)
        }
        copy(1)
    }

    private func claimsSpace(_ byte: UInt8) -> Bool {
        let hasSpace = startOfSpaces < output.count
        if let before = lastBeforeSpaces {
            if Self.isOpening(before) || Self.isBlank(before) && !Self.isSpace(before) { return false }
            // "?!" is one sign, "::" is code.
            if !hasSpace, "!?:;".unicodeScalars.contains(before) { return false }
        } else if !hasSpace {
            return false
        }
        guard let next = scalar(1) else { return !endsReference(byte) }
        if Self.isBlank(next) { return !endsReference(byte) }
        switch next {
        case "»", "”", "\"", "*": return !endsReference(byte)
        case "!", "?", "…", ".", ")", "]", "}", ",", "'", "’", ";", ":":
            // After : and ; these would make an emoticon.
            return byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
        default: return false
        }
    }

    /// Whether the semicolon ends a character reference, as `&nbsp;`.
    private func endsReference(_ byte: UInt8) -> Bool {
        guard byte == UInt8(ascii: ";"), let mark = output.suffix(12).lastIndex(of: UInt8(ascii: "&")) else {
            return false
        }
        let name = output[(mark + 1)...]
        return !name.isEmpty && name.allSatisfy { $0 == 0x23 || $0 < 0x80 && Self.isWord(Unicode.Scalar($0)) }
    }

    mutating func openingGuillemet() {
        copy(2)
        guard profile.spacing == .french else { return }
        context.openGuillemets += 1
        writeSpaceAfterOpening()
    }

    /// The no-break space inside an opening guillemet just written.
    mutating func writeSpaceAfterOpening() {
        skipSpaces()
        if let next = scalar(0), Self.isBlank(next) { return }
        output.append(contentsOf: Self.noBreak)
        context.dropsSpace = index >= input.count
    }

    mutating func closingGuillemet() {
        if profile.spacing == .french {
            context.openGuillemets = max(0, context.openGuillemets - 1)
            let hasSpace = startOfSpaces < output.count
            let before = lastBeforeSpaces
            if hasSpace || before.map({ !Self.isBlank($0) }) ?? false,
                before.map({ !Self.isBlank($0) || Self.isSpace($0) }) ?? true
            {
                replaceSpaces(with: Self.noBreak)
            }
        }
        copy(2)
    }

    mutating func euro() {
        if precededByDigitAndSpace { replaceSpaces(with: Self.noBreak) }
        copy(3)
        let start = index
        skipSpaces()
        if index > start {
            if scalar(0).map(Self.isDigit) ?? false {
                output.append(contentsOf: Self.noBreak)
            } else {
                index = start
            }
        }
    }

    // MARK: Addresses

    var startsAddress: Bool { at(1) == 0x2F && at(2) == 0x2F }

    var startsBareHost: Bool {
        at(1) == 0x77 && at(2) == 0x77 && at(3) == 0x2E && !(lastScalar.map(Self.isWord) ?? false)
    }

    /// Copies to the end of a web or mail address: the next space or quote.
    mutating func copyAddress() {
        while let next = scalar(0), !Self.isBlank(next), !"<>\"«»“”".unicodeScalars.contains(next) {
            copy(UTF8.width(next))
        }
    }
}
