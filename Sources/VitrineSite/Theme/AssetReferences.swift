import Diagnostics

/// Finds `"name" | asset` with a name that no file of `Templates/assets/` has, before any page is rendered.
enum AssetReferences {
    static func unknown(in templates: [ThemeFile], _ assets: Assets) -> [Diagnostic] {
        templates.flatMap { file in
            names(in: file.bytes).compactMap { name, range in
                guard assets[name] == nil else { return nil }
                var arguments: [String: Diagnostic.Argument] = ["name": .text(name)]
                if let near = suggestion(for: name, among: assets.byName.keys.sorted()) {
                    arguments["suggestion"] = .text(near)
                }
                return Diagnostic(SiteDiagnostics.unknownAsset, at: SourceLocation(file.name, range), arguments)
            }
        }
    }

    /// Quoted texts that stand before `| asset`, with the place of what is between the quotes.
    private static func names(in bytes: [UInt8]) -> [(String, Range<Int>)] {
        let word = Array("asset".utf8)
        var result: [(String, Range<Int>)] = []
        var index = 0
        while index + word.count <= bytes.count {
            guard bytes[index] == word[0], bytes[index..<index + word.count].elementsEqual(word) else {
                index += 1
                continue
            }
            if let range = quotedText(endingBefore: index, bytes) {
                result.append((String(decoding: bytes[range], as: UTF8.self), range))
            }
            index += word.count
        }
        return result
    }

    private static func quotedText(endingBefore index: Int, _ bytes: [UInt8]) -> Range<Int>? {
        var position = index - 1
        func skipSpaces() {
            while position >= 0, bytes[position] == 0x20 { position -= 1 }
        }
        skipSpaces()
        guard position >= 0, bytes[position] == UInt8(ascii: "|") else { return nil }
        position -= 1
        skipSpaces()
        guard position >= 0, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
            return nil
        }
        let quote = bytes[position]
        let end = position
        guard let start = bytes[..<end].lastIndex(of: quote) else { return nil }
        return start + 1..<end
    }
}
