/// Cuts delimited text into cells (RFC 4180, section 2, and what spreadsheets write besides).
///
/// Lines end in CR LF, LF or CR. Spaces between a delimiter and a quote, on either side, do not count.
struct CSVScanner {
    enum Ending { case cell, row, file }

    struct Piece {
        /// With the quotes; without the spaces around them.
        var range: Range<Int>
        var ending: Ending
        /// What stands where only a delimiter may.
        var fault: Fault?
    }

    enum Fault: Equatable {
        case unclosedQuote
        case textAfterQuote(Range<Int>)
        case controlCharacter(Int)
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let delimiter: UInt8
    private(set) var index: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
        index = start
    }

    var isAtEnd: Bool { index >= bytes.count }

    mutating func next() -> Piece {
        let start = index
        var quote = start
        while quote < bytes.count, bytes[quote] == 0x20 { quote += 1 }
        if quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") { return quoted(from: quote) }
        var fault: Fault?
        let end = skipPlain(&fault)
        return Piece(range: start..<end, ending: pass(), fault: fault)
    }

    /// The next row where it is as most are: so many cells, without quotes or control characters, and something in them.
    /// - Returns: false where it may be anything else, which is still to be read then.
    mutating func plainRow(of cells: Int, into spans: inout [TableStorage.Span]) -> Bool {
        let most = spans.count + cells
        var (index, start) = (index, index)
        var isBlank = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x3B {
                isBlank = false
            } else if byte == delimiter || byte == 0x0A || byte == 0x0D {
                guard spans.count < most else { break }
                spans.append(.init(start, index))
                start = index + 1
                if byte != delimiter {
                    guard spans.count == most, !isBlank else { break }
                    self.index = index
                    _ = pass()
                    return true
                }
            } else if byte == UInt8(ascii: "\"") || byte < 0x20 {
                break
            } else if byte > 0x20 {
                isBlank = false
            }
            index += 1
        }
        spans.removeLast(spans.count - (most - cells))
        return false
    }

    private mutating func quoted(from start: Int) -> Piece {
        var fault: Fault?
        index = start + 1
        while true {
            guard index < bytes.count else {
                return Piece(range: start..<bytes.count, ending: .file, fault: .unclosedQuote)
            }
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                index += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
            } else if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09, fault == nil {
                fault = .controlCharacter(index)
            }
            index += 1
        }
        let close = index
        while index < bytes.count, bytes[index] == 0x20 { index += 1 }
        let afterSpaces = index
        let end = skipPlain(&fault)
        if end > afterSpaces {
            return Piece(range: start..<end, ending: pass(), fault: .textAfterQuote(afterSpaces..<end))
        }
        return Piece(range: start..<close, ending: pass(), fault: fault)
    }

    /// Goes to the next delimiter or line's end, and returns where that is.
    private mutating func skipPlain(_ fault: inout Fault?) -> Int {
        var index = index
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            // Letters and most signs are above `;`, the last of the delimiters.
            if byte > 0x3B {
                index += 1
                continue
            }
            if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
            if byte < 0x20, byte != 0x09, fault == nil { fault = .controlCharacter(index) }
            index += 1
        }
        self.index = index
        return index
    }

    /// Steps over the delimiter or the line's end.
    private mutating func pass() -> Ending {
        guard index < bytes.count else { return .file }
        let byte = bytes[index]
        index += 1
        if byte == delimiter { return .cell }
        if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        return .row
    }
}
