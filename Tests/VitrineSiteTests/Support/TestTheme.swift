import VitrineContent

@testable import VitrineSite

/// The smallest theme: every page says what it is, every string its key.
enum TestTheme {
    static let files = templates + [strings("fr"), strings("nl"), ThemeFile(path: "assets/style.css", text: "a{}")]

    static let templates = PageKinds.all.map { ThemeFile(path: $0.template, text: page) }

    /// What every page says of itself.
    static let page = """
        <html lang="{{ page.language }}">
        <title{% if page.title_language %} lang="{{ page.title_language }}"{% endif %}>{{ page.title }}</title>
        <link rel="canonical" href="{{ page.canonical }}">
        {% for other in page.alternates %}{% if other.absolute -%}
        <link rel="alternate" hreflang="{{ other.language }}" href="{{ other.absolute }}">
        {% endif %}{% endfor %}{% if page.x_default -%}
        <link rel="alternate" hreflang="x-default" href="{{ page.x_default }}">
        {% endif %}{% unless page.is_indexed %}<meta name="robots" content="noindex">{% endunless %}
        {{ page.head }}
        {% if page.has_demo %}<p class="demo-notice">demo</p>{% endif %}
        {% if page.is_fallback %}<p class="fallback-notice">{{ page.fallback_language }}</p>{% endif %}
        {% for item in site.navigation %}<a href="{{ item.url }}"{% if item.is_current %} aria-current="page"{% endif %}>{{ item.title }}</a>{% if item.is_inside %}*{% endif %} {% endfor %}
        """

    /// The theme with one template replaced: after what every page says, `text`.
    static func with(_ template: String, _ text: String) -> [ThemeFile] {
        files.filter { $0.path != template } + [ThemeFile(path: template, text: page + text)]
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
