/// The words around messages.
extension MessageLanguage {
    func word(for severity: Severity) -> String {
        switch (self, severity) {
        case (.english, .error): "error"
        case (.english, .warning): "warning"
        case (.english, .note): "note"
        case (.french, .error): "erreur"
        case (.french, .warning): "avertissement"
        case (.french, .note): "remarque"
        case (.dutch, .error): "fout"
        case (.dutch, .warning): "waarschuwing"
        case (.dutch, .note): "opmerking"
        }
    }

    var hintWord: String {
        switch self {
        case .english: "hint"
        case .french: "conseil"
        case .dutch: "tip"
        }
    }

    /// What is said of another place that has a part in a fault.
    var alsoHere: String {
        switch self {
        case .english: "the other place is here"
        case .french: "l’autre endroit est ici"
        case .dutch: "de andere plaats is hier"
        }
    }

    /// With the space that French puts before it.
    var colon: String { self == .french ? "\u{A0}:" : ":" }

    /// As “2 errors, 1 warning”; empty when there is nothing to count.
    public func summary(of diagnostics: [Diagnostic]) -> String {
        Severity.allCases.compactMap { severity in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(count == 1 ? word(for: severity) : plural(severity))"
        }.joined(separator: ", ")
    }

    private func plural(_ severity: Severity) -> String {
        word(for: severity) + (self == .dutch ? "en" : "s")
    }
}
