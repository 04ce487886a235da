/// Lines and columns of the bytes of a file.
///
/// Lines end in LF, CR LF or CR. Columns count Unicode scalars, from 1; a byte that is not part of valid UTF-8
/// counts as one, so that places in Windows-1252 files come out right. A byte order mark counts as nothing.
public struct SourceIndex: Sendable {
    public struct Position: Sendable, Equatable {
        /// Both from 1.
        public let line: Int
        public let column: Int
    }

    public let bytes: [UInt8]
    private let lineStarts: [Int]

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for (index, byte) in bytes.enumerated() {
            let endsLine = byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
            if endsLine { starts.append(index + 1) }
        }
        lineStarts = starts
    }

    /// - Parameter offset: taken into the file when it lies outside.
    public func position(of offset: Int) -> Position {
        let offset = min(max(offset, lineStarts[0]), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        var column = 1
        var index = lineStarts[low]
        while index < offset {
            index += scalar(at: index).length
            column += 1
        }
        return Position(line: low + 1, column: column)
    }

    /// The bytes of a line, without its end.
    public func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        if end > start, bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The scalar that starts at an offset inside the file. A byte that is not UTF-8 is read as Latin-1.
    func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        if byte >= 0xC2, byte <= 0xF4, index + length <= bytes.count {
            var iterator = bytes[index..<index + length].makeIterator()
            var decoder = UTF8()
            if case .scalarValue(let value) = decoder.decode(&iterator) { return (value, length) }
        }
        return (byte < 0xA0 ? "\u{FFFD}" : Unicode.Scalar(byte), 1)
    }
}

/// The files that a report quotes, each read and indexed once.
struct Sources {
    private let read: (String) -> [UInt8]?
    private var known: [String: SourceIndex?] = [:]

    init(_ read: @escaping (String) -> [UInt8]?) { self.read = read }

    subscript(path: String) -> SourceIndex? {
        mutating get {
            if let index = known[path] { return index }
            let index = read(path).map { SourceIndex($0) }
            known[path] = .some(index)
            return index
        }
    }

    /// Nil for a file as a whole, or one that cannot be read.
    mutating func span(of location: SourceLocation) -> (start: SourceIndex.Position, end: SourceIndex.Position)? {
        guard let range = location.range, let index = self[location.path] else { return nil }
        return (index.position(of: range.lowerBound), index.position(of: range.upperBound))
    }
}
