import Bytes

/// Reads XML (1.0) as the parts of a workbook use it: elements, attributes, text. Namespace prefixes do not count.
///
/// Document types are refused whatever they declare, so that nothing is expanded or fetched; so is what is not
/// UTF-8, under which one could hide.
struct XMLScanner: ~Copyable {
    enum Event: Equatable { case start, end, text }

    enum Fault: Error, Equatable {
        case malformed
        case documentType
    }

    private let bytes: [UInt8]
    private var index: Int
    private var open: [Range<Int>] = []
    private var isEmptyElement = false
    private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
    private var current: Range<Int> = 0..<0
    private var isCharacterData = false

    private static let deepest = 64

    init(_ bytes: [UInt8]) throws(Fault) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard firstInvalidUTF8(in: bytes) == nil, !bytes.contains(0) else { throw .malformed }
        try skipDeclaration()
    }

    /// Nil at the end of a well-formed document.
    mutating func next() throws(Fault) -> Event? {
        if isEmptyElement {
            isEmptyElement = false
            current = open.removeLast()
            return .end
        }
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else { return takeText() }
            index += 1
            guard index < bytes.count else { throw .malformed }
            switch bytes[index] {
            case UInt8(ascii: "/"): return try takeEnd()
            case UInt8(ascii: "?"): try skip(to: "?>")
            case UInt8(ascii: "!"):
                if starts(with: "!--") {
                    try skip(to: "-->")
                } else if starts(with: "![CDATA[") {
                    let start = index + 8
                    try skip(to: "]]>")
                    current = start..<(index - 3)
                    isCharacterData = true
                    return .text
                } else {
                    throw .documentType
                }
            default: return try takeStart()
            }
        }
        guard open.isEmpty else { throw .malformed }
        return nil
    }

    // MARK: - What the event is about

    /// Whether the element's name, without prefix, is this one.
    func isNamed(_ name: StaticString) -> Bool { matches(local(current), name) }

    /// The value of an attribute, by its name without prefix.
    func attribute(_ name: StaticString) -> String? {
        attributes.first { matches(local($0.name), name) }.flatMap { decoded($0.value) }
    }

    /// The value of an attribute that has a prefix, as `r:id` beside `id`.
    func prefixedAttribute(_ name: StaticString) -> String? {
        attributes.first { matches(local($0.name), name) && local($0.name) != $0.name }.flatMap { decoded($0.value) }
    }

    /// Of a text event, with references resolved; nil when one is unknown.
    var text: String? {
        isCharacterData ? String(decoding: bytes[current], as: UTF8.self) : decoded(current)
    }

    // MARK: - Scanning

    private mutating func takeText() -> Event {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        current = start..<index
        isCharacterData = false
        return .text
    }

    private mutating func takeStart() throws(Fault) -> Event {
        let name = try takeName()
        attributes.removeAll(keepingCapacity: true)
        while true {
            let hadSpace = skipSpaces()
            guard index < bytes.count else { throw .malformed }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                break
            }
            if starts(with: "/>") {
                index += 2
                isEmptyElement = true
                break
            }
            guard hadSpace else { throw .malformed }
            try takeAttribute()
        }
        guard open.count < Self.deepest else { throw .malformed }
        open.append(name)
        current = name
        return .start
    }

    private mutating func takeAttribute() throws(Fault) {
        let name = try takeName()
        skipSpaces()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { throw .malformed }
        index += 1
        skipSpaces()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
            throw .malformed
        }
        let quote = bytes[index]
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != quote { index += 1 }
        guard index < bytes.count else { throw .malformed }
        attributes.append((name, start..<index))
        index += 1
    }

    private mutating func takeEnd() throws(Fault) -> Event {
        index += 1
        let name = try takeName()
        skipSpaces()
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">"), let start = open.popLast(),
            bytes[start].elementsEqual(bytes[name])
        else { throw .malformed }
        index += 1
        current = name
        return .end
    }

    private mutating func takeName() throws(Fault) -> Range<Int> {
        let start = index
        scan: while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"):
                break scan
            default: index += 1
            }
        }
        guard index > start else { throw .malformed }
        return start..<index
    }

    @discardableResult
    private mutating func skipSpaces() -> Bool {
        let start = index
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
        return index > start
    }

    private mutating func skip(to end: StaticString) throws(Fault) {
        while index < bytes.count {
            if starts(with: end) {
                index += end.utf8CodeUnitCount
                return
            }
            index += 1
        }
        throw .malformed
    }

    /// Only UTF-8 may be declared.
    private mutating func skipDeclaration() throws(Fault) {
        guard starts(with: "<?xml") else { return }
        let start = index
        try skip(to: "?>")
        let declaration = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        let isReadable = declaration.contains("utf-8") || declaration.contains("us-ascii")
        guard isReadable || !declaration.contains("encoding") else {
            throw .malformed
        }
    }

    private func starts(with text: StaticString) -> Bool {
        guard bytes.count - index >= text.utf8CodeUnitCount else { return false }
        return matches(index..<index + text.utf8CodeUnitCount, text)
    }

    private func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
        guard range.count == text.utf8CodeUnitCount else { return false }
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        for (offset, byte) in wanted.enumerated() where bytes[range.lowerBound + offset] != byte { return false }
        return true
    }

    private func local(_ name: Range<Int>) -> Range<Int> {
        guard let colon = bytes[name].lastIndex(of: UInt8(ascii: ":")) else { return name }
        return (colon + 1)..<name.upperBound
    }

    private func decoded(_ range: Range<Int>) -> String? { decodeReferences(bytes[range]) }
}
