import Bytes
import Diagnostics

/// Builds nodes from events, and reports what YAML allows and Vitrine does not.
struct Composer: ~Copyable {
    private(set) var diagnostics: [Diagnostic] = []
    private let bytes: UnsafeBufferPointer<UInt8>
    private let range: Range<Int>
    private let path: String
    private var reader: EventReader

    /// A file that is wrong everywhere says so a hundred times, not a hundred thousand.
    private static let mostDiagnostics = 100

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, path: String) {
        self.bytes = bytes
        self.range = range
        self.path = path
        reader = EventReader(bytes, range)
    }

    /// Thrown after a diagnostic, when reading on makes no sense.
    private struct Stop: Error {}

    mutating func document() -> YAMLNode? {
        do throws(Stop) {
            guard case .documentStart = try next().kind else { return nil }
            let root = try node(from: next(), depth: 1)
            _ = try next()
            let after = try next()
            if case .documentStart = after.kind {
                report(YAMLDiagnostics.severalDocuments, after.range)
            }
            return root
        } catch {
            return nil
        }
    }

    private mutating func next() throws(Stop) -> Event {
        do throws(SyntaxFault) {
            return try reader.next()
        } catch {
            add(error.diagnostic(in: bytes, range, path: path))
            throw Stop()
        }
    }

    private mutating func node(from event: Event, depth: Int) throws(Stop) -> YAMLNode {
        if event.isAnchored || event.isTagged { reportProperties(of: event) }
        switch event.kind {
        case .scalar(let style):
            let (text, range) = scalar(event, style)
            return YAMLNode(.scalar(text, style), range)
        case .sequenceStart:
            return try sequence(from: event, depth: depth)
        case .mappingStart:
            return try mapping(from: event, depth: depth)
        case .alias:
            report(YAMLDiagnostics.alias, event.range)
            return YAMLNode(.scalar("", .plain), event.range)
        case .documentStart, .documentEnd, .streamEnd, .sequenceEnd, .mappingEnd:
            throw Stop()
        }
    }

    private mutating func scalar(_ event: Event, _ style: YAMLNode.ScalarStyle) -> (text: String, range: Range<Int>) {
        let text = reader.text
        if style == .quoted { checkEscapes(in: text, event.range) }
        return (text, style == .block ? trimmed(event.range) : event.range)
    }

    private mutating func sequence(from start: Event, depth: Int) throws(Stop) -> YAMLNode {
        try checkDepth(depth, start)
        var nodes: [YAMLNode] = []
        nodes.reserveCapacity(4)
        while true {
            let event = try next()
            if case .sequenceEnd = event.kind {
                let end = start.isBlock ? nodes.last?.range.upperBound : event.range.upperBound
                return YAMLNode(.sequence(nodes), collectionRange(start, end))
            }
            nodes.append(try node(from: event, depth: depth + 1))
        }
    }

    private mutating func mapping(from start: Event, depth: Int) throws(Stop) -> YAMLNode {
        try checkDepth(depth, start)
        var entries: [YAMLEntry] = []
        // Those between braces are short.
        entries.reserveCapacity(start.isBlock ? 8 : 4)
        var keys = KeyIndex()
        var end: Int?
        while true {
            let event = try next()
            switch event.kind {
            case .mappingEnd:
                if !start.isBlock { end = event.range.upperBound }
                return YAMLNode(.mapping(entries), collectionRange(start, end))
            case .scalar(let style):
                if event.isAnchored || event.isTagged { reportProperties(of: event) }
                let (text, range) = scalar(event, style)
                let value = try node(from: next(), depth: depth + 1)
                end = value.range.upperBound
                if isKey(text, style, range, &keys, among: entries) {
                    entries.append(YAMLEntry(key: text, keyRange: range, value: value))
                }
            default:
                let key = try node(from: event, depth: depth + 1)
                end = try node(from: next(), depth: depth + 1).range.upperBound
                // An alias is reported already.
                if case .scalar = key.value { continue }
                report(YAMLDiagnostics.keyNotText, key.range)
            }
        }
    }

    /// Reports what may not be a key, or is one already.
    private mutating func isKey(
        _ text: String, _ style: YAMLNode.ScalarStyle, _ range: Range<Int>, _ keys: inout KeyIndex,
        among entries: [YAMLEntry]
    ) -> Bool {
        if text.isEmpty, style == .plain {
            report(YAMLDiagnostics.emptyKey, range)
        } else if text.utf8.count == 2, text == "<<", style == .plain {
            report(YAMLDiagnostics.mergeKey, range)
        } else if let first = keys.insert(text, among: entries) {
            report(YAMLDiagnostics.duplicateKey, range, ["key": .text(text)], note: entries[first].keyRange)
        } else {
            return true
        }
        return false
    }

    private mutating func checkDepth(_ depth: Int, _ event: Event) throws(Stop) {
        guard depth > YAMLDocument.greatestDepth else { return }
        report(
            YAMLDiagnostics.tooDeep,
            event.range.lowerBound..<min(event.range.lowerBound + 1, range.upperBound),
            ["depth": .number(YAMLDocument.greatestDepth)]
        )
        throw Stop()
    }

    private func collectionRange(_ start: Event, _ end: Int?) -> Range<Int> {
        start.range.lowerBound..<max(start.range.upperBound, end ?? 0)
    }

    /// Without the line breaks and spaces at the end.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    /// Names each `&anchor` and `!tag` before a node, at its own place.
    private mutating func reportProperties(of event: Event) {
        var index = event.range.lowerBound
        for _ in 0..<2 {
            while index < range.upperBound, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
            guard index < range.upperBound else { return }
            let kind: DiagnosticKind
            switch bytes[index] {
            case UInt8(ascii: "&"): kind = YAMLDiagnostics.anchor
            case UInt8(ascii: "!"): kind = YAMLDiagnostics.tag
            default: return
            }
            let start = index
            while index < range.upperBound, bytes[index] > 0x20 { index += 1 }
            report(kind, start..<index)
        }
    }

    /// `"\0"` and the like would bring in characters that neither HTML nor XML may hold.
    private mutating func checkEscapes(in text: String, _ range: Range<Int>) {
        // Without an escape there is only what stands in the file, which has none.
        guard bytes.firstIndex(of: UInt8(ascii: "\\"), in: range) != nil else { return }
        let control = text.unicodeScalars.first {
            ($0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r") || (0x7F...0x9F).contains($0.value)
        }
        guard let control else { return }
        report(YAMLDiagnostics.controlCharacter, range, ["code": .text(YAMLDiagnostics.code(of: control))])
    }

    private mutating func report(
        _ kind: DiagnosticKind,
        _ range: Range<Int>,
        _ arguments: [String: Diagnostic.Argument] = [:],
        note: Range<Int>? = nil
    ) {
        let notes = note.map { [SourceLocation(path, $0)] } ?? []
        add(Diagnostic(kind, at: SourceLocation(path, range), arguments, notes: notes))
    }

    private mutating func add(_ diagnostic: Diagnostic) {
        if diagnostics.count < Self.mostDiagnostics { diagnostics.append(diagnostic) }
    }
}

/// Finds an equal key; a table only where a mapping is long, since most have a few dozen keys at most.
private struct KeyIndex {
    private var positions: [String: Int] = [:]

    /// - Returns: the position of the entry that already has this key.
    mutating func insert(_ key: String, among entries: [YAMLEntry]) -> Int? {
        if entries.count < 40 { return entries.firstIndex { $0.key.utf8.count == key.utf8.count && $0.key == key } }
        if positions.isEmpty {
            for (position, entry) in entries.enumerated() { positions[entry.key] = position }
        }
        if let first = positions[key] { return first }
        positions[key] = entries.count
        return nil
    }
}
