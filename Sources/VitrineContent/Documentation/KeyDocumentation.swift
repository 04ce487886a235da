/// Writes the lists of keys into the page that describes them, `Content/README.md`.
package enum KeyDocumentation {
    /// The page with each table between `<!-- keys: ID -->` and `<!-- end -->` made anew.
    ///
    /// - Returns: also the ids that the page names and that are none, and those that it leaves out.
    package static func updated(_ page: String) -> (page: String, unknown: [String], missing: [String]) {
        var lines: [Substring] = []
        var unknown: [String] = []
        var seen = Set<String>()
        var isInside = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if isInside, line != "<!-- end -->" { continue }
            isInside = false
            lines.append(line)
            guard line.hasPrefix("<!-- keys: "), line.hasSuffix(" -->") else { continue }
            let id = String(line.dropFirst(11).dropLast(4))
            isInside = true
            seen.insert(id)
            guard let entry = DocumentedLists.all.first(where: { $0.id == id }) else {
                unknown.append(id)
                continue
            }
            lines += table(of: entry).split(separator: "\n", omittingEmptySubsequences: false)
        }
        let missing = DocumentedLists.all.map(\.id).filter { !seen.contains($0) }
        return (lines.joined(separator: "\n"), unknown, missing)
    }

    static func table(of entry: DocumentedLists.Entry) -> String {
        let keys = entry.keys
        let hasUnits = keys.contains { !$0.type.unit.isEmpty }
        let hasAliases = keys.contains { !$0.aliases.isEmpty }
        var heads = [entry.isTable ? "Column" : "Key", "What it is", "Type"]
        if hasUnits { heads.append("Unit") }
        heads += ["Required", "Example"]
        if hasAliases { heads.append("Also read as") }
        var lines = ["", row(heads), row(heads.map { _ in "---" })]
        for key in keys {
            var cells = ["`\(name(of: key))`", key.summary, key.type.words]
            if hasUnits { cells.append(key.type.unit) }
            cells += [key.isRequired ? "yes" : "", "`\(key.example)`"]
            if hasAliases { cells.append(key.aliases.map { "`\(name($0))`" }.joined(separator: ", ")) }
            lines.append(row(cells))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func name(of key: Key) -> String { name(key.name) }

    /// `note.*` as it is written for a language.
    private static func name(_ name: String) -> String {
        name.hasSuffix(".*") ? "\(name.dropLast(2)).fr" : name
    }

    private static func row(_ cells: [String]) -> String {
        "| "
            + cells.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
            .joined(separator: " | ") + " |"
    }
}
