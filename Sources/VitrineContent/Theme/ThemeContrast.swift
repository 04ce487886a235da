import Diagnostics

/// Finds the colours of a theme that cannot be told from what they lie on, in light and in dark.
struct ThemeContrast {
    struct Fault {
        /// The token to change: `deep`, `ink_dark`.
        let key: String
        let arguments: [String: Diagnostic.Argument]
    }

    private let tokens: ThemeTokens

    init(_ tokens: ThemeTokens) { self.tokens = tokens }

    private typealias Token = (role: ThemeTokens.Role, scheme: ThemeTokens.Scheme)

    /// One for each token: its first pair, in light before in dark. What is proposed mends the others too.
    var faults: [Fault] {
        guard tokens.hasColours else { return [] }
        var told = Set<String>()
        return ThemeTokens.Scheme.allCases.flatMap { scheme in
            let palette = Palette(tokens, scheme)
            return palette.weakPairs.compactMap { pair -> Fault? in
                guard let token = token(toBlameFor: pair, scheme, in: tokens),
                    told.insert(ThemeTokens.key(token.role, token.scheme)).inserted
                else { return nil }
                return fault(pair, palette, token)
            }
        }
    }

    /// What is given for the scheme itself comes before what it follows from, and a colour before its ground.
    private func token(
        toBlameFor pair: WeakPair, _ scheme: ThemeTokens.Scheme, in tokens: ThemeTokens
    ) -> Token? {
        let roles = [pair.colour.role, pair.ground.role]
        if let role = roles.first(where: { tokens[$0, scheme] != nil }) { return (role, scheme) }
        return roles.first { tokens[$0, .light] != nil }.map { ($0, .light) }
    }

    private func fault(_ pair: WeakPair, _ palette: Palette, _ token: Token) -> Fault {
        let suffix = palette.scheme == .light ? "" : "_dark"
        let key = ThemeTokens.key(token.role, token.scheme)
        let nearest = tokens[token.role, token.scheme]?.nearest { passes($0, as: token) }
        return Fault(
            key: key,
            arguments: [
                "key": .text(key), "colour": .text(pair.colour.word + suffix),
                "value": .text(palette[pair.colour].hex), "ground": .text(pair.ground.word + suffix),
                "other": .text(palette[pair.ground].hex), "have": .decimal(Self.decimals(pair.contrast.hundredths)),
                "need": .decimal(Self.decimals(pair.need)), "criterion": .text(pair.criterion),
                "choices": .choices([nearest?.hex].compactMap(\.self)),
            ])
    }

    /// Whether with this colour nothing that it has a part in is weak.
    private func passes(_ colour: Colour, as token: Token) -> Bool {
        var changed = tokens
        changed[token.role, token.scheme] = colour
        let schemes: [ThemeTokens.Scheme] = token.scheme == .light ? [.light, .dark] : [.dark]
        return schemes.allSatisfy { scheme in
            Palette(changed, scheme).weakPairs.allSatisfy { pair in
                guard let blamed = self.token(toBlameFor: pair, scheme, in: changed) else { return true }
                return blamed != token
            }
        }
    }

    /// `4.5` of 450, `3.07` of 307.
    private static func decimals(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        if rest.isMultiple(of: 10) { return "\(hundredths / 100).\(rest / 10)" }
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Palette.Name {
    /// The token that it follows from before all others.
    fileprivate var role: ThemeTokens.Role {
        switch self {
        case .paper, .panel, .rule, .ruleSoft, .focus, .union, .chart3, .chart4, .chart5, .chart6, .mapLand,
            .mapLandEdge, .mapSea:
            .ground
        case .ink, .inkSoft: .ink
        case .accent, .accentSoft, .chart2: .accent
        case .deep, .onDeep, .onDeepSoft, .onDeepAccent, .chart1, .deepFocus, .deepMapLand, .deepChart1, .deepChart2,
            .deepChart3, .deepChart4, .deepChart5, .deepChart6:
            .deep
        }
    }

    /// As the site names it, where it does.
    fileprivate var word: String {
        self == .paper ? "ground" : rawValue
    }
}
