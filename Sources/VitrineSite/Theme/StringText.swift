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
        var pieces: [Piece] = []
        var text = ""
        var rest = source[...]
        while let character = rest.first {
            if rest.hasPrefix("{{") || rest.hasPrefix("}}") {
                text.append(character)
                rest = rest.dropFirst(2)
            } else if character == "{" {
                guard let close = rest.firstIndex(of: "}") else { return nil }
                if !text.isEmpty { pieces.append(.text(text)) }
                text = ""
                pieces.append(.parameter(String(rest[rest.index(after: rest.startIndex)..<close])))
                rest = rest[rest.index(after: close)...]
            } else if character == "}" {
                return nil
            } else {
                text.append(character)
                rest = rest.dropFirst()
            }
        }
        if !text.isEmpty { pieces.append(.text(text)) }
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
