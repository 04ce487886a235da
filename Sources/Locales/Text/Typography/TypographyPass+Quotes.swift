/// Apostrophes, quotes, ellipses.
extension TypographyPass {
    /// Exactly three dots become one ellipsis; leaders and paths stay.
    mutating func dots() {
        var count = 1
        while at(count) == 0x2E { count += 1 }
        let isPath = output.last == 0x2F || at(count) == 0x2F
        if count == 3, !isPath {
            output.append(contentsOf: "…".utf8)
            index += 3
        } else {
            copy(count)
        }
    }

    mutating func apostrophe() {
        let before = lastScalar
        let after = scalar(1)
        let followsWord = before.map(Self.isWord) ?? false
        let leadsWord = after.map(Self.isWord) ?? false
        if followsWord, leadsWord {
            // Between digits stand feet or minutes.
            if before.map(Self.isDigit) ?? false, after.map(Self.isDigit) ?? false { return copy(1) }
            writeApostrophe()
        } else if followsWord {
            if context.openSingles > 0 {
                closeSingle()
            } else if before.map(Self.isDigit) ?? false {
                copy(1)  // feet, minutes
            } else {
                writeApostrophe()
            }
        } else if leadsWord {
            if convertsQuotes, !startsClippedWord, hasClosingSingle {
                context.openSingles += 1
                output.append(contentsOf: profile.singleQuotes.opening)
                index += 1
            } else if before.map({ Self.isBlank($0) || Self.isOpening($0) }) ?? true {
                writeApostrophe()
            } else {
                copy(1)
            }
        } else if context.openSingles > 0, before.map({ !Self.isBlank($0) }) ?? false {
            closeSingle()
        } else {
            copy(1)
        }
    }

    private mutating func writeApostrophe() {
        output.append(contentsOf: "’".utf8)
        index += 1
    }

    private mutating func closeSingle() {
        context.openSingles -= 1
        output.append(contentsOf: profile.singleQuotes.closing)
        index += 1
    }

    /// 's, 't, 'n, 'k, 'm, 'r, 'z: a Dutch word clipped at its front; '68: a year.
    private var startsClippedWord: Bool {
        if scalar(1).map(Self.isDigit) ?? false { return true }
        guard let letter = at(1), "stnkmrz".utf8.contains(letter | 0x20) else { return false }
        return !(scalar(2).map(Self.isWord) ?? false)
    }

    /// Whether a later `'` stands behind a word or a stop and before none: it can close what this one opens.
    private var hasClosingSingle: Bool {
        var position = index + 2
        while position < input.count {
            if input[position] == 0x27, !Self.isASCIIBlank(input[position - 1]),
                position + 1 == input.count || !Self.isWordStart(input[position + 1])
            {
                return true
            }
            position += 1
        }
        return false
    }

    private static func isASCIIBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private static func isWordStart(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || byte >= 0xC3 && byte != 0xE2
    }

    mutating func quote() {
        guard convertsQuotes else { return copy(1) }
        let before = lastScalar
        let after = scalar(1)
        let isBehindSpace = before.map { Self.isBlank($0) || Self.isOpening($0) || "—–-/’".unicodeScalars.contains($0) }
        let isBeforeSpace = after.map(Self.isBlank)
        let isBeforeText = after.map {
            Self.isWord($0) || Self.isOpening($0) || "…-—–+€$#&@/<".unicodeScalars.contains($0)
        }
        let isOpening: Bool
        switch (isBehindSpace ?? true, isBeforeSpace) {
        case (true, .some(false)): isOpening = isBeforeText ?? false || context.openQuotes == 0
        case (true, .some(true)): isOpening = context.openQuotes == 0
        case (true, nil):
            if context.openQuotes == 0, isWhole { return copy(1) }
            isOpening = context.openQuotes == 0
        case (false, _):
            if context.openQuotes == 0 { return copy(1) }
            isOpening = false
        }
        index += 1
        if isOpening { openQuote() } else { closeQuote() }
    }

    private mutating func openQuote() {
        let pair = profile.pair(at: context.openQuotes + context.openGuillemets)
        context.openQuotes += 1
        if pair.opening.starts(with: "«".utf8) {
            output.append(contentsOf: "«".utf8)
            writeSpaceAfterOpening()
        } else {
            output.append(contentsOf: pair.opening)
        }
    }

    private mutating func closeQuote() {
        context.openQuotes -= 1
        let pair = profile.pair(at: context.openQuotes + context.openGuillemets)
        if pair.closing.starts(with: Self.noBreak) {
            replaceSpaces(with: pair.closing)
        } else {
            output.append(contentsOf: pair.closing)
        }
    }
}
