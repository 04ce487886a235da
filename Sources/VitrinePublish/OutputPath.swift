import Foundation

/// Where an output lies in the output folder: names joined by `/`, checked once, so that everything behind it
/// may join and compare paths without a second thought.
///
/// Every name works on Linux, macOS and Windows and on a static host: no empty name, `.` or `..`, none over
/// 255 bytes, no control character, none of `\ : * ? " < > |`, no dot or space at the end; the text is in NFC.
/// `.vitrine` at the top is Vitrine's own.
package struct OutputPath: Hashable, Sendable {
    package let string: String

    /// Nil when `string` is not such a path; ``PublishDiagnostics/invalidPath`` words it.
    package init?(_ string: String) {
        var string = string
        string.makeContiguousUTF8()
        guard Self.isValid(string) else { return nil }
        self.string = string
    }

    private static let longestPath = 1024
    private static let longestName = 255

    private static func isValid(_ string: String) -> Bool {
        let utf8 = string.utf8
        guard !utf8.isEmpty, utf8.count <= longestPath else { return false }
        var nameLength = 0
        var last: UInt8 = 0
        var isASCII = true
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "/"):
                guard isName(length: nameLength, last: last) else { return false }
                nameLength = 0
            case 0x00...0x1F, 0x7F, 0x22, 0x2A, 0x3A, 0x3C, 0x3E, 0x3F, 0x5C, 0x7C:
                return false
            default:
                nameLength += 1
                if byte >= 0x80 { isASCII = false }
            }
            last = byte
        }
        guard isName(length: nameLength, last: last) else { return false }
        guard isASCII || string.precomposedStringWithCanonicalMapping.utf8.elementsEqual(utf8) else { return false }
        return !isVitrines(string)
    }

    private static func isName(length: Int, last: UInt8) -> Bool {
        (1...longestName).contains(length) && last != UInt8(ascii: ".") && last != UInt8(ascii: " ")
    }

    private static func isVitrines(_ string: String) -> Bool {
        guard string.utf8.first == UInt8(ascii: ".") else { return false }
        let top = string.prefix { $0 != "/" }
        return top.lowercased() == ControlFolder.name
    }
}

extension OutputPath: Comparable {
    /// By bytes: the order of the manifest.
    package static func < (a: Self, b: Self) -> Bool {
        a.string.comesBefore(b.string)
    }
}

extension String {
    /// By UTF-8 bytes, which for text in NFC is also the order of `<`, without its normalisation.
    func comesBefore(_ other: String) -> Bool {
        let order = utf8.withContiguousStorageIfAvailable { a in
            other.utf8.withContiguousStorageIfAvailable { b in
                UnsafeRawBufferPointer(a).order(against: UnsafeRawBufferPointer(b))
            }
        }
        if let order = order ?? nil { return order < 0 }
        return utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// The folders that the path lies in, outermost first: `a/b/c` gives `a` and `a/b`.
    var enclosingFolders: [String] {
        var folders: [String] = []
        for index in utf8.indices where utf8[index] == UInt8(ascii: "/") {
            folders.append(String(self[..<index]))
        }
        return folders
    }

    /// The innermost of them; empty at the top.
    var enclosingFolder: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(self[..<slash])
    }
}

extension UnsafeRawBufferPointer {
    /// Negative, zero or positive, as `memcmp`; a prefix comes first.
    func order(against other: UnsafeRawBufferPointer) -> Int {
        let common = Swift.min(count, other.count)
        if common > 0, let a = baseAddress, let b = other.baseAddress {
            let result = memcmp(a, b, common)
            if result != 0 { return Int(result) }
        }
        return count - other.count
    }
}
