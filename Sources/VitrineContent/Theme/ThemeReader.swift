import Diagnostics
import YAML

/// Reads `theme` of `site.yml`, and holds its colours against each other.
struct ThemeReader {
    let reader: MappingReader
    /// The names of the files in `Content/project`.
    let projectFiles: [String]

    func tokens() -> ThemeTokens {
        var tokens = ThemeTokens()
        for scheme in ThemeTokens.Scheme.allCases {
            for role in ThemeTokens.Role.allCases { tokens[role, scheme] = colour(ThemeTokens.key(role, scheme)) }
        }
        tokens.font = reader.choice("font")
        tokens.labelFont = reader.choice("label_font")
        tokens.logo = logo()
        for fault in ThemeContrast(tokens).faults {
            reader.file.report(
                ThemeDiagnostics.lowContrast, at: reader.place(of: fault.key), fault.arguments)
        }
        return tokens
    }

    private func colour(_ key: String) -> Colour? {
        if let place = reader.emptyKeyPlace(key) {
            reader.file.report(ThemeDiagnostics.unquotedColour, at: place, ["key": .text(key)])
            return nil
        }
        guard let scalar = reader.scalar(key) else { return nil }
        if let colour = Colour(hex: scalar.text) { return colour }
        let arguments: [String: Diagnostic.Argument] = ["value": .text(scalar.text)]
        reader.file.report(
            ThemeDiagnostics.notAColour, at: scalar.range, arguments.suggesting(Self.meant(by: scalar.text)))
        return nil
    }

    /// A name of CSS as digits, or digits without their `#`.
    private static func meant(by text: String) -> String? {
        if let hex = ColourNames.hex(of: text) { return hex }
        return text.utf8.count == 6 ? Colour(hex: "#" + text)?.hex : nil
    }

    private func logo() -> String? {
        guard let scalar = reader.scalar("logo") else { return nil }
        guard projectFiles.contains(scalar.text) else {
            let arguments: [String: Diagnostic.Argument] = [
                "file": .text(scalar.text), "folder": "Content/project",
            ]
            reader.file.report(
                ReferenceDiagnostics.missingLinkedFile, at: scalar.range,
                arguments.suggesting(scalar.text, among: projectFiles))
            return nil
        }
        guard isPicture(scalar.text) else {
            reader.file.report(FunderDiagnostics.logoFormat, at: scalar.range, ["file": .text(scalar.text)])
            return nil
        }
        return scalar.text
    }
}
