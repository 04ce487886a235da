import Liquid

/// A text of `Templates/strings/`, taken apart once at its `{placeholders}`.
struct StringText: Sendable {
    enum Piece: Sendable {
        case text(String)
        case parameter(String)
    }

    let pieces: [Piece]

    /// Nil when a brace is not closed. `{{` and `}}` stand for braces.
    init?(_ source: String) {
        let bytes = Array(source.utf8)
        let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
        var pieces: [Piece] = []
        var text: [UInt8] = []
        func endText() {
            if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
            text = []
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == opening || byte == closing, index + 1 < bytes.count, bytes[index + 1] == byte {
                text.append(byte)
                index += 2
            } else if byte == opening {
                guard let close = bytes[index...].firstIndex(of: closing) else { return nil }
                endText()
                pieces.append(.parameter(String(decoding: bytes[(index + 1)..<close], as: UTF8.self)))
                index = close + 1
            } else if byte == closing {
                return nil
            } else {
                text.append(byte)
                index += 1
            }
        }
        endText()
        self.pieces = pieces
    }

    /// Each once, in alphabetical order.
    var parameters: [String] {
        Set(
            pieces.compactMap { piece in
                if case .parameter(let name) = piece { name } else { nil }
            }
        ).sorted()
    }

    func filled(_ value: (String) -> String?) -> String {
        if pieces.count == 1, case .text(let text) = pieces[0] { return text }
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .parameter(let name): result += value(name) ?? ""
            }
        }
        return result
    }
}
