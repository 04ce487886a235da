import Foundation
import VitrineContent

/// Turns paths within the site into addresses. The only place that knows `base_url`, sub-folder included.
struct Links: Sendable {
    /// As `https://example.org/essor/`.
    let base: String
    /// As `/essor/`.
    let root: String

    init(base: String) {
        let base = base.hasSuffix("/") ? base : base + "/"
        let host = base.range(of: "://").map { base[$0.upperBound...] } ?? base[...]
        self.base = base
        root = host.firstIndex(of: "/").map { String(host[$0...]) } ?? "/"
    }

    /// - Parameter path: as ``Routes`` gives it: relative to the site's root, percent-encoded.
    func relative(_ path: String) -> String { root + path }
    func absolute(_ path: String) -> String { base + path }

    /// From an address that ``relative(_:)`` made.
    func absolute(root address: String) -> String {
        guard address.utf8.starts(with: root.utf8) else { return address }
        return absolute(String(Substring(address.utf8.dropFirst(root.utf8.count))))
    }

    /// A file's name inside a path: everything but unreserved characters (RFC 3986, section 2.3) is encoded.
    static func encoded(_ name: String) -> String {
        var result: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.append(byte)
            default:
                result.append(UInt8(ascii: "%"))
                result.append(hexadecimal[Int(byte >> 4)])
                result.append(hexadecimal[Int(byte & 15)])
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
