/// One run over a text's bytes. Everything that needs a decision starts with one of few bytes; the rest is copied.
struct TypographyPass {
    let input: UnsafeBufferPointer<UInt8>
    let profile: TypographyProfile
    let convertsQuotes: Bool
    /// Whether the input is a whole text, so that its end is a true end.
    let isWhole: Bool
    var context: Typography.Context
    var output: [UInt8] = []
    var index = 0

    init(
        _ input: UnsafeBufferPointer<UInt8>, _ profile: TypographyProfile, _ context: Typography.Context,
        convertsQuotes: Bool, isWhole: Bool
    ) {
        self.input = input
        self.profile = profile
        self.context = context
        self.convertsQuotes = convertsQuotes
        self.isWhole = isWhole
        output.reserveCapacity(input.count + input.count / 8 + 8)
    }

    mutating func run() {
        if context.dropsSpace {
            skipSpaces()
            context.dropsSpace = false
        }
        var scan = TypographyScan(input, findsAddresses: true)
        while let next = scan.next() {
            // A step may have gone on beyond it.
            guard next >= index, decides(next) else { continue }
            if next > index { copy(next - index) }
            step(input[next])
        }
        copy(input.count - index)
        context.last = lastScalar ?? context.last
    }

    /// Of a comma, a digit, a full stop that stands alone, and a `w` that begins no `www`, there is nothing to decide.
    private func decides(_ position: Int) -> Bool {
        let byte = input[position]
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "w"): return position + 1 < input.count && input[position + 1] == byte
        case UInt8(ascii: ","), UInt8(ascii: "-"), 0x30...0x39: return false
        default: return true
        }
    }

    private mutating func step(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "'"): apostrophe()
        case UInt8(ascii: "\""): quote()
        case UInt8(ascii: "."): dots()
        case UInt8(ascii: ":") where startsAddress: copyAddress()
        case UInt8(ascii: "@") where lastScalar.map(Self.isWord) ?? false: copyAddress()
        case UInt8(ascii: "w") where startsBareHost: copyAddress()
        case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"): highPunctuation(byte)
        case UInt8(ascii: "%"):
            if precededByDigitAndSpace { replaceSpaces(with: Self.noBreak) }
            copy(1)
        case 0xC2 where at(1) == 0xAB: openingGuillemet()
        case 0xC2 where at(1) == 0xBB: closingGuillemet()
        case 0xE2 where at(1) == 0x82 && at(2) == 0xAC: euro()
        default: copy(1)
        }
    }

    // MARK: Bytes and scalars

    static let noBreak: [UInt8] = [0xC2, 0xA0]
    static let narrowNoBreak: [UInt8] = [0xE2, 0x80, 0xAF]

    func at(_ offset: Int) -> UInt8? {
        index + offset < input.count ? input[index + offset] : nil
    }

    mutating func copy(_ count: Int) {
        let end = min(input.count, index + count)
        output.append(contentsOf: UnsafeBufferPointer(rebasing: input[index..<end]))
        index = end
    }

    /// The scalar that starts `offset` bytes ahead.
    func scalar(_ offset: Int) -> Unicode.Scalar? {
        guard index + offset < input.count else { return nil }
        if input[index + offset] < 0x80 { return Unicode.Scalar(input[index + offset]) }
        var bytes = input[(index + offset)...].makeIterator()
        var decoder = UTF8()
        if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
        return nil
    }

    /// The last scalar written, or what stood before this piece.
    var lastScalar: Unicode.Scalar? {
        Self.lastScalar(of: output[...]) ?? context.last
    }

    static func lastScalar(of bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
        if let last = bytes.last, last < 0x80 { return Unicode.Scalar(last) }
        guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
        var iterator = bytes[start...].makeIterator()
        var decoder = UTF8()
        if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
        return nil
    }

    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0..<0x80: return false
        default: break
        }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value)
    }

    /// Spaces that punctuation may claim: never a line break.
    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\u{A0}", "\u{202F}", "\u{2009}": true
        default: false
        }
    }

    static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        isSpace(scalar) || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }

    static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "(", "[", "{", "«", "“", "„", "‘", "‚", "‹", "\"", "'": true
        default: false
        }
    }
}
