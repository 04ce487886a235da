import Bytes
import CYAML
package import Diagnostics

/// Reads one YAML document, of the plain kind that people write by hand.
package enum YAMLDocument {
    /// In bytes.
    package static let largestSize = 1 << 20
    /// How many collections may stand inside each other.
    package static let greatestDepth = 32
    /// Of libyaml.
    package static var parserVersion: String { String(cString: yaml_get_version_string()) }

    /// - Parameter range: the part of `bytes` to read, as the front matter of a Markdown file; all by default.
    ///   Places in the result always count from the start of `bytes`.
    /// - Returns: no node when the file is empty, or cannot be read to its end. Of two equal keys the first is
    ///   kept; an alias becomes an empty scalar. Each leaves its diagnostic.
    package static func parse(
        bytes: [UInt8],
        path: String,
        in range: Range<Int>? = nil
    ) -> (YAMLNode?, [Diagnostic]) {
        let all = 0..<bytes.count
        var range = (range ?? all).clamped(to: all)
        if range.count > largestSize {
            let place = SourceLocation(path, range.lowerBound..<range.lowerBound)
            return (nil, [Diagnostic(YAMLDiagnostics.tooLarge, at: place, ["size": .number(range.count / 1024)])])
        }
        if let fault = TextFault.first(in: bytes, range) {
            return (nil, [diagnostic(for: fault, in: bytes, path: path)])
        }
        if bytes[range].starts(with: [0xEF, 0xBB, 0xBF]) {
            range = range.lowerBound + 3..<range.upperBound
        }
        return bytes.withUnsafeBufferPointer { buffer in
            var composer = Composer(buffer, range, path: path)
            let node = composer.document()
            return (node, composer.diagnostics)
        }
    }

    private static func diagnostic(for fault: TextFault, in bytes: [UInt8], path: String) -> Diagnostic {
        switch fault {
        case .invalidUTF8(let offset):
            return Diagnostic(YAMLDiagnostics.notUTF8, at: SourceLocation(path, offset..<offset + 1))
        case .nul(let offset):
            return Diagnostic(
                YAMLDiagnostics.controlCharacter,
                at: SourceLocation(path, offset..<offset + 1),
                ["code": "U+0000"]
            )
        case .control(let scalar, let range):
            return Diagnostic(
                YAMLDiagnostics.controlCharacter,
                at: SourceLocation(path, range),
                ["code": .text(YAMLDiagnostics.code(of: scalar))]
            )
        }
    }
}
