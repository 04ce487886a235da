import Bytes
import Foundation

/// `Templates/assets/`, each file published under a name that changes with its bytes.
struct Assets: Sendable {
    struct Asset: Sendable {
        /// Relative to the site's root: `assets/style.0123456789.css`.
        let path: String
        let bytes: [UInt8]
    }

    /// By name in `Templates/assets/`.
    private(set) var byName: [String: Asset] = [:]

    /// In the order of names.
    var all: [Asset] { byName.keys.sorted().compactMap { byName[$0] } }

    subscript(name: String) -> Asset? { byName[name] }

    init(_ files: [ThemeFile]) {
        var sources: [String: [UInt8]] = [:]
        for file in files where file.path.hasPrefix("assets/") {
            sources[String(file.path.dropFirst("assets/".count))] = file.bytes
        }
        for name in sources.keys.sorted() { publish(name, sources, within: []) }
    }

    /// A style sheet's own references are published first, since their names are part of its bytes.
    private mutating func publish(_ name: String, _ sources: [String: [UInt8]], within: Set<String>) {
        guard byName[name] == nil, var bytes = sources[name] else { return }
        if name.hasSuffix(".css") {
            let text = String(decoding: bytes, as: UTF8.self)
            var result = ""
            var rest = text[...]
            while let start = rest.range(of: "url("), let end = rest[start.upperBound...].firstIndex(of: ")") {
                let written = rest[start.upperBound..<end].trimmingCharacters(in: CharacterSet(charactersIn: "\"' "))
                result += rest[..<start.upperBound]
                if sources[written] != nil, written != name, !within.contains(written) {
                    publish(written, sources, within: within.union([name]))
                }
                if let asset = byName[written] {
                    result += "\"\(asset.path.dropFirst("assets/".count))\""
                } else {
                    result += rest[start.upperBound..<end]
                }
                rest = rest[end...]
            }
            bytes = Array((result + rest).utf8)
        }
        byName[name] = Asset(path: "assets/" + Self.stamped(name, bytes), bytes: bytes)
    }

    private static func stamped(_ name: String, _ bytes: [UInt8]) -> String {
        let digest = Digest(of: bytes).short
        guard let dot = name.lastIndex(of: "."), dot > (name.lastIndex(of: "/") ?? name.startIndex) else {
            return "\(name).\(digest)"
        }
        return "\(name[..<dot]).\(digest)\(name[dot...])"
    }
}
