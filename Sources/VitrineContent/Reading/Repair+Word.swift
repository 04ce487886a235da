import Diagnostics

extension Repair {
    /// One word in place of another that stands alone: a value, a key, a header, the destination of a link.
    ///
    /// - Parameters:
    ///   - range: where the word stands, quotes included. Nil is given where it holds more than the word, or not the
    ///     word as it was written.
    init?(_ word: String, at range: Range<Int>?, by right: String?, in path: String) {
        guard let range, let right, range.count == word.utf8.count || range.count == word.utf8.count + 2,
            let written = Self.written(right, in: path)
        else { return nil }
        self.init(range, written)
    }

    private static func written(_ text: String, in path: String) -> String? {
        if path.hasEnding(".csv") { return cell(text) }
        if path.hasEnding(".geojson") { return quoted(text) }
        // Neither the texts above a Markdown text nor its links need quotes for what is plain.
        return path.hasEnding(".md") && !isPlain(text) ? nil : scalar(text)
    }

    /// ASCII is the same in every encoding that a table may have.
    private static func cell(_ text: String) -> String? {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !#";,""#.utf8.contains($0) } ? text : nil
    }

    private static func scalar(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        return isPlain(text) ? text : quoted(text)
    }

    /// As YAML and JSON (RFC 8259, section 7) both write it.
    private static func quoted(_ text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func isPlain(_ text: String) -> Bool {
        text.utf8.first != UInt8(ascii: "@")
            && text.utf8.allSatisfy { byte in
                isDigit(byte) || (0x41...0x5A).contains(byte & 0xDF) || "-_./@".utf8.contains(byte)
            } && !text.isEmpty
    }
}

extension [String: Diagnostic.Argument] {
    /// What the hint asks for with "did you mean …?".
    var suggested: String? {
        if case .text(let word)? = self["suggestion"] { word } else { nil }
    }
}
