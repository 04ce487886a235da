import VitrineModel

@testable import VitrineSite

/// The smallest theme: every page says its root view's name, every string its key.
enum TestTheme {
    static let files = templates + [strings("fr"), strings("nl"), ThemeFile(path: "assets/style.css", text: "a{}")]

    static let templates = PageKinds.all.map { kind in
        ThemeFile(
            path: kind.template,
            text: """
                <html lang="{{ page.language }}"><title>{{ page.title }}</title>\
                {% if page.has_demo %}<p class="demo-notice">demo</p>{% endif %}</html>
                """)
    }

    /// Every phrase that the program says: `key` in brackets, then its placeholders.
    static func strings(_ language: String) -> ThemeFile {
        var groups: [(name: String, lines: [String])] = []
        for phrase in Phrase.allCases {
            let parts = phrase.rawValue.split(separator: ".", maxSplits: 1).map(String.init)
            let text = "\(language):\(parts[1])" + phrase.parameters.map { " {\($0)}" }.joined()
            if groups.last?.name != parts[0] { groups.append((parts[0], [])) }
            groups[groups.count - 1].lines.append("  \(parts[1]): \"\(text)\"")
        }
        let merged = Dictionary(grouping: groups, by: \.name).sorted { $0.key < $1.key }
        return ThemeFile(
            path: "strings/\(language).yml",
            text: merged.map { name, parts in "\(name):\n" + parts.flatMap(\.lines).joined(separator: "\n") }
                .joined(separator: "\n") + "\n")
    }
}
