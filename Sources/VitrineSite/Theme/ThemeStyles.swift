import VitrineContent

/// What the tokens of `site.yml` make of a style sheet: its own custom properties, set once more at its end. A site
/// without tokens has the sheet as it stands.
struct ThemeStyles {
    private let tokens: ThemeTokens

    init(_ tokens: ThemeTokens) { self.tokens = tokens }

    /// For `assets/style.css`.
    var page: String {
        let light = Palette(tokens, .light)
        let dark = Palette(tokens, .dark)
        return joined([
            media("screen", rules(light)),
            media("screen and (prefers-color-scheme: dark)", rules(dark)),
            media("print", rule(":root", paper)),
            rule(":root", faces),
        ])
    }

    /// For `export/dossier.css`, whose paper is white whatever the site's ground.
    var dossier: String {
        var onPaper = tokens
        onPaper[.ground, .light] = nil
        onPaper[.ground, .dark] = nil
        let dark = Palette(onPaper, .dark)
        let ink = tokens.light[.ink].map { [("ink", $0.seen(on: [.white], 450))] } ?? []
        return joined([
            rule(":root", ink.map { ($0.0, $0.1.hex) } + paper.filter { $0.0 != "on-deep-accent" } + faces),
            media(
                "screen and (prefers-color-scheme: dark)",
                rule(":root", properties(dark, [.ink, .accent, .chart1, .chart2]))),
        ])
    }

    // MARK: - Rules

    private func rules(_ palette: Palette) -> String {
        let root = Palette.Name.allCases.filter { Self.onDeep[$0] == nil && $0 != .deepFocus }
        let map = Self.onDeep.sorted { $0.value < $1.value }.filter { palette.given.contains($0.key) }
        return rule(":root", properties(palette, root))
            + rule(
                ".opening,\n.question-hero",
                palette.given.contains(.deepFocus) ? [("focus", palette[.deepFocus].hex)] : [])
            + rule(".opening-map", map.map { ($0.value, palette[$0.key].hex) })
    }

    /// What the style sheet's map on the deep ground sets anew.
    private static let onDeep: [Palette.Name: String] = [
        .deepMapLand: "map-land", .deepChart1: "chart-1", .deepChart2: "chart-2", .deepChart3: "chart-3",
        .deepChart4: "chart-4", .deepChart5: "chart-5", .deepChart6: "chart-6",
    ]

    /// Ink on white: what has colour when a page is printed.
    private var paper: [(String, String)] {
        var onPaper = tokens
        onPaper[.ground, .light] = .white
        let palette = Palette(onPaper, .light)
        var result: [(String, String)] = []
        if tokens.light[.accent] != nil {
            let accent = palette[.accent].seen(on: [.white], 450).hex
            result += [("accent", accent), ("on-deep-accent", accent), ("chart-2", accent)]
        }
        if tokens.light[.deep] != nil { result.append(("chart-1", palette[.chart1].hex)) }
        return result
    }

    private var faces: [(String, String)] {
        [tokens.font.map { ("serif", $0.families) }, tokens.labelFont.map { ("sans", $0.families) }].compactMap(\.self)
    }

    private func properties(_ palette: Palette, _ names: [Palette.Name]) -> [(String, String)] {
        names.filter(palette.given.contains).map { ($0.rawValue, palette[$0].hex) }
    }

    // MARK: - Text

    private func joined(_ parts: [String]) -> String {
        let text = parts.joined()
        return text.isEmpty ? "" : "\n/* From `theme` of site.yml. */\n" + text
    }

    private func rule(_ selector: String, _ properties: [(String, String)]) -> String {
        guard !properties.isEmpty else { return "" }
        return "\(selector) {\n" + properties.map { "  --\($0.0): \($0.1);\n" }.joined() + "}\n"
    }

    private func media(_ query: String, _ rules: String) -> String {
        guard !rules.isEmpty else { return "" }
        let lines = rules.split(separator: "\n").map { "  \($0)\n" }
        return "@media \(query) {\n\(lines.joined())}\n"
    }
}

extension ThemeTokens.Typeface {
    /// Families that Windows, macOS, iOS, Android and Linux bring along, the likeliest first.
    fileprivate var families: String {
        switch self {
        case .oldStyle:
            #""Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "DejaVu Serif", serif"#
        case .transitional: #"Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "DejaVu Serif", serif"#
        case .humanist:
            #"Seravek, "Gill Sans Nova", "Segoe UI", Ubuntu, Calibri, "Noto Sans", "DejaVu Sans", sans-serif"#
        case .grotesque: #""Helvetica Neue", Helvetica, Arial, "Nimbus Sans", "Liberation Sans", sans-serif"#
        case .slab: #"Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Sitka Small", serif"#
        case .system: #"system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif"#
        }
    }
}
