import Bytes

/// Reads the YAML that nearly every file is written in, several times faster than libyaml, and nothing else: keys of
/// letters and digits, values on their key's line or indented below it, `{…}` and `[…]` within a line, quotes without
/// escapes, comments on lines of their own.
///
/// Whatever could mean something else, or could be a fault, it leaves to libyaml, which begins again: here is no
/// diagnostic to be had, and no node that libyaml would not have given.
struct PlainReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    var index: Int
    /// Where the line of ``index`` begins.
    private var lineStart: Int

    /// Thrown where libyaml has to look.
    struct NotPlain: Error {}

    /// Far above what files nest, and below what a composer allows.
    static let greatestDepth = 12

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        end = range.upperBound
        index = range.lowerBound
        lineStart = range.lowerBound
    }

    /// The node of a document; nil where libyaml has to read it.
    /// - Parameter range: UTF-8, of which nothing is left to be refused.
    static func root(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> YAMLNode? {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count, !holdsOddSpace(bytes, range) else { return nil }
        var reader = PlainReader(bytes, range)
        do throws(NotPlain) {
            guard reader.findContent() == 0 else { return nil }
            let node = try reader.block(depth: 1)
            return reader.findContent() == nil ? node : nil
        } catch {
            return nil
        }
    }

    /// Tabs, CR, and what libyaml takes for ends of lines besides: U+0085, U+2028 and U+2029.
    private static func holdsOddSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        if bytes.firstIndex(of: 0x09, in: range) != nil || bytes.firstIndex(of: 0x0D, in: range) != nil { return true }
        if bytes.firstIndex(of: 0xC2, 0x85, in: range) != nil { return true }
        var start = range.lowerBound
        while let found = bytes.firstIndex(of: 0xE2, 0x80, in: start..<range.upperBound) {
            if found + 2 < range.upperBound, bytes[found + 2] == 0xA8 || bytes[found + 2] == 0xA9 { return true }
            start = found + 2
        }
        return false
    }

    // MARK: - Lines

    /// Goes to the next line that holds more than a comment.
    /// - Returns: its indentation; nil at the end.
    private mutating func findContent() -> Int? {
        while index < end {
            while index < end, bytes[index] == 0x20 { index += 1 }
            guard index < end else { return nil }
            if bytes[index] != 0x0A, bytes[index] != UInt8(ascii: "#") { return index - lineStart }
            let lineEnd = bytes.firstIndex(of: 0x0A, in: index..<end)
            index = lineEnd.map { $0 + 1 } ?? end
            lineStart = index
        }
        return nil
    }

    /// Steps over the end of a line on which only spaces follow.
    private mutating func endLine() throws(NotPlain) {
        while index < end, bytes[index] == 0x20 { index += 1 }
        guard index < end else { return }
        guard bytes[index] == 0x0A else { throw NotPlain() }
        index += 1
        lineStart = index
    }

    private var isAtEndOfLine: Bool { index >= end || bytes[index] == 0x0A }

    private var isAtItem: Bool { index + 1 < end && bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == 0x20 }

    // MARK: - Blocks

    private mutating func block(depth: Int) throws(NotPlain) -> YAMLNode {
        guard depth <= Self.greatestDepth else { throw NotPlain() }
        return isAtItem ? try sequence(depth: depth) : try mapping(depth: depth)
    }

    private mutating func mapping(depth: Int) throws(NotPlain) -> YAMLNode {
        let start = index
        let column = start - lineStart
        var entries: [YAMLEntry] = []
        var keys = KeyIndex()
        while true {
            let keyRange = try key()
            let key = text(keyRange)
            guard keys.insert(key, among: entries) == nil else { throw NotPlain() }
            while index < end, bytes[index] == 0x20 { index += 1 }
            let value: YAMLNode
            if isAtEndOfLine {
                // A list may stand right below its key.
                guard let next = findContent(), next > column || (next == column && isAtItem) else { throw NotPlain() }
                value = try block(depth: depth + 1)
            } else {
                value = try inline(depth: depth + 1)
                try endLine()
            }
            entries.append(YAMLEntry(key: key, keyRange: keyRange, value: value))
            if try !goesOn(at: column) || isAtItem {
                return YAMLNode(.mapping(entries), start..<value.range.upperBound)
            }
        }
    }

    private mutating func sequence(depth: Int) throws(NotPlain) -> YAMLNode {
        let start = index
        let column = start - lineStart
        var nodes: [YAMLNode] = []
        while true {
            index += 1
            while index < end, bytes[index] == 0x20 { index += 1 }
            let node: YAMLNode
            if startsKey() {
                guard depth < Self.greatestDepth else { throw NotPlain() }
                node = try mapping(depth: depth + 1)
            } else {
                node = try inline(depth: depth + 1)
                try endLine()
            }
            nodes.append(node)
            if try !goesOn(at: column) || !isAtItem {
                return YAMLNode(.sequence(nodes), start..<node.range.upperBound)
            }
        }
    }

    /// Whether the next line stands at this column; a deeper one would go on with what ended before it.
    private mutating func goesOn(at column: Int) throws(NotPlain) -> Bool {
        guard let next = findContent() else { return false }
        guard next <= column else { throw NotPlain() }
        return next == column
    }

    // MARK: - Keys

    /// A key of letters, digits and `_ - .` with its colon, and a space or the end of the line after that.
    mutating func key() throws(NotPlain) -> Range<Int> {
        guard let colon = colonOfKey() else { throw NotPlain() }
        defer { index = colon + 1 }
        return index..<colon
    }

    private func startsKey() -> Bool { colonOfKey() != nil }

    private func colonOfKey() -> Int? {
        guard index < end, Self.isLetterOrDigit(bytes[index]) else { return nil }
        var place = index + 1
        // libyaml knows no longer ones.
        let limit = min(end, index + 128)
        while place < limit {
            switch bytes[place] {
            case UInt8(ascii: ":"):
                return place + 1 >= end || bytes[place + 1] == 0x20 || bytes[place + 1] == 0x0A ? place : nil
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."): place += 1
            case let byte where Self.isLetterOrDigit(byte): place += 1
            default: return nil
            }
        }
        return nil
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    func text(_ range: Range<Int>) -> String {
        String(nfc: UnsafeBufferPointer(rebasing: bytes[range]))
    }
}
