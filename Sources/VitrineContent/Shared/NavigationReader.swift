import Diagnostics

/// Reads the menu and the footer of `site.yml`.
struct NavigationReader {
    let reader: MappingReader

    func items(_ key: String) -> [NavigationItem] {
        reader.mappings(key).compactMap(item)
    }

    private func item(_ reader: MappingReader) -> NavigationItem? {
        let target = target(reader)
        let label = reader.text("label")
        let hasItems = reader.keys.positions["items"] != nil
        let children = hasItems ? reader.mappings("items").compactMap(item) : []
        guard let target else { return nil }
        if case .url = target, !reader.has("label") {
            reader.file.report(ValueDiagnostics.labelNeeded, at: reader.place)
        }
        return NavigationItem(target: target, label: label, children: children)
    }

    private func target(_ reader: MappingReader) -> NavigationItem.Target? {
        let given = ["section", "entry", "url"].filter(reader.has)
        guard given.count == 1 else {
            reader.file.report(
                ValueDiagnostics.exactlyOne,
                at: reader.keyPlace(of: given.dropFirst().first ?? "section"),
                ["choices": "section, entry, url"]
            )
            return nil
        }
        if let section = reader.scalar("section") {
            reader.file.findings.refer(to: .section(section.text), at: reader.file.location(section.range))
            return .section(section.text)
        }
        return reader.reference("entry").map { .entry($0) } ?? reader.url("url").map { .url($0) }
    }
}
