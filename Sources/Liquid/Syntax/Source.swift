import Diagnostics

/// A template's text with what its name says of it.
final class Source: Sendable {
    /// What a file's outputs are escaped for.
    enum Format: Sendable, Hashable {
        case html, xml, text
    }

    let path: String
    let bytes: [UInt8]
    let format: Format

    init(path: String, bytes: [UInt8], format: Format) {
        self.path = path
        self.bytes = bytes
        self.format = format
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func location(_ range: Range<Int>) -> SourceLocation { SourceLocation(path, range) }

    /// The range without white space at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower].isWhiteSpace { lower += 1 }
        while upper > lower, bytes[upper - 1].isWhiteSpace { upper -= 1 }
        return lower..<upper
    }
}

extension UInt8 {
    /// Space, and U+0009 to U+000D.
    @inline(__always) var isWhiteSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    @inline(__always) var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inline(__always) var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    /// What an identifier may start with.
    @inline(__always) var isNameStart: Bool { isLetter || self == 0x5F }
    @inline(__always) var isNamePart: Bool { isNameStart || isDigit || self == 0x2D }
    @inline(__always) var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
