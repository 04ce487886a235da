package import Diagnostics

/// What an import would change, told before it happens.
package struct ImportPreview {
    private let plan: ImportPlan
    private let language: MessageLanguage

    private static let mostLines = 200

    package init(_ plan: ImportPlan, _ language: MessageLanguage) {
        self.plan = plan
        self.language = language
    }

    /// Lines of a table, then the sums.
    package var text: String {
        let shown = plan.lines.filter { $0.kind != .same }
        let rows = shown.prefix(Self.mostLines).map { line in
            [word(for: line.kind), line.indicator, line.period, line.place, said(line)]
        }
        var widths = [0, 0, 0, 0]
        for row in rows {
            for column in widths.indices { widths[column] = max(widths[column], row[column].unicodeScalars.count) }
        }
        var text = ""
        for row in rows {
            for column in widths.indices {
                let gap = widths[column] - row[column].unicodeScalars.count + 2
                text += row[column] + String(repeating: " ", count: gap)
            }
            text += row[4] + "\n"
        }
        if shown.count > Self.mostLines { text += "… +\(shown.count - Self.mostLines)\n" }
        return text + (rows.isEmpty ? "" : "\n") + summary + "\n"
    }

    private func said(_ line: ImportPlan.Line) -> String {
        let changes = line.changes.map { change in
            let old = change.old.map { "\(short($0)) → " } ?? (line.kind == .changed ? "– → " : "")
            return "\(change.column) \(old)\(short(change.new))"
        }
        return (changes + ["[\(line.audience)]"]).joined(separator: "; ")
    }

    /// One line, and not a long one.
    private func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.unicodeScalars.count <= 48 ? line : String(line.prefix(47)) + "…"
    }

    private func word(for kind: ImportPlan.Kind) -> String {
        switch (kind, language) {
        case (.new, .english): "new"
        case (.new, .french): "nouveau"
        case (.new, .dutch): "nieuw"
        case (.changed, .english): "changed"
        case (.changed, .french): "modifié"
        case (.changed, .dutch): "gewijzigd"
        case (.same, .english): "same"
        case (.same, .french): "identique"
        case (.same, .dutch): "hetzelfde"
        }
    }

    private var summary: String {
        let new = plan.count(.new)
        let changed = plan.count(.changed)
        let same = plan.count(.same)
        let rest = plan.untouched
        return switch language {
        case .english:
            "\(plan.path): \(new) new, \(changed) changed, \(same) the same; \(rest) not in the file, kept"
        case .french:
            "\(plan.path)\u{A0}: " + language.counted(new, "nouveau", "nouveaux") + ", "
                + language.counted(changed, "modifié", "modifiés")
                + ", " + language.counted(same, "identique", "identiques") + "\u{202F}; "
                + language.counted(rest, "absent du fichier, conservé", "absents du fichier, conservés")
        case .dutch:
            "\(plan.path): \(new) nieuw, \(changed) gewijzigd, \(same) hetzelfde; \(rest) niet in het bestand, behouden"
        }
    }
}
