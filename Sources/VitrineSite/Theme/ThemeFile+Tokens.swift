import VitrineContent

extension ThemeFile {
    /// The file as the tokens of `site.yml` have it: both style sheets and the icon follow them, nothing else.
    func following(_ tokens: ThemeTokens) -> ThemeFile {
        let text: String
        switch path {
        case Theme.styleSheet: text = ThemeStyles(tokens).page
        case Theme.dossierStyleSheet: text = ThemeStyles(tokens).dossier
        case "assets/icon.svg": return ThemeFile(path: path, bytes: icon(tokens), isBuiltIn: isBuiltIn)
        default: return self
        }
        return ThemeFile(path: path, bytes: bytes + Array(text.utf8), isBuiltIn: isBuiltIn)
    }

    /// The colours of the shipped drawing are exchanged; a site's own drawing, in other colours, stays as it is.
    private func icon(_ tokens: ThemeTokens) -> [UInt8] {
        let palette = Palette(tokens, .light)
        var text = String(decoding: bytes, as: UTF8.self)
        if palette.given.contains(.deep) { text = text.replacing("#17363d", with: palette[.deep].hex) }
        if palette.given.contains(.onDeepAccent) { text = text.replacing("#f0987f", with: palette[.onDeepAccent].hex) }
        return Array(text.utf8)
    }
}
