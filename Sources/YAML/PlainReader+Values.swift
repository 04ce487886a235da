import Bytes

/// What stands within a line.
extension PlainReader {
    /// A value of a block, of which nothing may follow on its line.
    mutating func inline(depth: Int) throws(NotPlain) -> YAMLNode {
        guard index < end else { throw NotPlain() }
        switch bytes[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"):
            return try flow(depth: depth)
        default:
            return try plainLine()
        }
    }

    /// Words to the end of the line.
    private mutating func plainLine() throws(NotPlain) -> YAMLNode {
        guard startsPlain(orAny: "(+./~_<=") else { throw NotPlain() }
        let start = index
        let lineEnd = bytes.firstIndex(of: 0x0A, in: start..<end) ?? end
        index = lineEnd
        if bytes.firstIndex(of: UInt8(ascii: ":"), 0x20, in: start..<lineEnd) != nil {
            throw NotPlain()
        }
        if bytes[lineEnd - 1] == UInt8(ascii: ":") { throw NotPlain() }
        if bytes.firstIndex(of: 0x20, UInt8(ascii: "#"), in: start..<lineEnd) != nil { throw NotPlain() }
        return plain(start, lineEnd)
    }

    /// Whether plain words can begin here, with a letter, a digit or a number's sign at least.
    private func startsPlain(orAny others: StaticString = "") -> Bool {
        let byte = bytes[index]
        if byte == UInt8(ascii: "-") { return index + 1 < end && (0x30...0x39).contains(bytes[index + 1]) }
        return byte >= 0x80 || Self.isLetterOrDigit(byte) || others.withUTF8Buffer { $0.contains(byte) }
    }

    /// Without spaces at the end.
    private func plain(_ start: Int, _ limit: Int) -> YAMLNode {
        var limit = limit
        while limit > start, bytes[limit - 1] == 0x20 { limit -= 1 }
        return YAMLNode(.scalar(text(start..<limit), .plain), start..<limit)
    }

    // MARK: - Within brackets

    private mutating func flow(depth: Int) throws(NotPlain) -> YAMLNode {
        guard index < end, depth <= Self.greatestDepth else { throw NotPlain() }
        switch bytes[index] {
        case UInt8(ascii: "{"): return try flowMapping(depth: depth)
        case UInt8(ascii: "["): return try flowSequence(depth: depth)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted()
        default: return try flowPlain()
        }
    }

    private mutating func flowMapping(depth: Int) throws(NotPlain) -> YAMLNode {
        let start = index
        var entries: [YAMLEntry] = []
        var keys = KeyIndex()
        index += 1
        skipSpaces()
        if try closes(UInt8(ascii: "}")) { return YAMLNode(.mapping([]), start..<index) }
        while true {
            let keyRange = try key()
            let key = text(keyRange)
            guard keys.insert(key, among: entries) == nil else { throw NotPlain() }
            skipSpaces()
            entries.append(YAMLEntry(key: key, keyRange: keyRange, value: try flow(depth: depth + 1)))
            skipSpaces()
            if try closes(UInt8(ascii: "}")) { return YAMLNode(.mapping(entries), start..<index) }
            try step(over: UInt8(ascii: ","))
        }
    }

    private mutating func flowSequence(depth: Int) throws(NotPlain) -> YAMLNode {
        let start = index
        var nodes: [YAMLNode] = []
        index += 1
        skipSpaces()
        if try closes(UInt8(ascii: "]")) { return YAMLNode(.sequence([]), start..<index) }
        while true {
            nodes.append(try flow(depth: depth + 1))
            skipSpaces()
            if try closes(UInt8(ascii: "]")) { return YAMLNode(.sequence(nodes), start..<index) }
            try step(over: UInt8(ascii: ","))
        }
    }

    private mutating func skipSpaces() {
        while index < end, bytes[index] == 0x20 { index += 1 }
    }

    private mutating func closes(_ bracket: UInt8) throws(NotPlain) -> Bool {
        guard index < end else { throw NotPlain() }
        guard bytes[index] == bracket else { return false }
        index += 1
        return true
    }

    private mutating func step(over separator: UInt8) throws(NotPlain) {
        guard index + 1 < end, bytes[index] == separator, bytes[index + 1] == 0x20 else { throw NotPlain() }
        index += 1
        skipSpaces()
    }

    /// Letters, digits, and signs that mean nothing within brackets.
    private mutating func flowPlain() throws(NotPlain) -> YAMLNode {
        guard startsPlain() else { throw NotPlain() }
        let start = index
        scan: while index < end {
            switch bytes[index] {
            case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"): break scan
            case 0x20, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "+"):
                index += 1
            case let byte where byte >= 0x80 || Self.isLetterOrDigit(byte): index += 1
            default: throw NotPlain()
            }
        }
        return plain(start, index)
    }

    /// Without escapes, on one line.
    private mutating func quoted() throws(NotPlain) -> YAMLNode {
        let start = index
        let quote = bytes[start]
        index += 1
        while index < end, bytes[index] != quote {
            if bytes[index] == 0x0A || bytes[index] == UInt8(ascii: "\\") { throw NotPlain() }
            index += 1
        }
        guard index < end else { throw NotPlain() }
        index += 1
        // `''` is an apostrophe.
        if index < end, bytes[index] == quote { throw NotPlain() }
        return YAMLNode(.scalar(text(start + 1..<index - 1), .quoted), start..<index)
    }
}
