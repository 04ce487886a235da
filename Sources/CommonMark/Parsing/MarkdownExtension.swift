import Bytes
import CCommonMark

/// What GitHub adds to CommonMark. Texts that cannot use an extension are parsed without it, which is faster and, for
/// those of inlines, can be done on several threads at once.
enum MarkdownExtension: String, CaseIterable {
    case table, tasklist, strikethrough, autolink

    /// Whether it looks at the text within blocks.
    var isInline: Bool { self == .strikethrough || self == .autolink }

    static func needed(by bytes: UnsafeBufferPointer<UInt8>) -> [MarkdownExtension] {
        allCases.filter { $0.mayMatter(in: bytes) }
    }

    private func mayMatter(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let all = 0..<bytes.count
        switch self {
        case .table, .tasklist: return true
        case .strikethrough: return bytes.firstIndex(of: UInt8(ascii: "~"), in: all) != nil
        case .autolink:
            // `https://…`, `www.…`; a character reference may stand for an `@`.
            return bytes.firstIndex(of: UInt8(ascii: ":"), UInt8(ascii: "/"), in: all) != nil
                || bytes.firstIndex(of: UInt8(ascii: "w"), UInt8(ascii: "w"), in: all) != nil
                || bytes.firstIndex(of: UInt8(ascii: "&"), in: all) != nil || Self.mayHoldMailbox(bytes)
        }
    }

    /// `name@host.example`, where any character may be escaped; not `result:training-hours@2018`.
    private static func mayHoldMailbox(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        while let at = bytes.firstIndex(of: UInt8(ascii: "@"), in: start..<bytes.count) {
            start = at + 1
            host: while start < bytes.count {
                switch bytes[start] {
                case UInt8(ascii: "."): return true
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "\\"):
                    start += 1
                default: break host
                }
            }
        }
        return false
    }

    var pointer: OpaquePointer? {
        OpaquePointer(bitPattern: Self.registered[Self.allCases.firstIndex(of: self) ?? 0])
    }

    /// Registering is global in cmark-gfm, and not safe to do twice at once: a static is initialised once.
    private static let registered: [UInt] = {
        cmark_gfm_core_extensions_ensure_registered()
        return allCases.map { UInt(bitPattern: cmark_find_syntax_extension($0.rawValue)) }
    }()
}
