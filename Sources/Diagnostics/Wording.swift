/// Turns a diagnostic into words.
extension Diagnostic {
    public func message(in language: MessageLanguage) -> String {
        fill(kind.text(in: language).message, language)
    }

    public func hint(in language: MessageLanguage) -> String {
        if let suggestion = arguments["suggestion"] {
            let word = suggestion.words(in: language)
            return switch language {
            case .english: "did you mean “\(word)”?"
            case .french: "vouliez-vous dire «\u{A0}\(word)\u{A0}»\u{202F}?"
            case .dutch: "bedoelde u “\(word)”?"
            }
        }
        let text = kind.text(in: language)
        return fill(arguments["choices"] == .choices([]) ? text.hintWithoutChoices : text.hint, language)
    }

    private func fill(_ template: String, _ language: MessageLanguage) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            rest = rest[rest.index(after: open)...]
            // A brace that opens no name is text: messages about templates hold `{%` and `{{`.
            let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            if let value = arguments[String(name)], name.endIndex < rest.endIndex, rest[name.endIndex] == "}" {
                result += value.words(in: language)
                rest = rest[rest.index(after: name.endIndex)...]
            } else {
                result += "{"
            }
        }
        return result + rest
    }
}

extension Diagnostic.Argument {
    /// A quoted text stays one line, and short: it comes from a file that may hold anything.
    public func words(in language: MessageLanguage) -> String {
        switch self {
        case .text(let text): Self.shown(text)
        case .number(let number): String(number)
        case .decimal(let digits): language == .english ? digits : digits.replacing(".", with: ",", maxReplacements: 1)
        case .choices(let choices): Self.joined(choices.map(Self.shown), language)
        }
    }

    private static let longest = 200

    private static func shown(_ text: String) -> String {
        var result = ""
        for (count, scalar) in text.unicodeScalars.enumerated() {
            if count == longest { return result + "…" }
            switch scalar {
            case "\n", "\r", "\t": result += " "
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                result += "\u{FFFD}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func joined(_ choices: [String], _ language: MessageLanguage) -> String {
        guard let last = choices.last, choices.count > 1 else { return choices.first ?? "" }
        let or =
            switch language {
            case .english: "or"
            case .french: "ou"
            case .dutch: "of"
            }
        return choices.dropLast().joined(separator: ", ") + " \(or) " + last
    }
}

extension MessageLanguage {
    /// "1 fichier", "2 fichiers"; 0 takes the singular in French alone.
    public func counted(_ count: Int, _ one: String, _ more: String) -> String {
        let isOne = count == 1 || count == 0 && self == .french
        return "\(count) \(isOne ? one : more)"
    }
}
